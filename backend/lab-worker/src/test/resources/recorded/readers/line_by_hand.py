# %%
import numpy as np
import matplotlib.pyplot as plt
import torch
np.random.seed(42)
_ = torch.manual_seed(42)
# %%
# the data: hours studied against marks
hours = np.random.uniform(0, 10, size=25)
marks = 7.5 * hours + 20 + np.random.normal(scale=4, size=25)
print(f"{hours.mean()=:.3f}, {marks.std()=:.3f}")
print(hours[:4].round(2), marks[:4].round(1))
# %%
plt.scatter(hours, marks, c='crimson', s=30, alpha=0.7, edgecolors='black', label='students')
plt.xlabel('hours'); plt.ylabel('marks')
plt.legend(loc='upper left')
plt.grid(True, linestyle='--', alpha=.4)
# %%
# least squares as in school
x_bar, y_bar = hours.mean(), marks.mean()
slope = ((hours - x_bar) * (marks - y_bar)).sum() / ((hours - x_bar) ** 2).sum()
intercept = y_bar - slope * x_bar
print("slope = %.4f  intercept = %.4f" % (slope, intercept))
# %%
np.polyfit(hours, marks, 1).round(4)
# %%
A = np.vstack([hours, np.ones_like(hours)]).T
solution, residuals, rank, sv = np.linalg.lstsq(A, marks, rcond=None)
solution.round(4), residuals.round(3), rank, sv.shape
# %%
# gradient descent by hand
w, b, rate = 0.0, 0.0, 0.02
costs = []
for epoch in range(2000):
    guess = w * hours + b
    error = guess - marks
    costs.append((error ** 2).mean())
    w -= rate * 2 * (error * hours).mean()
    b -= rate * 2 * error.mean()
    if epoch % 500 == 0:
        print(f'epoch {epoch:>5}: cost={costs[-1]:10.4f} w={w:.3f} b={b:.3f}')
# %%
fig, (left, right) = plt.subplots(1, 2, figsize=(10, 3.5))
left.semilogy(costs)
left.set_title('cost')
line_x = np.linspace(hours.min(), hours.max(), 50)
right.plot(hours, marks, 'o', line_x, w * line_x + b, 'r-', lw=2)
right.annotate('best line', xy=(5, w * 5 + b), xytext=(1, 80), arrowprops=dict(arrowstyle='->', color='gray'))
fig.suptitle('descent', fontsize=14)
fig.tight_layout()
plt.show()
# %%
# the same with autograd
X = torch.from_numpy(hours).float().unsqueeze(1)
Y = torch.from_numpy(marks).float().view(-1, 1)
W = torch.zeros(1, 1, requires_grad=True)
B = torch.zeros(1, requires_grad=True)
for i in range(2000):
    J = torch.mean((X @ W + B - Y) ** 2)
    J.backward()
    with torch.no_grad():
        for p in (W, B):
            p -= rate * p.grad
            p.grad.zero_()
W.item().__round__(2), round(float(B), 1), J.requires_grad, W.is_leaf
# %%
X.shape, Y.dtype, X[:3], W.grad
# %%
# R squared
pred = (X @ W + B).detach()
ss_res = ((Y - pred) ** 2).sum(); ss_tot = ((Y - Y.mean()) ** 2).sum()
r2 = 1 - ss_res / ss_tot
print('R2: {:.3f}'.format(r2.item()), r2.shape, 'R2: {:.3f}'.format(r2))
# %%
W @ X
# %%
torch.mm(X, W.squeeze())
# %%
X + hours
# %%
np.corrcoef(hours, marks)[0, 1].round(4), np.cov(hours, marks).round(2).tolist()
# %%
W.numpy()
