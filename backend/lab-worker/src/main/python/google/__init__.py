"""What Colab offers under this name."""
