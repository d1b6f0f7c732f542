"""imageio's second interface, which is the one that imageio itself shows here."""
from imageio import imread, imsave, imwrite
