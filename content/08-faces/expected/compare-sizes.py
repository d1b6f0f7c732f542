assert os.path.getsize('small.zip') < 0.8 * os.path.getsize('small.h5py'), os.path.getsize('small.zip')
assert os.path.getsize('small.h5py') >= 10 * 116412, os.path.getsize('small.h5py')
assert picture.shape == (218, 178, 3) and picture.dtype == numpy.uint8, (picture.shape, picture.dtype)
assert 0 < difference.mean() < 12, difference.mean()
