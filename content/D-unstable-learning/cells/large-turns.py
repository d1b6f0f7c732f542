draw({"lr 0.1": take_turns(400, lr=0.1),
      "lr 0.9": take_turns(400, lr=0.9)}, size=2)
