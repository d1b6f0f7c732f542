"""torchvision.datasets: MNIST, and pictures in folders."""
import os

import torch
from torch.utils.data import Dataset


class VisionDataset(Dataset):
    """Pictures with targets, changed on their way out."""

    def __init__(self, root, transforms=None, transform=None, target_transform=None):
        if transforms is not None and (transform is not None or target_transform is not None):
            raise ValueError('Only transforms or transform/target_transform can be passed as argument')
        self.root = os.path.expanduser(root) if isinstance(root, str) else root
        self.transforms, self.transform, self.target_transform = transforms, transform, target_transform

    def _changed(self, picture, target):
        if self.transforms is not None:
            return self.transforms(picture, target)
        if self.transform is not None:
            picture = self.transform(picture)
        if self.target_transform is not None:
            target = self.target_transform(target)
        return picture, target

    def extra_repr(self):
        return ''

    def __repr__(self):
        lines = [f'Number of datapoints: {len(self)}']
        if self.root is not None:
            lines.append(f'Root location: {self.root}')
        lines += self.extra_repr().splitlines()
        changes = [title + repr(change).replace('\n', '\n' + ' ' * len(title))
                   for title, change in (('Transform: ', self.transform), ('Target transform: ', self.target_transform))
                   if change is not None]
        if changes:
            # torchvision indents the first line alone.
            lines.append('\n'.join(['StandardTransform', *changes]))
        return '\n    '.join([f'Dataset {type(self).__name__}', *lines])


class MNIST(VisionDataset):
    """Written digits, 28 by 28 pixels: the course's data, wherever root points to."""

    classes = ['0 - zero', '1 - one', '2 - two', '3 - three', '4 - four', '5 - five', '6 - six', '7 - seven',
               '8 - eight', '9 - nine']

    def __init__(self, root, train=True, transform=None, target_transform=None, download=False):
        VisionDataset.__init__(self, root, transform=transform, target_transform=target_transform)
        self.train = train
        self.data, self.targets = self._load()

    def _load(self):
        from _ganbook import datasets
        from numpy._ndarray import array_of
        table = torch.from_numpy(array_of(datasets.find('mnist_train.csv' if self.train else 'mnist_test.csv')))
        return table[:, 1:].reshape(-1, 28, 28), table[:, 0].long()

    train_data = test_data = property(lambda self: self.data)
    train_labels = test_labels = property(lambda self: self.targets)

    @property
    def class_to_idx(self):
        return {name: place for place, name in enumerate(self.classes)}

    def __getitem__(self, index):
        from PIL import Image
        return self._changed(Image.fromarray(self.data[index].numpy(), 'L'), int(self.targets[index]))

    def __len__(self):
        return len(self.data)

    def extra_repr(self):
        return f'Split: {"Train" if self.train else "Test"}'


class FashionMNIST(MNIST):
    """Pictures of clothes; the official files have to lie in root/FashionMNIST/raw."""

    classes = ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot']

    def _load(self):
        kind = 'train' if self.train else 't10k'
        folder = os.path.join(self.root, type(self).__name__, 'raw')
        return _idx(folder, kind + '-images-idx3-ubyte'), _idx(folder, kind + '-labels-idx1-ubyte').long()


class KMNIST(FashionMNIST):
    """Japanese characters; the official files have to lie in root/KMNIST/raw."""

    classes = ['o', 'ki', 'su', 'tsu', 'na', 'ha', 'ma', 'ya', 're', 'wo']


def _idx(folder, name):
    for path in (os.path.join(folder, name), os.path.join(folder, name + '.gz')):
        if os.path.exists(path):
            with open(path, 'rb') as file:
                content = file.read()
            if path.endswith('.gz'):
                import gzip
                content = gzip.decompress(content)
            axes = content[3]
            shape = [int.from_bytes(content[4 + 4 * i:8 + 4 * i], 'big') for i in range(axes)]
            return torch.frombuffer(content, dtype=torch.uint8, offset=4 + 4 * axes).reshape(shape)
    raise RuntimeError(f'Dataset not found: there is no {name} or {name}.gz in {folder}. Nothing can be downloaded from '
                       'a cell; upload the official files into your folder')


