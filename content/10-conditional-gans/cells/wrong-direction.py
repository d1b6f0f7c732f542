torch.cat((seeds, labels))
