import time

def milliseconds(work):
    work()
    begun = time.perf_counter()
    for i in range(3):
        work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return (time.perf_counter() - begun) / 3 * 1000

# a network that may be spoilt
guinea_pig = Generator().to(device)
seed = torch.randn(100, device=device)
loss = guinea_pig(seed).mean()

times = {
    "read a face": milliseconds(lambda: faces[0]),
    "forward": milliseconds(lambda: guinea_pig(seed)),
    "backward": milliseconds(lambda: loss.backward(retain_graph=True)),
    "Adam's step": milliseconds(guinea_pig.optimizer.step),
}
for what, needed in times.items():
    print(f"{what:12} {needed:6.1f} ms")

del guinea_pig, loss
