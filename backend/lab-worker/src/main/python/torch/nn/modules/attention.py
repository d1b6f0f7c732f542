"""Layers that look at all elements of a sequence at once."""
import copy
import math

from ... import _types
from ..._creation import empty
from .. import functional as F, init
from ..parameter import Parameter
from .batchnorm import LayerNorm
from .container import ModuleList
from .linear import Linear
from .module import Module
from .pooling import Dropout


class NonDynamicallyQuantizableLinear(Linear):
    """The last weighted sum of an attention, under its name in PyTorch."""


class MultiheadAttention(Module):
    """Several attentions side by side, each to its own part of the embedding: softmax(q k^T / sqrt(d)) v."""

    def __init__(self, embed_dim, num_heads, dropout=0.0, bias=True, add_bias_kv=False, add_zero_attn=False, kdim=None,
                 vdim=None, batch_first=False, device=None, dtype=None):
        Module.__init__(self)
        if add_bias_kv or add_zero_attn:
            raise NotImplementedError('MultiheadAttention: add_bias_kv and add_zero_attn are not available here')
        self.embed_dim, self.num_heads, self.dropout, self.batch_first = embed_dim, num_heads, dropout, batch_first
        self.kdim = embed_dim if kdim is None else kdim
        self.vdim = embed_dim if vdim is None else vdim
        self.head_dim = embed_dim // num_heads
        if self.head_dim * num_heads != embed_dim:
            raise AssertionError('embed_dim must be divisible by num_heads')
        self._qkv_same_embed_dim = self.kdim == embed_dim and self.vdim == embed_dim
        self.bias_k = self.bias_v = None
        self.add_zero_attn = False
        if self._qkv_same_embed_dim:
            shapes = {'in_proj_weight': (3 * embed_dim, embed_dim), 'q_proj_weight': None, 'k_proj_weight': None,
                      'v_proj_weight': None}
        else:
            shapes = {'q_proj_weight': (embed_dim, embed_dim), 'k_proj_weight': (embed_dim, self.kdim),
                      'v_proj_weight': (embed_dim, self.vdim), 'in_proj_weight': None}
        shapes['in_proj_bias'] = (3 * embed_dim,) if bias else None
        for name, shape in shapes.items():
            self.register_parameter(name, None if shape is None else
                                    Parameter(empty(shape, device=device, dtype=dtype)))
        self.out_proj = NonDynamicallyQuantizableLinear(embed_dim, embed_dim, bias=bias, device=device, dtype=dtype)
        self._reset_parameters()

    def _reset_parameters(self):
        for weight in (self.in_proj_weight, self.q_proj_weight, self.k_proj_weight, self.v_proj_weight):
            if weight is not None:
                init.xavier_uniform_(weight)
        if self.in_proj_bias is not None:
            init.constant_(self.in_proj_bias, 0.0)
            init.constant_(self.out_proj.bias, 0.0)

    def forward(self, query, key, value, key_padding_mask=None, need_weights=True, attn_mask=None,
                average_attn_weights=True):
        batched = self._check(query, key, value, key_padding_mask, attn_mask)
        if not batched:
            query, key, value = (x.unsqueeze(1) for x in (query, key, value))
            key_padding_mask = None if key_padding_mask is None else key_padding_mask.unsqueeze(0)
        elif self.batch_first:
            query, key, value = (x.transpose(1, 0) for x in (query, key, value))
        length, batch, width = query.shape
        if width != self.embed_dim:
            raise AssertionError(f'was expecting embedding dimension of {self.embed_dim}, but got {width}')
        if self._qkv_same_embed_dim:
            if key.shape != value.shape:
                raise AssertionError(f'key shape {key.shape} does not match value shape {value.shape}')
        elif key.shape[:2] != value.shape[:2]:
            raise AssertionError(f"key's sequence and batch dims {key.shape[:2]} do not match value's "
                                 f'{value.shape[:2]}')
        heads, steps = batch * self.num_heads, key.shape[0]
        query, key, value = self._projected(query, key, value)
        query = query.contiguous().view(length, heads, self.head_dim).transpose(0, 1)
        key, value = (x.contiguous().view(steps, heads, self.head_dim).transpose(0, 1) for x in (key, value))
        mask = self._mask(attn_mask, key_padding_mask, length, steps, batch, query.dtype)
        weights = (query / math.sqrt(self.head_dim)).bmm(key.transpose(-2, -1))
        if mask is not None:
            weights = weights + mask
        weights = F.softmax(weights, dim=-1)
        if self.dropout > 0 and self.training:
            weights = F.dropout(weights, p=self.dropout)
        output = weights.bmm(value).transpose(0, 1).contiguous().view(length * batch, width)
        output = F.linear(output, self.out_proj.weight, self.out_proj.bias).view(length, batch, width)
        if self.batch_first and batched:
            output = output.transpose(1, 0)
        if not batched:
            output = output.squeeze(1)
        if not need_weights:
            return output, None
        weights = weights.view(batch, self.num_heads, length, steps)
        if average_attn_weights:
            weights = weights.sum(dim=1) / self.num_heads
        return output, weights if batched else weights.squeeze(0)

    def _projected(self, query, key, value):
        bias, width = self.in_proj_bias, self.embed_dim
        if self._qkv_same_embed_dim:
            if query is key and key is value:
                return F.linear(query, self.in_proj_weight, bias).chunk(3, -1)
            weights = self.in_proj_weight.split(width)
        else:
            weights = self.q_proj_weight, self.k_proj_weight, self.v_proj_weight
        biases = (None,) * 3 if bias is None else bias.split(width)
        return [F.linear(x, weight, own) for x, weight, own in zip((query, key, value), weights, biases)]

    def _mask(self, attn_mask, key_padding_mask, length, steps, batch, dtype):
        """What is added to the weights before the softmax, of shape (batch * heads, length, steps) or broadcast to it."""
        masks = []
        if attn_mask is not None:
            wanted = {2: (length, steps), 3: (batch * self.num_heads, length, steps)}.get(attn_mask.dim())
            if wanted is None:
                raise RuntimeError(f"attn_mask's dimension {attn_mask.dim()} is not supported")
            if tuple(attn_mask.shape) != wanted:
                raise RuntimeError(f'The shape of the {attn_mask.dim()}D attn_mask is {attn_mask.shape}, but should be '
                                   f'{wanted}.')
            masks.append(attn_mask if attn_mask.dim() == 3 else attn_mask.unsqueeze(0))
        if key_padding_mask is not None:
            if tuple(key_padding_mask.shape) != (batch, steps):
                raise AssertionError(f'expecting key_padding_mask shape of {(batch, steps)}, but got '
                                     f'{key_padding_mask.shape}')
            masks.append(key_padding_mask.view(batch, 1, 1, steps).expand(-1, self.num_heads, -1, -1)
                         .reshape(batch * self.num_heads, 1, steps))
        masks = [_added(mask, dtype) for mask in masks]
        return None if not masks else masks[0] if len(masks) == 1 else masks[0] + masks[1]

    def _check(self, query, key, value, key_padding_mask, attn_mask):
        dims = query.dim()
        if dims not in (2, 3):
            raise AssertionError('query should be unbatched 2D or batched 3D tensor but received '
                                 f'{dims}-D query tensor')
        kind = 'batched 3-D' if dims == 3 else 'unbatched 2-D'
        if key.dim() != dims or value.dim() != dims:
            raise AssertionError(f'For {kind} `query`, expected `key` and `value` to be {dims}-D but found '
                                 f'{key.dim()}-D and {value.dim()}-D tensors respectively')
        for mask, name in ((key_padding_mask, 'key_padding_mask'), (attn_mask, 'attn_mask')):
            if mask is not None and mask.dtype is not _types.bool and not mask.is_floating_point():
                raise AssertionError(f'Only float, byte, and bool types are supported for attn_mask, not {mask.dtype}'
                                     if name == 'attn_mask' else
                                     'only bool and floating types of key_padding_mask are supported')
        if key_padding_mask is not None and key_padding_mask.dim() != dims - 1:
            raise AssertionError(f'For {kind} `query`, expected `key_padding_mask` to be `None` or {dims - 1}-D but '
                                 f'found {key_padding_mask.dim()}-D tensor instead')
        return dims == 3


