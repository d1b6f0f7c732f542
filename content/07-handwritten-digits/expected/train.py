assert D.steps == 2 * rounds and G.steps == rounds, (D.steps, G.steps)
