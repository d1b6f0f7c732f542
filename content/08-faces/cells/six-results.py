with torch.no_grad():
    results = [generator(torch.randn(100, device=device))
               for i in range(6)]
plot_images(results)
