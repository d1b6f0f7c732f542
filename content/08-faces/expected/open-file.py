with h5py.File(path, 'r') as _file:
    assert list(_file) == ['img_align_celeba'], list(_file)
    _names = set(_file['img_align_celeba'])
assert len(_names) >= 1000 and _names == {f'{i}.jpg' for i in range(len(_names))}, len(_names)
