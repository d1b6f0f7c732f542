assert len(results['images']) == 3 and results['variety'][1] < results['variety'][2], results
assert results['border'][0] < 0.05 and results['border'][2] < 0.25, results