def _added(mask, dtype):
    from ..._creation import zeros
    if mask.dtype is not _types.bool:
        return mask
    return zeros(mask.shape, dtype=dtype).masked_fill(mask, -math.inf)


class TransformerEncoderLayer(Module):
    """Attention of a sequence to itself, then two weighted sums; each is added to what went in, and normed."""

    def __init__(self, d_model, nhead, dim_feedforward=2048, dropout=0.1, activation=F.relu, layer_norm_eps=1e-5,
                 batch_first=False, norm_first=False, device=None, dtype=None):
        Module.__init__(self)
        made = {'device': device, 'dtype': dtype}
        self.self_attn = MultiheadAttention(d_model, nhead, dropout=dropout, batch_first=batch_first, **made)
        self.linear1 = Linear(d_model, dim_feedforward, **made)
        self.dropout = Dropout(dropout)
        self.linear2 = Linear(dim_feedforward, d_model, **made)
        self.norm_first = norm_first
        self.norm1 = LayerNorm(d_model, eps=layer_norm_eps, **made)
        self.norm2 = LayerNorm(d_model, eps=layer_norm_eps, **made)
        self.dropout1 = Dropout(dropout)
        self.dropout2 = Dropout(dropout)
        if isinstance(activation, str):
            if activation not in ('relu', 'gelu'):
                raise RuntimeError(f'activation should be relu/gelu, not {activation}')
            activation = getattr(F, activation)
        self.activation = activation

    def forward(self, src, src_mask=None, src_key_padding_mask=None):
        if self.norm_first:
            x = src + self._attended(self.norm1(src), src_mask, src_key_padding_mask)
            return x + self._fed(self.norm2(x))
        x = self.norm1(src + self._attended(src, src_mask, src_key_padding_mask))
        return self.norm2(x + self._fed(x))

    def _attended(self, x, mask, padding):
        return self.dropout1(self.self_attn(x, x, x, attn_mask=mask, key_padding_mask=padding, need_weights=False)[0])

    def _fed(self, x):
        return self.dropout2(self.linear2(self.dropout(self.activation(self.linear1(x)))))


class TransformerEncoder(Module):
    """Copies of a layer, one after the other."""

    def __init__(self, encoder_layer, num_layers, norm=None, enable_nested_tensor=True, mask_check=True):
        Module.__init__(self)
        self.layers = ModuleList([copy.deepcopy(encoder_layer) for _ in range(num_layers)])
        self.num_layers, self.norm = num_layers, norm

    def forward(self, src, mask=None, src_key_padding_mask=None):
        for layer in self.layers:
            src = layer(src, src_mask=mask, src_key_padding_mask=src_key_padding_mask)
        return src if self.norm is None else self.norm(src)


MultiheadAttention.__module__ = 'torch.nn.modules.activation'
NonDynamicallyQuantizableLinear.__module__ = 'torch.nn.modules.linear'
TransformerEncoderLayer.__module__ = TransformerEncoder.__module__ = 'torch.nn.modules.transformer'
