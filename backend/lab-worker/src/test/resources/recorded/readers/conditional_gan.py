# %%
import torch, torch.nn as nn
import numpy as np
import random
import matplotlib.pyplot as plt
# %%
def generate_random_image(size):
    return torch.rand(size)

def generate_random_seed(size):
    return torch.randn(size)

def generate_random_one_hot(size):
    label_tensor = torch.zeros((size))
    random_idx = random.randint(0, size - 1)
    label_tensor[random_idx] = 1.0
    return label_tensor
# %%
random.seed(4)
torch.stack([generate_random_one_hot(5) for _ in range(4)])
# %%
nn.functional.one_hot(torch.tensor([0, 2, 1])), nn.functional.one_hot(torch.arange(3) % 2, num_classes=4).float()
# %%
nn.functional.one_hot(torch.tensor([0, 5]), 3)
# %%
torch.eye(3)[[2, 0]], torch.zeros(2, 3).scatter_(1, torch.tensor([[1], [2]]), 1.)
# %%
class Discriminator(nn.Module):
    def __init__(self, classes=3, pixels=9):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(pixels + classes, 16), nn.LeakyReLU(0.02), nn.LayerNorm(16), nn.Linear(16, 1), nn.Sigmoid())
        self.loss_function = nn.BCELoss()
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.0005)
        self.counter = 0;
        self.progress = []
    def forward(self, image_tensor, label_tensor):
        inputs = torch.cat((image_tensor, label_tensor))
        return self.model(inputs)
    def train(self, inputs, label_tensor, targets):
        outputs = self.forward(inputs, label_tensor)
        loss = self.loss_function(outputs, targets)
        self.counter += 1;
        if (self.counter % 10 == 0):
            self.progress.append(loss.item())
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(6 + 3, 16), nn.LeakyReLU(0.02), nn.LayerNorm(16), nn.Linear(16, 9), nn.Sigmoid())
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.0005)
    def forward(self, seed_tensor, label_tensor):
        return self.model(torch.cat((seed_tensor, label_tensor)))
    def train(self, D, inputs, label_tensor, targets):
        loss = D.loss_function(D.forward(self.forward(inputs, label_tensor), label_tensor), targets)
        self.optimiser.zero_grad(); loss.backward(); self.optimiser.step()
        return loss
    def plot_images(self, label):
        label_tensor = torch.zeros((3))
        label_tensor[label] = 1.0
        f, axarr = plt.subplots(2, 3, figsize=(16, 8))
        for i in range(2):
            for j in range(3):
                axarr[i, j].imshow(self.forward(generate_random_seed(6), label_tensor).detach().cpu().numpy().reshape(3, 3), interpolation='none', cmap='Blues')
# %%
def real(label):
    picture = torch.zeros(3, 3)
    picture[label] = 1
    return picture.flatten()
real(1), torch.cat((real(1), torch.tensor([0, 1., 0]))).size()
# %%
torch.manual_seed(21); random.seed(21)
D, G = Discriminator(), Generator()
for i in range(300):
    which = i % 3
    label = torch.zeros(3); label[which] = 1
    D.train(real(which), label, torch.FloatTensor([1.0]))
    label = generate_random_one_hot(3)
    D.train(G.forward(generate_random_seed(6), label).detach(), label, torch.FloatTensor([0.0]))
    label = generate_random_one_hot(3)
    err = G.train(D, generate_random_seed(6), label, torch.FloatTensor([1.0]))
print(D.counter, len(D.progress), round(D.progress[0], 2), round(D.progress[-1], 2), round(err.item(), 2))
# %%
G.plot_images(2)
# %%
D.forward(real(0), 1)
# %%
D.forward(real(0), torch.tensor([[1., 0, 0]]))
# %%
D.forward(real(0), torch.tensor([1, 0]))
# %%
torch.cat([torch.ones(2, dtype=torch.int64), torch.rand(1)]).dtype, torch.cat((torch.zeros(1, 2), torch.ones(2, 2)), dim=0), torch.cat([torch.ones(2, 1), torch.zeros(2, 2)], -1)
# %%
torch.cat([torch.ones(2, 2), torch.ones(3, 3)])
# %%
torch.hstack((torch.ones(2), torch.zeros(1))), torch.vstack([torch.ones(2), torch.zeros(2)])
# %%
emb = nn.Embedding(3, 2)
emb, emb(torch.tensor([0, 2, 2])).shape, emb.weight.shape
# %%
emb(torch.tensor([3]))
# %%
emb(torch.tensor([1.]))
# %%
label = torch.zeros(3); label[3] = 1
# %%
label[1.0]
# %%
label['one']
