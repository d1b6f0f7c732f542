"""What all optimisers have in common: groups of parameters, their settings and what is remembered of them."""
import collections

from _ganbook.training import look

import _lab

from .._grad import enable_grad
from .._host import host
from .._tensor import Tensor
from ..nn.modules.module import OrderedDict, _typename

networks = host.networks()
_training = _lab.training


class _Required:
    def __repr__(self):
        return '<required parameter>'


required = _Required()


class _State(collections.defaultdict):
    """What is remembered of each parameter; read from the session's tensors when it is asked for."""

    def __init__(self, optimizer):
        collections.defaultdict.__init__(self, dict)
        self._optimizer = optimizer


class Optimizer:
    """Changes parameters by their gradients."""

    # Names of state in PyTorch and here.
    _memory = ()
    # Of copies that were made without __init__().
    _number = 0

    def __init__(self, params, defaults):
        if isinstance(params, Tensor):
            raise TypeError('params argument given to the optimizer should be an iterable of Tensors or dicts, but got '
                            + _typename(params))
        if not hasattr(params, '__iter__') and not hasattr(params, '__getitem__'):
            raise TypeError(f"'{type(params).__name__}' object is not iterable")
        self.defaults = defaults
        self.param_groups = []
        self._own = {}
        self._number = _training.optimizer()
        params = list(params)
        if not params:
            raise ValueError('optimizer got an empty parameter list')
        if not isinstance(params[0], dict):
            params = [{'params': params}]
        for group in params:
            self.add_param_group(group)

    def add_param_group(self, param_group):
        if not isinstance(param_group, dict):
            raise AssertionError('param group must be a dict')
        group = dict(param_group)
        params = group['params']
        group['params'] = [params] if isinstance(params, Tensor) else list(params)
        for parameter in group['params']:
            if isinstance(parameter, tuple) and len(parameter) == 2:
                parameter = parameter[1]
            if not isinstance(parameter, Tensor):
                raise TypeError('optimizer can only optimize Tensors, but one of the params is '
                                + _typename(parameter))
            if not parameter.is_leaf:
                raise ValueError("can't optimize a non-leaf Tensor")
        for name, default in self.defaults.items():
            if default is required and name not in group:
                raise ValueError(f"parameter group didn't specify a value of required optimization parameter {name}")
            group.setdefault(name, default)
        known = {id(p) for other in self.param_groups for p in other['params']}
        if any(id(p) in known for p in group['params']):
            raise ValueError('some parameters appear in more than one parameter group')
        self.param_groups.append(group)

    def _native(self, group):
        """The Java side of a group, made anew when its parameters are others."""
        params = group['params']
        known = self._own.get(id(group))
        if known is None or len(known[0]) != len(params) or known[1] is not params:
            known = (list(params), params, networks.group([p._h for p in params]))
            self._own[id(group)] = known
        return known[2]

    def zero_grad(self, set_to_none=True):
        if set_to_none:
            for group in self.param_groups:
                self._native(group).forgetGradients()
            return
        for group in self.param_groups:
            for parameter in group['params']:
                gradient = parameter.grad
                if gradient is not None:
                    parameter.grad = gradient.detach().zero_()

    def step(self, closure=None):
        loss = None
        if closure is not None:
            with enable_grad():
                loss = closure()
        for group in self.param_groups:
            self._step(self._native(group), group)
        self._stepped()
        return loss

    def _stepped(self):
        wanted = _training.stepped(self._number)
        if wanted:
            look(self, self._number, wanted)

    def _step(self, native, group):
        raise NotImplementedError

    @property
    def state(self):
        from .._tensor import wrap
        state = collections.defaultdict(dict)
        for group in self.param_groups:
            native = self._native(group)
            for place, parameter in enumerate(group['params']):
                remembered = {}
                for theirs, ours in self._memory:
                    h = native.state(ours, place)
                    if h is not None:
                        remembered[theirs] = wrap(h)
                if remembered:
                    state[parameter] = remembered
        return state

    def state_dict(self):
        packed, numbers, groups = {}, {}, []
        for group in self.param_groups:
            settings = {name: value for name, value in group.items() if name != 'params'}
            settings['params'] = []
            for parameter in group['params']:
                numbers[id(parameter)] = len(numbers)
                settings['params'].append(numbers[id(parameter)])
            groups.append(settings)
        for parameter, remembered in self.state.items():
            packed[numbers[id(parameter)]] = remembered
        return {'state': packed, 'param_groups': groups}

    def load_state_dict(self, state_dict):
        saved = state_dict['param_groups']
        if len(saved) != len(self.param_groups):
            raise ValueError('loaded state dict has a different number of parameter groups')
        if any(len(a['params']) != len(b['params']) for a, b in zip(saved, self.param_groups)):
            raise ValueError("loaded state dict contains a parameter group that doesn't match the size of "
                             "optimizer's group")
        for given, group in zip(saved, self.param_groups):
            native = self._native(group)
            for name, value in given.items():
                if name != 'params':
                    group[name] = value
            for place, number in enumerate(given['params']):
                remembered = state_dict['state'].get(number, {})
                for theirs, ours in self._memory:
                    value = remembered.get(theirs)
                    if value is not None:
                        if not isinstance(value, Tensor):
                            from .. import tensor
                            value = tensor(float(value))
                        native.setState(ours, place, value.detach().clone()._h)

    def __repr__(self):
        lines = []
        for place, group in enumerate(self.param_groups):
            lines.append(f'Parameter Group {place}')
            lines.extend(f'    {name}: {group[name]}' for name in sorted(group) if name != 'params')
            lines.append('')
        return f'{type(self).__name__} (\n' + '\n'.join(lines[:-1]) + '\n)'

    def __getstate__(self):
        return {'defaults': self.defaults, 'state': dict(self.state), 'param_groups': self.param_groups}


def check(condition, message):
    if not condition:
        raise ValueError(message)
