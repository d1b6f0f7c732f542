enlarger = nn.Sequential(
    # your layers
)
