"""torch.nn.modules: all layers."""
from .activation import *
from .batchnorm import (BatchNorm1d, BatchNorm2d, BatchNorm3d, GroupNorm, InstanceNorm1d, InstanceNorm2d,
                        InstanceNorm3d, LayerNorm)
from .container import ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential
from .conv import Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
from .linear import Bilinear, Embedding, Flatten, Identity, Linear, Unflatten
from .loss import (BCELoss, BCEWithLogitsLoss, CosineSimilarity, CrossEntropyLoss, HingeEmbeddingLoss, HuberLoss,
                   KLDivLoss, L1Loss, MarginRankingLoss, MSELoss, NLLLoss, PairwiseDistance, SmoothL1Loss,
                   SoftMarginLoss, TripletMarginLoss)
from .module import Module
from .pooling import (AdaptiveAvgPool1d, AdaptiveAvgPool2d, AdaptiveMaxPool2d, AvgPool1d, AvgPool2d, ConstantPad1d,
                      ConstantPad2d, Dropout, Dropout1d, Dropout2d, Dropout3d, MaxPool1d, MaxPool2d, MaxPool3d,
                      PixelShuffle, ReflectionPad1d, ReflectionPad2d, ReplicationPad2d, Upsample,
                      UpsamplingBilinear2d, UpsamplingNearest2d, ZeroPad2d)
