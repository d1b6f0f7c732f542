# %%
import torch
import torch.nn as nn

import pandas
import matplotlib.pyplot as plt
import random
import numpy
# %%
def generate_real():
    real_data = torch.FloatTensor(
        [random.uniform(0.8, 1.0),
         random.uniform(0.0, 0.2),
         random.uniform(0.8, 1.0),
         random.uniform(0.0, 0.2)])
    return real_data

def generate_random(size):
    random_data = torch.rand(size)
    return random_data
# %%
random.seed(0); torch.manual_seed(0)
generate_real()
# %%
generate_random(4)
# %%
class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(4, 3), nn.Sigmoid(), nn.Linear(3, 1), nn.Sigmoid())
        self.loss_function = nn.MSELoss()
        self.optimiser = torch.optim.SGD(self.parameters(), lr=0.01)
        self.counter = 0
        self.progress = []

    def forward(self, inputs):
        return self.model(inputs)

    def train(self, inputs, targets):
        outputs = self.forward(inputs)
        loss = self.loss_function(outputs, targets)
        self.counter += 1
        if self.counter % 10 == 0:
            self.progress.append(loss.item())
        if self.counter % 500 == 0:
            print("counter = ", self.counter)
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()

    def plot_progress(self):
        df = pandas.DataFrame(self.progress, columns=['loss'])
        df.plot(ylim=(0), figsize=(16, 8), alpha=0.1, marker='.', grid=True, yticks=(0, 0.25, 0.5, 1.0, 5.0))
# %%
torch.manual_seed(1)
D = Discriminator()
for i in range(500):
    D.train(generate_real(), torch.FloatTensor([1.0]))
    D.train(generate_random(4), torch.FloatTensor([0.0]))
D.plot_progress()
# %%
print(round(D.forward(generate_real()).item(), 2), round(D.forward(generate_random(4)).item(), 2))
# %%
class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(1, 3), nn.Sigmoid(), nn.Linear(3, 4), nn.Sigmoid())
        self.optimiser = torch.optim.SGD(self.parameters(), lr=0.01)
        self.counter = 0
        self.progress = []

    def forward(self, inputs):
        return self.model(inputs)

    def train(self, D, inputs, targets):
        g_output = self.forward(inputs)
        d_output = D.forward(g_output)
        loss = D.loss_function(d_output, targets)
        self.counter += 1
        if (self.counter % 10 == 0):
            self.progress.append(loss.item())
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
# %%
torch.manual_seed(2)
D, G = Discriminator(), Generator()
G.forward(torch.FloatTensor([0.5]))
# %%
image_list = []
for i in range(1000):
    D.train(generate_real(), torch.FloatTensor([1.0]))
    D.train(G.forward(torch.FloatTensor([0.5])).detach(), torch.FloatTensor([0.0]))
    G.train(D, torch.FloatTensor([0.5]), torch.FloatTensor([1.0]))
    if (i % 100 == 0):
        image_list.append(G.forward(torch.FloatTensor([0.5])).detach().numpy())
# %%
len(image_list), image_list[0].shape, image_list[0].dtype, [round(v, 2) for v in G.progress[:3]]
# %%
numpy.array(image_list).T.round(1)
# %%
plt.figure(figsize=(16, 8))
plt.imshow(numpy.array(image_list).T, interpolation='none', cmap='Blues'); plt.show()
# %%
plt.imshow(image_list, interpolation='none', cmap='Blues'); plt.show(); plt.show()
# %%
plt.imshow(image_list[0]); plt.show()
# %%
D(generate_random(3))
# %%
D.train(generate_real(), torch.tensor([1]))
# %%
D.train(generate_real(), 1.0)
# %%
D.optimiser.zero_grad()
# %%
torch.FloatTensor(["a"])
# %%
torch.FloatTensor(2).shape, torch.FloatTensor([2]).shape