class CelebA(VisionDataset):
    """Faces: the official files list_attr_celeba.txt, list_eval_partition.txt and img_align_celeba in root/celeba."""

    base_folder = 'celeba'

    def __init__(self, root, split='train', target_type='attr', transform=None, target_transform=None, download=False):
        VisionDataset.__init__(self, root, transform=transform, target_transform=target_transform)
        splits = {'train': 0, 'valid': 1, 'test': 2, 'all': None}
        if split not in splits:
            raise ValueError(f"Unknown value '{split}' for argument split. Valid values are {{'train', 'valid', 'test', "
                             "'all'}.")
        if target_type not in ('attr', []):
            raise NotImplementedError(f"CelebA: target_type={target_type!r} is not available here, 'attr' is")
        self.split, self.target_type = split, target_type
        folder = os.path.join(self.root, self.base_folder)
        if not os.path.exists(os.path.join(folder, 'list_attr_celeba.txt')):
            raise RuntimeError(f'Dataset not found: there is no list_attr_celeba.txt in {folder}. Nothing can be '
                               'downloaded from a cell; upload the official files into your folder')
        with open(os.path.join(folder, 'list_attr_celeba.txt')) as file:
            lines = file.read().splitlines()
        self.attr_names = lines[1].split() + ['']
        wanted = splits[split]
        parts = {}
        if wanted is not None:
            with open(os.path.join(folder, 'list_eval_partition.txt')) as file:
                parts = dict(line.split() for line in file.read().splitlines() if line)
        rows = [line.split() for line in lines[2:] if line and (wanted is None or int(parts[line.split()[0]]) == wanted)]
        self.filename = [row[0] for row in rows]
        self.attr = (torch.tensor([[int(v) for v in row[1:]] for row in rows]) + 1) // 2

    def __getitem__(self, index):
        from PIL import Image
        picture = Image.open(os.path.join(self.root, self.base_folder, 'img_align_celeba', self.filename[index]))
        return self._changed(picture, self.attr[index] if self.target_type else None)

    def __len__(self):
        return len(self.filename)

    def extra_repr(self):
        return f'Target type: {[self.target_type]}\nSplit: {self.split}'


_PICTURES = ('.jpg', '.jpeg', '.png', '.ppm', '.bmp', '.pgm', '.tif', '.tiff', '.webp', '.gif')


class ImageFolder(VisionDataset):
    """Pictures in folders that are named after their classes."""

    def __init__(self, root, transform=None, target_transform=None, loader=None, is_valid_file=None):
        VisionDataset.__init__(self, root, transform=transform, target_transform=target_transform)
        self.loader = loader or _read
        valid = is_valid_file or (lambda path: path.lower().endswith(_PICTURES))
        self.classes = sorted(n for n in os.listdir(self.root) if os.path.isdir(os.path.join(self.root, n)))
        if not self.classes:
            raise FileNotFoundError(f"Couldn't find any class folder in {self.root}.")
        self.class_to_idx = {name: place for place, name in enumerate(self.classes)}
        self.samples = [(os.path.join(folder, name), self.class_to_idx[each]) for each in self.classes
                        for folder, _, names in sorted(os.walk(os.path.join(self.root, each)))
                        for name in sorted(names) if valid(os.path.join(folder, name))]
        self.imgs = self.samples
        self.targets = [target for _, target in self.samples]

    def __getitem__(self, index):
        path, target = self.samples[index]
        return self._changed(self.loader(path), target)

    def __len__(self):
        return len(self.samples)


def _read(path):
    from PIL import Image
    return Image.open(path).convert('RGB')


def __getattr__(name):
    from torch._names import missing
    raise missing('torchvision.datasets', name, globals())
