# %%
import torch, numpy, pandas
import torch.nn as nn
from torch.utils.data import Dataset
import matplotlib.pyplot as plt
# %%
# a table in the layout of digits in csv: label, then pixels
rng = numpy.random.RandomState(5)
labels = numpy.arange(30) % 3
pixels = rng.randint(0, 60, (30, 16))
pixels[numpy.arange(30), labels * 5] = 255
table = pandas.DataFrame(numpy.column_stack([labels, pixels]))
table.shape
# %%
table.head(3)
# %%
table.to_csv('tiny.csv', header=False, index=False)
df = pandas.read_csv('tiny.csv', header=None)
(df.values == table.values).all()
# %%
df.info()
# %%
row = 4
data = df.iloc[row]
label = data[0]
label, data[1:].values
# %%
img = data[1:].values.reshape(4, 4)
plt.imshow(img, interpolation='none', cmap='Blues')
plt.title("label = " + str(label))
plt.show()
# %%
df[0].value_counts()
# %%
df.iloc[:5, :4]
# %%
df.iloc[2, 1:].values.max(), df.iloc[2, 0], type(df.iloc[2, 0])
# %%
class Patterns(Dataset):
    def __init__(self, path, scale=255.0):
        frame = pandas.read_csv(path, header=None)
        self.labels = frame[0]
        self.inputs = frame.iloc[:, 1:]
        self.scale = scale
    def __len__(self):
        return len(self.labels)
    def __getitem__(self, i):
        one_hot = torch.zeros(3)
        one_hot[self.labels.iloc[i]] = 1
        return torch.FloatTensor(self.inputs.iloc[i].values) / self.scale, one_hot
    def show(self, i, cmap='Greys'):
        plt.figure(figsize=(2, 2))
        plt.imshow(self.inputs.iloc[i].values.reshape(4, 4), cmap=cmap, interpolation='none')
        plt.title(self.labels.iloc[i])
tiny = Patterns('tiny.csv')
len(tiny)
# %%
tiny[1]
# %%
tiny.inputs.iloc[100]
# %%
tiny.show(3)
# %%
class Guesser(nn.Module):
    def __init__(self, rate):
        super().__init__()
        self.stack = nn.Sequential(nn.Linear(16, 8), nn.Sigmoid(), nn.Linear(8, 3), nn.Sigmoid())
        self.criterion = nn.MSELoss()
        self.sgd = torch.optim.SGD(self.stack.parameters(), lr=rate)
        self.log = []
    def forward(self, x):
        return self.stack(x)
    def practise(self, x, wanted):
        error = self.criterion(self(x), wanted)
        self.sgd.zero_grad()
        error.backward()
        self.sgd.step()
        self.log.append(error.item())
# %%
torch.manual_seed(2)
guesser = Guesser(rate=0.5)
for rounds in range(30):
    for x, wanted in tiny:
        guesser.practise(x, wanted)
    if rounds % 10 == 0:
        print('after', rounds + 1, 'rounds:', round(guesser.log[-1], 3))
# %%
len(guesser.log), [round(v, 3) for v in guesser.log[:5]]
# %%
log = pandas.DataFrame(guesser.log, columns=['loss'])
log.plot(ylim=(0, 0.5), figsize=(8, 4), alpha=0.2, marker='.', grid=True, yticks=(0, 0.25, 0.5))
plt.show()
# %%
right = sum(int(guesser(x).argmax() == wanted.argmax()) for x, wanted in tiny)
print(right, 'of', len(tiny), f'= {right / len(tiny):.1%}')
# %%
x, wanted = tiny[2]
bars = pandas.DataFrame(guesser(x).detach().numpy(), columns=['answer'])
bars.plot(kind='bar', legend=False, ylim=(0, 1))
plt.show()
bars.round(1)
# %%
pandas.DataFrame(guesser(x).numpy())
# %%
pandas.read_csv('nothing/here.csv', header=None)
# %%
df.describe().loc['mean', 0]
# %%
df.columns, df.index
# %%
df[99]
# %%
pandas.DataFrame({'loss': [0.5, 0.25], 'step': [1, 2]})
# %%
pandas.DataFrame([1.5, 2.5], columns=['loss'])['loss'].mean()
