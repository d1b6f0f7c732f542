"""Layers that go through a sequence step by step."""
import math

from ..._creation import empty, zeros
from ..._host import call
from ..._tensor import Tensor, wrap_all
from .. import init
from ..parameter import Parameter
from .module import Module

_GATES = {'RNN_TANH': 1, 'RNN_RELU': 1, 'LSTM': 4, 'GRU': 3}


class RNNBase(Module):
    """Several layers, each of which carries a state from one element of the sequence to the next."""

    def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False, proj_size=0, device=None, dtype=None):
        Module.__init__(self)
        if not 0 <= dropout <= 1 or isinstance(dropout, bool):
            raise ValueError('dropout should be a number in range [0, 1] representing the probability of an element '
                             'being zeroed')
        if hidden_size <= 0:
            raise ValueError('hidden_size must be greater than zero')
        if num_layers <= 0:
            raise ValueError('num_layers must be greater than zero')
        if proj_size:
            raise NotImplementedError(f'{type(self).__name__}: proj_size is not available here')
        if dropout > 0 and num_layers == 1:
            import warnings
            warnings.warn('dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects '
                          f'num_layers greater than 1, but got dropout={dropout} and num_layers={num_layers}')
        self.mode, self.input_size, self.hidden_size, self.num_layers = mode, input_size, hidden_size, num_layers
        self.bias, self.batch_first, self.dropout = bias, batch_first, float(dropout)
        self.bidirectional, self.proj_size = bidirectional, proj_size
        self._names = []
        rows = _GATES[mode] * hidden_size
        for layer in range(num_layers):
            for direction in range(2 if bidirectional else 1):
                columns = input_size if layer == 0 else hidden_size * (2 if bidirectional else 1)
                end = f'_l{layer}' + ('_reverse' if direction else '')
                shapes = {'weight_ih': (rows, columns), 'weight_hh': (rows, hidden_size)}
                if bias:
                    shapes.update(bias_ih=(rows,), bias_hh=(rows,))
                for name, shape in shapes.items():
                    setattr(self, name + end, Parameter(empty(shape, dtype=dtype, device=device)))
                self._names.append([name + end for name in shapes])
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    @property
    def all_weights(self):
        return [[getattr(self, name) for name in names] for names in self._names]

    def flatten_parameters(self):
        """Only a GPU wants them in one piece."""

    def extra_repr(self):
        text = f'{self.input_size}, {self.hidden_size}'
        if self.num_layers != 1:
            text += f', num_layers={self.num_layers}'
        if self.bias is not True:
            text += f', bias={self.bias}'
        if self.batch_first is not False:
            text += f', batch_first={self.batch_first}'
        if self.dropout != 0:
            text += f', dropout={self.dropout}'
        if self.bidirectional is not False:
            text += f', bidirectional={self.bidirectional}'
        return text

    def _state(self, input, given, batched, name='hidden'):
        count = self.num_layers * (2 if self.bidirectional else 1)
        batch = input.shape[0 if self.batch_first else 1]
        wanted = (count, batch, self.hidden_size)
        if given is None:
            return zeros(wanted, dtype=input.dtype)
        if given.dim() != (3 if batched else 2):
            raise RuntimeError(f'For {"batched 3-D" if batched else "unbatched 2-D"} input, hx should also be '
                               f'{"3-D" if batched else "2-D"} but got {given.dim()}-D tensor')
        given = given if batched else given.unsqueeze(1)
        if tuple(given.shape) != wanted:
            raise RuntimeError(f'Expected {name} size {wanted}, got {list(given.shape)}')
        return given

    def _run(self, input, states):
        if not isinstance(input, Tensor) and type(input).__name__ == 'PackedSequence':
            return self._packed(input, states)
        if input.dim() not in (2, 3):
            raise RuntimeError(f'{type(self).__name__}: Expected input to be 2-D or 3-D but received {input.dim()}-D '
                               'tensor')
        batched = input.dim() == 3
        if not batched:
            input = input.unsqueeze(0 if self.batch_first else 1)
        if input.shape[-1] != self.input_size:
            raise RuntimeError(f'input.size(-1) must be equal to input_size. Expected {self.input_size}, got '
                               f'{input.shape[-1]}')
        names = ('hidden',) if len(states) == 1 else ('hidden[0]', 'hidden[1]')
        states = [self._state(input, state, batched, name) for state, name in zip(states, names)]
        weights = [weight._h for names in self.all_weights for weight in names]
        settings = (self.bias, self.num_layers, self.dropout, self.training, self.bidirectional, self.batch_first)
        if self.dropout > 0 and self.training and self.num_layers > 1:
            found = self._layer_by_layer(input, states)
        elif self.mode == 'LSTM':
            found = wrap_all(call('lstm', input._h, [s._h for s in states], weights, *settings))
        else:
            found = wrap_all(call(self.mode.lower(), input._h, states[0]._h, weights, *settings))
        if not batched:
            found = [found[0].squeeze(0 if self.batch_first else 1), *(state.squeeze(1) for state in found[1:])]
        return found


    def _packed(self, packed, states):
        from .. import functional as F
        from ..utils.rnn import run_packed
        if packed.data.shape[-1] != self.input_size:
            raise RuntimeError(f'input.size(-1) must be equal to input_size. Expected {self.input_size}, got '
                               f'{packed.data.shape[-1]}')
        wanted = (len(self._names), int(packed.batch_sizes[0]), self.hidden_size)
        names = ('hidden',) if len(states) == 1 else ('hidden[0]', 'hidden[1]')
        states = [zeros(wanted, dtype=packed.data.dtype) if state is None else state for state in states]
        for state, name in zip(states, names):
            if tuple(state.shape) != wanted:
                raise RuntimeError(f'Expected {name} size {wanted}, got {list(state.shape)}')
        sides = 2 if self.bidirectional else 1
        weights = [[weight._h for weight in own] for own in self.all_weights]
        layers = [weights[at:at + sides] for at in range(0, len(weights), sides)]

        def step(input, own, weights):
            given = [s._h for s in own] if self.mode == 'LSTM' else own[0]._h
            return wrap_all(call(self.mode.lower(), input._h, given, weights, self.bias, 1, 0.0, self.training, False,
                                 False))

        return run_packed(packed, states, layers, step, lambda data: F.dropout(data, self.dropout, self.training))

    def _layer_by_layer(self, input, states):
        """With dropout in between, whose random numbers are the session's."""
        from ..._shape import cat
        from .. import functional as F
        sides = 2 if self.bidirectional else 1
        value = input.transpose(0, 1) if self.batch_first else input
        ends = [[] for _ in states]
        for layer in range(self.num_layers):
            names = self._names[layer * sides:(layer + 1) * sides]
            weights = [getattr(self, name)._h for of_side in names for name in of_side]
            own = [state[layer * sides:(layer + 1) * sides] for state in states]
            settings = (self.bias, 1, 0.0, True, self.bidirectional, False)
            given = [s._h for s in own] if self.mode == 'LSTM' else own[0]._h
            value, *after = wrap_all(call(self.mode.lower(), value._h, given, weights, *settings))
            for end, state in zip(ends, after):
                end.append(state)
            if layer < self.num_layers - 1:
                value = F.dropout(value, self.dropout, True)
        return [value.transpose(0, 1) if self.batch_first else value, *(cat(end, 0) for end in ends)]


