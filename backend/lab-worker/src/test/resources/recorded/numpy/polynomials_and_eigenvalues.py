# %%
import numpy as np
# %%
p = np.poly1d([1, -3, 2])
print(p)
p
# %%
p(3), p.roots, p.deriv(), p.integ(), p.order, p.coeffs
# %%
p + 1, p * p, p - np.poly1d([1, 0])
# %%
np.polyfit([0, 1, 2, 3], [1, 3, 5, 7.5], 1)
# %%
np.polyval([1, 2], 3), np.polyder([1, 2, 3]), np.polyint([2, 2]), np.polymul([1, 2], [1, 3]), np.polyadd([1], [1, 2])
# %%
np.poly([1, 2])
# %%
np.hanning(5), np.hamming(5), np.blackman(5), np.bartlett(5)
# %%
np.clip([1, 5], 2, 3, casing=1)
# %%
np.linalg.eigvals([[2.0, 1.0], [1.0, 3.0]])
# %%
np.linalg.eigvals(np.array([[4.0, 1, 0], [1, 3, 1], [0, 1, 2]]))
# %%
np.linalg.eig(np.array([[4.0, 1, 0], [1, 3, 1], [0, 1, 2]]))
# %%
np.linalg.eigvals(np.array([[1.0, 2, 3, 4], [2, 5, 6, 7], [3, 6, 8, 9], [4, 7, 9, 10]]))
