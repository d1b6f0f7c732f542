# %%
import torch
import torch.nn as nn
from torch.utils.data import Dataset
import h5py, os, pandas, numpy, random
import matplotlib.pyplot as plt
# %%
# a small album, as the notebook before this one packs it
rng = numpy.random.default_rng(8)
with h5py.File('album.h5py', 'w') as hf:
    count = 0
    for i in range(12):
        face = numpy.full((12, 12, 3), 30 + 10 * (i % 4), dtype='uint8')
        face[3:9, 3:9] = [200, 160, 120]
        face[5, 4] = face[5, 7] = 0
        noise = rng.integers(0, 20, face.shape, dtype='uint8')
        hf.create_dataset('img_align/' + str(count) + '.jpg', data=face + noise, compression="gzip", compression_opts=9)
        count = count + 1
        if count % 5 == 0:
            print("images done ..", count)
os.path.getsize('album.h5py') > 1000
# %%
with h5py.File('album.h5py', 'r') as file_object:
    for group in file_object:
        print(group)
        pass
# %%
with h5py.File('album.h5py', 'r') as file_object:
    dataset = file_object['img_align']
    image = numpy.array(dataset['7.jpg'])
    plt.imshow(image, interpolation="none");
    print(image.shape, image.dtype, len(dataset))
# %%
class FacesDataset(Dataset):
    def __init__(self, file):
        self.file_object = h5py.File(file, 'r')
        self.dataset = self.file_object['img_align']
        pass
    def __len__(self):
        return len(self.dataset)
    def __getitem__(self, index):
        if (index >= len(self.dataset)):
            raise IndexError()
        img = numpy.array(self.dataset[str(index) + '.jpg'])
        return torch.FloatTensor(img) / 255.0
    def plot_image(self, index):
        plt.imshow(numpy.array(self.dataset[str(index) + '.jpg']), interpolation='nearest')
        pass
    pass
faces = FacesDataset('album.h5py')
len(faces), faces[0].shape, faces[0].dtype, round(faces[3].mean().item(), 4)
# %%
faces.plot_image(6)
# %%
faces[99]
# %%
sum(1 for _ in faces)
# %%
faces.dataset
# %%
faces.dataset['7.jpg'], faces.dataset['7.jpg'].compression, list(faces.dataset.keys())[:3], '44.jpg' in faces.dataset
# %%
faces.dataset['44.jpg']
# %%
class View(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape,

    def forward(self, x):
        return x.view(*self.shape)
nn.Sequential(View(12 * 12 * 3), nn.Linear(3 * 12 * 12, 5))
# %%
# coordinates that random crops begin at
def crop_centre(img, new_width, new_height):
    height, width = img.shape[0], img.shape[1]
    startx, starty = width // 2 - new_width // 2, height // 2 - new_height // 2
    return img[starty:starty + new_height, startx:startx + new_width, :]
crop_centre(image, 8, 6).shape, crop_centre(image, 8, 6)[0, 0].tolist()
# %%
class Discriminator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(
            nn.Conv2d(3, 8, kernel_size=4, stride=2),
            nn.BatchNorm2d(8),
            nn.GELU(),
            nn.Conv2d(8, 4, kernel_size=3, stride=1),
            nn.GELU(),
            View(4 * 3 * 3),
            nn.Linear(4 * 3 * 3, 1),
            nn.Sigmoid()
        )
        self.loss_function = nn.BCELoss()
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.001)
        self.counter = 0
        self.progress = []
    def forward(self, inputs):
        return self.model(inputs)
    def train(self, inputs, targets):
        outputs = self.forward(inputs)
        loss = self.loss_function(outputs, targets)
        self.counter += 1
        if (self.counter % 10 == 0):
            self.progress.append(loss.item())
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
class Generator(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(
            nn.Linear(10, 4 * 4 * 4),
            nn.GELU(),
            View((1, 4, 4, 4)),
            nn.ConvTranspose2d(4, 4, kernel_size=3, stride=1),
            nn.BatchNorm2d(4),
            nn.GELU(),
            nn.ConvTranspose2d(4, 3, kernel_size=4, stride=2, padding=1),
            nn.Sigmoid()
        )
        self.optimiser = torch.optim.Adam(self.parameters(), lr=0.001)
    def forward(self, inputs):
        return self.model(inputs)
    def train(self, D, inputs, targets):
        loss = D.loss_function(D.forward(self.forward(inputs)), targets)
        self.optimiser.zero_grad()
        loss.backward()
        self.optimiser.step()
# %%
class View(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape if isinstance(shape, tuple) else (shape,)
    def forward(self, x):
        return x.view(*self.shape)
torch.manual_seed(17)
D, G = Discriminator(), Generator()
G.forward(torch.randn(10)).shape, [tuple(p.shape) for p in D.parameters()]
# %%
for epoch in range(3):
    for image_data_tensor in faces:
        D.train(image_data_tensor.permute(2, 0, 1).view(1, 3, 12, 12), torch.FloatTensor([1.0]))
        D.train(G.forward(torch.randn(10)).detach(), torch.FloatTensor([0.0]))
        G.train(D, torch.randn(10), torch.FloatTensor([1.0]))
print([round(p, 2) for p in D.progress], D.counter)
# %%
x = faces[0]
x.permute(2, 0, 1).is_contiguous(), x.permute(2, 0, 1).stride(), x.permute(2, 0, 1).contiguous().stride(), x.transpose(0, 2).shape
# %%
x.permute(2, 0, 1).view(-1)
# %%
x.permute(0, 1)
# %%
x.permute(2, 0, 0)
# %%
output = G.forward(torch.randn(10))
img = output.detach().permute(0, 2, 3, 1).view(12, 12, 3).cpu().numpy()
# %%
output = G.forward(torch.randn(10)).detach()
img = output.squeeze(0).permute(1, 2, 0).numpy()
_ = plt.imshow(img, interpolation='none', cmap='Blues')
img.shape, img.flags['C_CONTIGUOUS'], img.dtype
# %%
plt.imshow(output); plt.show(); plt.show()
# %%
plt.imshow(output[0]); plt.show(); plt.show()
