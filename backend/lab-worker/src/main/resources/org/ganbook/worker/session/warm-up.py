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
