#| run: by-hand
import time

ticks = 0
while True:
    ticks = ticks + 1
    print("tick", ticks)
    time.sleep(0.5)
