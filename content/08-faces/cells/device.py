device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
print("we calculate on:", device)
