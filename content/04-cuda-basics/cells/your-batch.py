batch = 25
took = seconds_of(lambda: look_at_all(batch))
images_per_second[f"batch of {batch}"] = round(1000 / took)
