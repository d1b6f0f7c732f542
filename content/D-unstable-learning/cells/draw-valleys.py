draw({"c = 0": together, "c = 0.1": valleys[0.1]})
