import torch
import torch.nn as nn
import numpy
import matplotlib.pyplot as plt
