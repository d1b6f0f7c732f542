assert len(images_per_second) == 5 and images_per_second['batch of 25'] > 0, images_per_second
