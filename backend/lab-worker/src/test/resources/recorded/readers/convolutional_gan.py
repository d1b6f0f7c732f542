# %%
import torch
import torch.nn as nn
import torch.optim as optim
import torch.nn.functional as F
_ = torch.manual_seed(999)
# %%
nz, ngf, ndf, nc = 8, 8, 8, 1
class Generator(nn.Module):
    def __init__(self):
        super(Generator, self).__init__()
        self.main = nn.Sequential(
            # input: nz x 1 x 1
            nn.ConvTranspose2d(nz, ngf * 2, 4, 1, 0, bias=False),
            nn.BatchNorm2d(ngf * 2),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf * 2, ngf, 4, 2, 1, bias=False),
            nn.BatchNorm2d(ngf),
            nn.ReLU(True),
            nn.ConvTranspose2d(ngf, nc, 4, 2, 1, bias=False),
            nn.Tanh()
        )
    def forward(self, input):
        return self.main(input)
class Discriminator(nn.Module):
    def __init__(self):
        super(Discriminator, self).__init__()
        self.main = nn.Sequential(
            nn.Conv2d(nc, ndf, 4, 2, 1, bias=False),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(ndf, ndf * 2, 4, 2, 1, bias=False),
            nn.BatchNorm2d(ndf * 2),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Dropout2d(0.0),
            nn.Conv2d(ndf * 2, 1, 4, 1, 0, bias=False),
            nn.Sigmoid(), nn.Flatten(0)
        )
    def forward(self, input):
        return self.main(input)
# %%
def weights_init(m):
    classname = m.__class__.__name__
    if classname.find('Conv') != -1:
        nn.init.normal_(m.weight.data, 0.0, 0.02)
    elif classname.find('BatchNorm') != -1:
        nn.init.normal_(m.weight.data, 1.0, 0.02)
        nn.init.constant_(m.bias.data, 0)
netG, netD = Generator(), Discriminator()
_ = netG.apply(weights_init)
# %%
netD.apply(weights_init);
print(netD.main[0], len(netD.main))
# %%
sum(p.numel() for p in netG.parameters()), sum(p.numel() for p in netD.parameters())
# %%
fixed_noise = torch.randn(4, nz, 1, 1)
x = fixed_noise
for layer in netG.main:
    x = layer(x)
    print(f'{layer.__class__.__name__:<16}', tuple(x.shape))
# %%
criterion = nn.BCELoss()
optimizerD = optim.Adam(netD.parameters(), lr=0.002, betas=(0.5, 0.999))
optimizerG = optim.Adam(netG.parameters(), lr=0.002, betas=(0.5, 0.999))
real_label, fake_label = 1., 0.
data = torch.zeros(32, 1, 16, 16); data[:, :, 4:12, 4:12] = 1; data[::2, :, 6:10, 6:10] = -1
print("Starting Training Loop...")
G_losses, D_losses, iters = [], [], 0
for epoch in range(3):
    for i in range(4):
        netD.zero_grad()
        real_cpu = data[i * 8:(i + 1) * 8]
        b_size = real_cpu.size(0)
        label = torch.full((b_size,), real_label, dtype=torch.float)
        output = netD(real_cpu).view(-1)
        errD_real = criterion(output, label)
        errD_real.backward()
        D_x = output.mean().item()
        noise = torch.randn(b_size, nz, 1, 1)
        fake = netG(noise)
        label.fill_(fake_label)
        output = netD(fake.detach()).view(-1)
        errD_fake = criterion(output, label)
        errD_fake.backward()
        D_G_z1 = output.mean().item()
        errD = errD_real + errD_fake
        optimizerD.step()
        netG.zero_grad()
        label.fill_(real_label)
        output = netD(fake).view(-1)
        errG = criterion(output, label)
        errG.backward()
        D_G_z2 = output.mean().item()
        optimizerG.step()
        if i % 2 == 0:
            print('[%d/%d][%d/%d]\tLoss_D: %.2f\tLoss_G: %.2f\tD(x): %.2f\tD(G(z)): %.2f / %.2f'
                  % (epoch, 3, i, 4, errD.item(), errG.item(), D_x, D_G_z1, D_G_z2))
        G_losses.append(errG.item()); D_losses.append(errD.item())
        iters += 1
# %%
netG.main[1].running_mean.shape, netG.main[1].num_batches_tracked
# %%
netG.eval()
with torch.no_grad():
    fake = netG(fixed_noise).detach().cpu()
fake.shape, netG.training, netG.main[4].training
# %%
netD(torch.randn(2, 3, 16, 16))
# %%
netG(torch.randn(2, nz))
# %%
netG(torch.randn(2, 4, 1, 1))
# %%
netD(torch.randn(1, 1, 4, 4))
# %%
nn.BatchNorm2d(3)(torch.randn(2, 3))
# %%
nn.BatchNorm1d(3)(torch.randn(1, 3))
# %%
nn.ConvTranspose2d(3, 6, kernel_size=(3, 4), stride=2, padding=1, output_padding=1), nn.Conv2d(1, 2, 3, padding='same', padding_mode='zeros', bias=False)
# %%
[ (k, tuple(v.shape)) for k, v in netG.state_dict().items()]
# %%
m = nn.Upsample(scale_factor=2, mode='nearest'); m, m(torch.arange(4.).view(1, 1, 2, 2))
# %%
F.interpolate(torch.arange(4.).view(1, 1, 2, 2), size=(3, 3), mode='bilinear', align_corners=True)
# %%
nn.PixelShuffle(2)(torch.arange(8.).view(1, 4, 1, 2)), nn.MaxPool2d(2), nn.AdaptiveAvgPool2d((1, None))
# %%
len(optimizerG.state), sorted(optimizerG.state[netG.main[0].weight])
