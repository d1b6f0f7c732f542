asked = torch.arange(10).repeat(100)
drawn = generator(torch.randn(1000, 100), F.one_hot(asked, 10).float())
seen = judge(drawn).argmax(dim=1)

recognised = (seen == asked).float().mean().item()
print("what was ordered:", round(recognised, 3))

rows = [[(seen[asked == digit] == other).sum().item()
         for other in range(10)] for digit in range(10)]
verdicts = pandas.DataFrame(rows)
verdicts.index.name = "ordered"
verdicts
