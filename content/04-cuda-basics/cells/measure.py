import pandas

largest = 2048  # quick: 512
sizes = [2**power for power in range(1, 12) if 2**power <= largest]
times = {name: [] for name in ways}

for n in sizes:
    for name, way in ways.items():
        if name == "plain Python" and n > 64:
            times[name].append(float("nan"))
        else:
            times[name].append(seconds_of(way(n)))

timings = pandas.DataFrame(times, index=sizes)
timings
