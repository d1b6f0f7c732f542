"""torch.distributions.constraints: which values a parameter or a sample may have."""


class Constraint:
    is_discrete = False
    event_dim = 0

    def __init__(self, text, check, is_discrete=False, event_dim=0):
        self._text, self.check = text, check
        self.is_discrete, self.event_dim = is_discrete, event_dim

    def __repr__(self):
        return self._text


def _is_real(value):
    return value == value


def greater_than(lower_bound):
    return Constraint(f'GreaterThan(lower_bound={lower_bound})', lambda value: value > lower_bound)


def greater_than_eq(lower_bound):
    return Constraint(f'GreaterThanEq(lower_bound={lower_bound})', lambda value: value >= lower_bound)


def less_than(upper_bound):
    return Constraint(f'LessThan(upper_bound={upper_bound})', lambda value: value < upper_bound)


def interval(lower_bound, upper_bound):
    return Constraint(f'Interval(lower_bound={lower_bound}, upper_bound={upper_bound})',
                      lambda value: (value >= lower_bound) & (value <= upper_bound))


def integer_interval(lower_bound, upper_bound):
    return Constraint(f'IntegerInterval(lower_bound={lower_bound}, upper_bound={upper_bound})',
                      lambda value: (value % 1 == 0) & (value >= lower_bound) & (value <= upper_bound), True)


real = Constraint('Real()', _is_real)
real_vector = Constraint('IndependentConstraint(Real(), 1)', lambda value: _is_real(value).all(-1), False, 1)
positive = greater_than(0.0)
nonnegative = greater_than_eq(0.0)
unit_interval = interval(0.0, 1.0)
boolean = Constraint('Boolean()', lambda value: (value == 0) | (value == 1), True)
nonnegative_integer = Constraint('IntegerGreaterThan(lower_bound=0)', lambda value: (value % 1 == 0) & (value >= 0), True)
simplex = Constraint('Simplex()', lambda value: (value >= 0).all(-1) & ((value.sum(-1) - 1).abs() < 1e-6), False, 1)
dependent = Constraint('Dependent()', None)
