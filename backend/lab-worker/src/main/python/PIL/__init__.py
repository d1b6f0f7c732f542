"""Pictures, as Pillow has them: PIL.Image."""
__version__ = '9.4.0'


class UnidentifiedImageError(OSError):
    pass
