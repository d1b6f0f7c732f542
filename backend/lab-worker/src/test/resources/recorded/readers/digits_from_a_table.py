# %%
import torch
import torch.nn as nn
from torch.utils.data import Dataset
import pandas
import numpy
import random
import matplotlib.pyplot as plt
# %%
# a file in the layout of the digits: label, then 64 pixels
rng = numpy.random.default_rng(11)
def drawn(label):
    canvas = numpy.zeros((8, 8), dtype=int)
    if label == 0:
        canvas[1:7, 2] = canvas[1:7, 5] = canvas[1, 2:6] = canvas[6, 2:6] = 255
    elif label == 1:
        canvas[1:7, 4] = 255
    else:
        canvas[4, 1:7] = canvas[1:7, 6 - label] = 200
    return numpy.clip(canvas + rng.integers(0, 40, (8, 8)), 0, 255)
rows = [[label, *drawn(label).ravel()] for label in [0, 1, 2, 3] * 15]
pandas.DataFrame(rows).to_csv('train.csv', index=False, header=False)
# %%
df = pandas.read_csv('train.csv', header=None)
df.head()
# %%
df.info()
# %%
# one image
row = 13
data = df.iloc[row]
label = data[0]
img = data[1:].values.reshape(8, 8)
plt.title("label = " + str(label))
plt.imshow(img, interpolation='none', cmap='Blues')
plt.show()
# %%
class DigitsDataset(Dataset):

    def __init__(self, csv_file):
        self.data_df = pandas.read_csv(csv_file, header=None)
        pass

    def __len__(self):
        return len(self.data_df)

    def __getitem__(self, index):
        label = self.data_df.iloc[index, 0]
        target = torch.zeros((4))
        target[label] = 1.0
        image_values = torch.FloatTensor(self.data_df.iloc[index, 1:].values) / 255.0
        return label, image_values, target

    def plot_image(self, index):
        img = self.data_df.iloc[index, 1:].values.reshape(8, 8)
        plt.title("label = " + str(self.data_df.iloc[index, 0]))
        plt.imshow(img, interpolation='none', cmap='Blues')
        pass
    pass
# %%
digits = DigitsDataset('train.csv')
digits.plot_image(9)
len(digits)
# %%
label, pixels, target = digits[6]
print(label, type(label), pixels.shape, target)
pixels.view(8, 8)[3]
# %%
class Classifier(nn.Module):

    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(
            nn.Linear(64, 20),
            nn.LeakyReLU(0.02),
            nn.LayerNorm(20),
            nn.Linear(20, 4),
            nn.Sigmoid()
        )
        self.loss_function = nn.BCELoss()
        self.optimiser = torch.optim.Adam(self.parameters())
        self.counter = 0
        self.progress = []
        pass

    def forward(self, inputs):
        return self.model(inputs)

    def train(self, inputs, targets):
        outputs = self.forward(inputs)
        loss = self.loss_function(outputs, targets)
        self.counter += 1
        if (self.counter % 10 == 0):
            self.progress.append(loss.item())
            pass
        if (self.counter % 100 == 0):
            print("counter = ", self.counter)
            pass
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
        pass

    def plot_progress(self):
        df = pandas.DataFrame(self.progress, columns=['loss'])
        df.plot(ylim=(0, 1.0), figsize=(16, 8), alpha=0.1, marker='.', grid=True, yticks=(0, 0.25, 0.5))
        pass
    pass
# %%
torch.manual_seed(3)
C = Classifier()
epochs = 4
for i in range(epochs):
    print('training epoch', i + 1, "of", epochs)
    for label, image_data_tensor, target_tensor in digits:
        C.train(image_data_tensor, target_tensor)
        pass
    pass
# %%
[round(v, 2) for v in C.progress[::6]], len(C.progress)
# %%
C.plot_progress()
# %%
digits[60]
# %%
record = 19
digits.plot_image(record)
image_data = digits[record][1]
output = C.forward(image_data)
pandas.DataFrame(output.detach().numpy()).plot(kind='bar', legend=False, ylim=(0, 1))
output.argmax().item(), digits[record][0]
# %%
score = 0
items = 0
for label, image_data_tensor, target_tensor in digits:
    answer = C.forward(image_data_tensor).detach().numpy()
    if (answer.argmax() == label):
        score += 1
        pass
    items += 1
    pass
print(score, items, score / items)
# %%
output.numpy()
# %%
C.eval()
# %%
C.forward(torch.FloatTensor([1, 2, 3]))
# %%
df.iloc[:, 1:].mean(axis=1).groupby(df[0]).agg(['mean', 'std', 'count']).round(1)
# %%
df.drop(columns=0).stack().describe().round(2)
# %%
df[0].unique(), df[0].nunique(), df.isnull().values.any(), df.duplicated().sum()
