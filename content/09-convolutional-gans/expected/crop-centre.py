assert cropped.shape == (128, 128, 3), cropped.shape
assert (cropped[0, 0] == face[45, 25]).all() and (cropped[127, 127] == face[172, 152]).all(), 'it is not the middle'
