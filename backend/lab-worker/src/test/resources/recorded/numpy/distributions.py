# %%
import numpy as np
# %%
rng = np.random.default_rng(7)
rng.exponential(size=3), rng.exponential(2.0), rng.standard_exponential(2)
# %%
rng.gamma(2.0, 3.0, 3), rng.standard_gamma(0.5, 2)
# %%
rng.poisson(3, 5), rng.poisson(30, 3)
# %%
rng.binomial(10, 0.3, 5), rng.binomial(100, 0.5, 3)
# %%
rng.beta(2, 3, 3)
# %%
rng.geometric(0.3, 5)
# %%
rng.lognormal(0, 1, 3), rng.laplace(0, 1, 2), rng.logistic(size=2), rng.gumbel(size=2)
# %%
rng.triangular(0, 1, 2, 3), rng.weibull(2, 2), rng.rayleigh(size=2), rng.pareto(3, 2), rng.power(2, 2)
# %%
rng.chisquare(3, 2), rng.standard_t(5, 2), rng.standard_cauchy(2), rng.f(2, 3, 2)
# %%
rng.multinomial(10, [0.2, 0.3, 0.5]), rng.dirichlet([1, 2, 3])