class RNN(RNNBase):
    def __init__(self, *args, nonlinearity='tanh', **options):
        if nonlinearity not in ('tanh', 'relu'):
            raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
        self_mode = 'RNN_TANH' if nonlinearity == 'tanh' else 'RNN_RELU'
        RNNBase.__init__(self, self_mode, *args, **options)
        self.nonlinearity = nonlinearity

    def forward(self, input, hx=None):
        return tuple(self._run(input, [hx]))


class GRU(RNNBase):
    def __init__(self, *args, **options):
        RNNBase.__init__(self, 'GRU', *args, **options)

    def forward(self, input, hx=None):
        return tuple(self._run(input, [hx]))


class LSTM(RNNBase):
    def __init__(self, *args, **options):
        RNNBase.__init__(self, 'LSTM', *args, **options)

    def forward(self, input, hx=None):
        output, hidden, cell = self._run(input, [None, None] if hx is None else [hx[0], hx[1]])
        return output, (hidden, cell)


class RNNCellBase(Module):
    _gates = 1

    def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
        Module.__init__(self)
        self.input_size, self.hidden_size, self.bias = input_size, hidden_size, bias
        rows = self._gates * hidden_size
        self.weight_ih = Parameter(empty((rows, input_size), dtype=dtype, device=device))
        self.weight_hh = Parameter(empty((rows, hidden_size), dtype=dtype, device=device))
        if bias:
            self.bias_ih = Parameter(empty(rows, dtype=dtype))
            self.bias_hh = Parameter(empty(rows, dtype=dtype))
        else:
            self.register_parameter('bias_ih', None)
            self.register_parameter('bias_hh', None)
        self.reset_parameters()

    def reset_parameters(self):
        bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
        for weight in self.parameters():
            init.uniform_(weight, -bound, bound)

    def extra_repr(self):
        return f'{self.input_size}, {self.hidden_size}' + ('' if self.bias is True else f', bias={self.bias}')

    def _run(self, name, input, states):
        if input.dim() not in (1, 2):
            raise RuntimeError(f'{type(self).__name__}: Expected input to be 1-D or 2-D but received {input.dim()}-D '
                               'tensor')
        batched = input.dim() == 2
        input = input if batched else input.unsqueeze(0)
        states = [zeros(input.shape[0], self.hidden_size, dtype=input.dtype) if state is None
                  else state if batched else state.unsqueeze(0) for state in states]
        biases = [None if bias is None else bias._h for bias in (self.bias_ih, self.bias_hh)]
        given = [s._h for s in states] if name == 'lstm_cell' else states[0]._h
        found = wrap_all(call(name, input._h, given, self.weight_ih._h, self.weight_hh._h, *biases))
        return found if batched else [state.squeeze(0) for state in found]


class RNNCell(RNNCellBase):
    def __init__(self, input_size, hidden_size, bias=True, nonlinearity='tanh', device=None, dtype=None):
        RNNCellBase.__init__(self, input_size, hidden_size, bias, device, dtype)
        self.nonlinearity = nonlinearity

    def forward(self, input, hx=None):
        if self.nonlinearity not in ('tanh', 'relu'):
            raise RuntimeError(f'Unknown nonlinearity: {self.nonlinearity}')
        return self._run(f'rnn_{self.nonlinearity}_cell', input, [hx])[0]


class GRUCell(RNNCellBase):
    _gates = 3

    def forward(self, input, hx=None):
        return self._run('gru_cell', input, [hx])[0]


class LSTMCell(RNNCellBase):
    _gates = 4

    def forward(self, input, hx=None):
        return tuple(self._run('lstm_cell', input, [None, None] if hx is None else list(hx)))
