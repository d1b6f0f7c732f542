"""Colab's own modules, as far as notebooks use them: drive and files."""
from google.colab import drive, files
