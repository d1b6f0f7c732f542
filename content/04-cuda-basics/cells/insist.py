there = numbers
try:
    there = numbers.to("cuda")
    print("they are on", there.device)
except (RuntimeError, AssertionError) as error:
    print("refused:", error)
