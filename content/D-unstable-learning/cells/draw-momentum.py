draw({"momentum 0.5": with_momentum(60, 0.1, 0.5),
      "none": with_momentum(180, 0.1, 0.0),
      "momentum -0.5": with_momentum(600, 0.1, -0.5)})
