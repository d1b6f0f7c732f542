dark = many > 0.5
known = dark[dark[:, 5]]

pixels = ["top left", "top centre", "top right",
          "middle left", "centre", "middle right",
          "bottom left", "bottom centre", "bottom right"]
table = pandas.DataFrame({
    "alone": dark.float().mean(dim=0).numpy(),
    "with middle right": known.float().mean(dim=0).numpy(),
}, index=pixels)
table.round(2)
