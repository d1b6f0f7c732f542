t = torch.tensor(0.5, requires_grad=True)

for step in range(13):
    height = 20 * t - 5 * t**2
    if step % 3 == 0:
        print(f"step {step:2}  t {t.item():.4f}  h {height.item():.4f}")
    height.backward()
    with torch.no_grad():
        t += 0.05 * t.grad
    t.grad.zero_()
