days - days.mean(dim=0)
