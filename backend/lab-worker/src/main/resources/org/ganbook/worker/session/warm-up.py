# What a learner's first minutes look like, so that their code is parsed and compiled before they come.
import matplotlib.pyplot as plt
import numpy
import pandas
import torch
import torch.nn as nn
from torch.utils.data import Dataset

x = torch.tensor(3.5, requires_grad=True)
y = (x - 1) * (x - 2) * (x - 3)
y.backward()
print(y, x.grad, y.grad_fn)
print(torch.rand(3, 4) @ torch.ones(4, 2), torch.arange(6).reshape(2, 3).float().mean())

# %%
class Rows(Dataset):

    def __init__(self, frame):
        self.frame = frame

    def __len__(self):
        return len(self.frame)

    def __getitem__(self, index):
        label = self.frame.iloc[index, 0]
        target = torch.zeros(10)
        target[label] = 1.0
        return label, torch.FloatTensor(self.frame.iloc[index, 1:].values) / 255.0, target

# %%
class Network(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(784, 200), nn.Sigmoid(), nn.Linear(200, 10), nn.Sigmoid())
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
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()

# %%
with open('rows.csv', 'w') as file:
    for i in range(40):
        file.write(','.join([str(i % 10)] + [str((i * j) % 256) for j in range(784)]) + '\n')
rows = Rows(pandas.read_csv('rows.csv', header=None))
network = Network()
# %%
for epoch in range(25):
    for label, image, target in rows:
        network.train(image, target)

# %%
rows.frame.head()
rows.frame.info()
score = 0
for label, image, target in rows:
    if network(image).argmax() == label:
        score += 1
print(score, len(rows), network)
# %%
plt.imshow(rows.frame.iloc[0, 1:].values.reshape(28, 28), cmap='Blues', interpolation='none')
pandas.DataFrame(network.progress, columns=['loss']).plot(ylim=(0, 1.0), figsize=(16, 8), alpha=0.1, marker='.', grid=True)
plt.show()
# %%
def learn(optimiser, loss_function, outputs, targets):
    loss = loss_function(outputs, targets)
    optimiser.zero_grad()
    loss.backward()
    optimiser.step()
    return loss

# %%
# A dense GAN with all refinements.
critic = nn.Sequential(nn.Linear(784, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 1), nn.Sigmoid())
artist = nn.Sequential(nn.Linear(100, 200), nn.LeakyReLU(0.02), nn.LayerNorm(200), nn.Linear(200, 784), nn.Sigmoid())
critic_optimiser = torch.optim.Adam(critic.parameters(), lr=0.0001)
artist_optimiser = torch.optim.Adam(artist.parameters(), lr=0.0001)
for label, image, target in rows:
    learn(critic_optimiser, nn.BCELoss(), critic(image), torch.FloatTensor([1.0]))
    learn(critic_optimiser, nn.BCELoss(), critic(artist(torch.randn(100)).detach()), torch.FloatTensor([0.0]))
    learn(artist_optimiser, nn.BCELoss(), critic(artist(torch.randn(100))), torch.FloatTensor([1.0]))

# %%
# A convolutional one.
critic = nn.Sequential(nn.Conv2d(1, 4, kernel_size=4, stride=2), nn.BatchNorm2d(4), nn.GELU(),
                       nn.Conv2d(4, 4, kernel_size=3), nn.LeakyReLU(0.2), nn.Flatten(), nn.Linear(36, 1), nn.Sigmoid())
artist = nn.Sequential(nn.Linear(10, 36), nn.LeakyReLU(0.2), nn.Unflatten(1, (4, 3, 3)),
                       nn.ConvTranspose2d(4, 4, kernel_size=3), nn.BatchNorm2d(4), nn.GELU(),
                       nn.ConvTranspose2d(4, 1, kernel_size=4, stride=2), nn.Sigmoid())
critic_optimiser = torch.optim.Adam(critic.parameters(), lr=0.0001)
artist_optimiser = torch.optim.Adam(artist.parameters(), lr=0.0001)
for i in range(100):
    learn(critic_optimiser, nn.BCELoss(), critic(torch.rand(2, 1, 12, 12)), torch.ones(2, 1))
    learn(critic_optimiser, nn.BCELoss(), critic(artist(torch.randn(2, 10)).detach()), torch.zeros(2, 1))
    learn(artist_optimiser, nn.BCELoss(), critic(artist(torch.randn(2, 10))), torch.ones(2, 1))

# %%
# Loops over arrays, as the chapter on speed has them.
a = numpy.random.rand(12, 12)
b = numpy.random.rand(12, 12)
c = numpy.zeros((12, 12))
for i in range(12):
    for j in range(12):
        for k in range(12):
            c[i, j] += a[i, k] * b[k, j]
print(c.sum())
