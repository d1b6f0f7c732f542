draw({"c = 0": together,
      "c = 0.1": with_valleys(180, 0.1, 0.1)})
