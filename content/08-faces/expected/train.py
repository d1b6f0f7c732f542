assert generator.steps == images
