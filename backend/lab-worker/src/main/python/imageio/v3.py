"""imageio's third interface: imread and imwrite."""
from imageio import imread, imwrite
