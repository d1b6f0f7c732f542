"""Whom PyTorch's functions take as arguments: what its own complaints and libtorch_python's parsers say.

Above each block stand the names that share it, then a line for each way to call them. A type with ? may be None, one
with [] may be a single value; OPTIONS are those of functions that make tensors. A | at the end says that there are
hidden (deprecated) ways besides; name:other says that the complaints of NAME are in the name of OTHER.
"""

FUNCTIONS = r"""
abs absolute acos acosh angle arccos arccosh arcsin arcsinh arctan arctanh asin asinh atan atanh bitwise_not ceil \
conj_physical cos cosh deg2rad digamma erf erfc erfinv exp exp2 expm1 fix floor frac i0 inverse isneginf isposinf \
lgamma log log10 log1p log2 logical_not msort neg negative rad2deg reciprocal rsqrt sgn sigmoid sign signbit sin \
sinc sinh sqrt square tan tanh trunc
    (Tensor input, *, Tensor out=None)
abs_ acos_ acosh_ adjoint arccos_ arccosh_ arcsin_ arcsinh_ arctan_ arctanh_ argwhere asin_ asinh_ atan_ atanh_ \
ceil_ conj corrcoef cos_ cosh_ deg2rad_ det detach erf_ erfc_ exp2_ exp_ expm1_ fix_ fliplr flipud floor_ frac_ \
get_device i0_ imag is_complex is_floating_point is_nonzero is_signed isfinite isinf isnan isreal log10_ log1p_ \
log2_ log_ logdet matrix_exp neg_ negative_ numel positive rad2deg_ ravel real reciprocal_ relu relu_ rsqrt_ \
sigmoid_ sin_ sinc_ sinh_ sqrt_ square_ t tan_ tanh_ trace trunc_ view_as_complex view_as_real zero_ selu
    (Tensor input)
add sub
    (Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)|
addbmm baddbmm
    (Tensor input, Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1, Tensor out=None)
addcdiv addcmul
    (Tensor input, Tensor tensor1, Tensor tensor2, *, Number value=1, Tensor out=None)|
addmm
    (Tensor input, Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1, Tensor out=None)
addmv
    (Tensor input, Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1, Tensor out=None)
addr
    (Tensor input, Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1, Tensor out=None)
all any
    (Tensor input, *, Tensor out=None)
    (Tensor input, int dim, bool keepdim=False, *, Tensor out=None)
    (Tensor input, name dim, bool keepdim=False, *, Tensor out=None)
allclose isclose
    (Tensor input, Tensor other, float rtol=1e-05, float atol=1e-08, bool equal_nan=False)
alpha_dropout
    (Tensor input, float p, bool train)
amax amin
    (Tensor input, tuple of ints[1] dim=None, bool keepdim=False, *, Tensor out=None)
aminmax
    (Tensor input, *, int? dim=None, bool keepdim=False, tuple of Tensors[2] out=None)
arange
    (Number end, *, Tensor out=None, OPTIONS)
    (Number start, Number end, *, OPTIONS)
    (Number start, Number end, Number step=1, *, Tensor out=None, OPTIONS)
arctan2 atan2 fmax fmin gcd hypot igamma igammac inner kron lcm ldexp logaddexp logaddexp2 logical_and logical_or \
logical_xor matmul maximum minimum mul nextafter vdot
    (Tensor input, Tensor other, *, Tensor out=None)
argmax argmin
    (Tensor input, int? dim=None, bool keepdim=False, *, Tensor out=None)
argsort
    (Tensor input, *, bool stable, int dim=-1, bool descending=False)
    (Tensor input, int dim=-1, bool descending=False)
    (Tensor input, name dim, bool descending=False)
as_strided
    (Tensor input, tuple of SymInts size, tuple of SymInts stride, SymInt? storage_offset=None)
as_tensor
    (object data, *, torch.dtype dtype=None, torch.device? device=None)
asarray
    (object obj, *, torch.dtype? dtype=None, torch.device? device=None, bool? copy=None, bool requires_grad=False)
avg_pool1d
    (Tensor input, tuple of ints[1] kernel_size, tuple of ints[1] stride=None, tuple of ints[1] padding=0, bool
        ceil_mode=False, bool count_include_pad=True)
bartlett_window blackman_window hann_window
    (int window_length, *, OPTIONS)
    (int window_length, bool periodic, *, OPTIONS)
bernoulli
    (Tensor input, *, torch.Generator? generator=None, Tensor out=None)
    (Tensor input, float p, *, torch.Generator? generator=None)
bilinear
    (Tensor input1, Tensor input2, Tensor weight, Tensor? bias=None)
bincount
    (Tensor input, Tensor? weights=None, int minlength=0)
binomial
    (Tensor count, Tensor prob, torch.Generator? generator=None)
bitwise_and bitwise_left_shift bitwise_or bitwise_right_shift bitwise_xor remainder
    (Tensor input, Tensor other, *, Tensor out=None)
    (Number self, Tensor other)
    (Tensor input, Number other, *, Tensor out=None)
bmm mm
    (Tensor input, Tensor mat2, *, Tensor out=None)
broadcast_to
    (Tensor input, tuple of ints size)
bucketize
    (Tensor input, Tensor boundaries, *, bool out_int32=False, bool right=False, Tensor out=None)
    (Number self, Tensor boundaries, *, bool out_int32=False, bool right=False)
can_cast
    (torch.dtype from, torch.dtype to)
cat concat concatenate
    (tuple of Tensors tensors, int dim=0, *, Tensor out=None)
    (tuple of Tensors tensors, name dim, *, Tensor out=None)
celu
    (Tensor input, Number alpha=1.0)
channel_shuffle
    (Tensor input, int groups)
cholesky cholesky_inverse
    (Tensor input, bool upper=False, *, Tensor out=None)
cholesky_solve
    (Tensor input, Tensor input2, bool upper=False, *, Tensor out=None)
chunk
    (Tensor input, int chunks, int dim=0)
clamp clip
    (Tensor input, Tensor? min=None, Tensor? max=None, *, Tensor out=None)
    (Tensor input, Number? min=None, Number? max=None, *, Tensor out=None)
clamp_ clip_
    (Tensor input, Tensor? min=None, Tensor? max=None)
    (Tensor input, Number? min=None, Number? max=None)
clamp_max
    (Tensor input, Tensor max, *, Tensor out=None)
    (Tensor input, Number max, *, Tensor out=None)
clamp_max_
    (Tensor input, Tensor max)
    (Tensor input, Number max)
clamp_min
    (Tensor input, Tensor min, *, Tensor out=None)
    (Tensor input, Number min, *, Tensor out=None)
clamp_min_
    (Tensor input, Tensor min)
    (Tensor input, Number min)
clone
    (Tensor input, *, torch.memory_format? memory_format=None)
column_stack dstack hstack row_stack vstack
    (tuple of Tensors tensors, *, Tensor out=None)
combinations
    (Tensor input, int r=2, bool with_replacement=False)
complex
    (Tensor real, Tensor imag, *, Tensor out=None)
conv1d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[1] stride=1, tuple of ints[1] padding=0, tuple of
        ints[1] dilation=1, int groups=1)
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[1] stride=1, str padding="valid", tuple of
        ints[1] dilation=1, int groups=1)
conv2d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[2] stride=1, tuple of ints[2] padding=0, tuple of
        ints[2] dilation=1, int groups=1)
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[2] stride=1, str padding="valid", tuple of
        ints[2] dilation=1, int groups=1)
conv3d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[3] stride=1, tuple of ints[3] padding=0, tuple of
        ints[3] dilation=1, int groups=1)
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[3] stride=1, str padding="valid", tuple of
        ints[3] dilation=1, int groups=1)
conv_transpose1d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[1] stride=1, tuple of ints[1] padding=0, tuple of
        ints[1] output_padding=0, int groups=1, tuple of ints[1] dilation=1)
conv_transpose2d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[2] stride=1, tuple of ints[2] padding=0, tuple of
        ints[2] output_padding=0, int groups=1, tuple of ints[2] dilation=1)
conv_transpose3d
    (Tensor input, Tensor weight, Tensor? bias=None, tuple of ints[3] stride=1, tuple of ints[3] padding=0, tuple of
        ints[3] output_padding=0, int groups=1, tuple of ints[3] dilation=1)
copysign eq fmod ge greater greater_equal gt le less less_equal lt ne not_equal
    (Tensor input, Tensor other, *, Tensor out=None)
    (Tensor input, Number other, *, Tensor out=None)
cosine_similarity
    (Tensor x1, Tensor x2, int dim=1, float eps=1e-08)
count_nonzero
    (Tensor input, int? dim=None)
    (Tensor input, tuple of ints dim)
cov
    (Tensor input, *, int correction=1, Tensor? fweights=None, Tensor? aweights=None)
cross
    (Tensor input, Tensor other, int? dim=None, *, Tensor out=None)
cummax cummin
    (Tensor input, int dim, *, tuple of Tensors[2] out=None)
    (Tensor input, name dim, *, tuple of Tensors[2] out=None)
cumprod cumsum
    (Tensor input, int dim, *, torch.dtype? dtype=None, Tensor out=None)
    (Tensor input, name dim, *, torch.dtype? dtype=None, Tensor out=None)
cumulative_trapezoid trapezoid
    (Tensor y, Tensor x, *, int dim=-1)
    (Tensor y, *, Number dx=1, int dim=-1)
diag tril triu
    (Tensor input, int diagonal=0, *, Tensor out=None)
diag_embed
    (Tensor input, int offset=0, int dim1=-2, int dim2=-1)
diagflat
    (Tensor input, int offset=0)
diagonal
    (Tensor input, *, name outdim, name dim1, name dim2, int offset=0)
    (Tensor input, int offset=0, int dim1=0, int dim2=1)
diagonal_scatter
    (Tensor input, Tensor src, int offset=0, int dim1=0, int dim2=1)
diff
    (Tensor input, int n=1, int dim=-1, Tensor? prepend=None, Tensor? append=None, *, Tensor out=None)
dist
    (Tensor input, Tensor other, Number p=2)
div
    (Tensor input, Tensor other, *, Tensor out=None)
    (Tensor input, Tensor other, *, str? rounding_mode, Tensor out=None)
    (Tensor input, Number other, *, str? rounding_mode)
divide
    (Tensor input, Tensor other, *, Tensor out=None)
    (Tensor input, Tensor other, *, str? rounding_mode, Tensor out=None)
    (Tensor input, Number other)
    (Tensor input, Number other, *, str? rounding_mode)
dot
    (Tensor input, Tensor tensor, *, Tensor out=None)
dropout
    (Tensor input, float p, bool? train)
dsplit hsplit vsplit
    (Tensor input, int sections)
    (Tensor input, tuple of ints indices)
empty
    (tuple of ints size, *, tuple of names? names, torch.memory_format? memory_format=None, OPTIONS)
    (tuple of SymInts size, *, torch.memory_format? memory_format=None, Tensor out=None, OPTIONS)
empty_like ones_like rand_like randn_like zeros_like
    (Tensor input, *, torch.memory_format? memory_format=None, OPTIONS)
empty_strided
    (tuple of SymInts size, tuple of SymInts stride, *, OPTIONS)
equal gcd_ is_same_size lcm_ ldexp_
    (Tensor input, Tensor other)
eye
    (int n, *, Tensor out=None, OPTIONS)
    (int n, int m, *, Tensor out=None, OPTIONS)
fill_
    (Tensor input, Tensor value)
    (Tensor input, Number value)
flatten
    (Tensor input, int start_dim, int end_dim, name out_dim)
    (Tensor input, int start_dim=0, int end_dim=-1)
    (Tensor input, name start_dim, name end_dim, name out_dim)
    (Tensor input, tuple of names dims, name out_dim)
flip permute tile
    (Tensor input, tuple of ints dims)
float_power pow
    (Tensor input, Tensor exponent, *, Tensor out=None)
    (Number self, Tensor exponent, *, Tensor out=None)
    (Tensor input, Number exponent, *, Tensor out=None)
floor_divide multiply true_divide
    (Tensor input, Tensor other, *, Tensor out=None)
    (Tensor input, Number other)
frexp slogdet
    (Tensor input, *, tuple of Tensors[2] out=None)
frombuffer
    (object buffer, *, torch.dtype dtype, int count=-1, int offset=0, bool requires_grad=False)
full
    (tuple of ints size, Number fill_value, *, tuple of names? names, OPTIONS)
    (tuple of SymInts size, Number fill_value, *, Tensor out=None, OPTIONS)
full_like
    (Tensor input, Number fill_value, *, torch.memory_format? memory_format=None, OPTIONS)
gather
    (Tensor input, int dim, Tensor index, *, bool sparse_grad=False, Tensor out=None)
    (Tensor input, name dim, Tensor index, *, bool sparse_grad=False, Tensor out=None)
ger outer
    (Tensor input, Tensor vec2, *, Tensor out=None)
group_norm
    (Tensor input, int num_groups, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool cudnn_enabled=True)
hamming_window
    (int window_length, *, OPTIONS)
    (int window_length, bool periodic, *, OPTIONS)
    (int window_length, bool periodic, float alpha, *, OPTIONS)
    (int window_length, bool periodic, float alpha, float beta, *, OPTIONS)
hardshrink
    (Tensor input, Number lambd=0.5, *, Tensor out=None)
heaviside
    (Tensor input, Tensor values, *, Tensor out=None)
histc
    (Tensor input, int bins=100, Number min=0, Number max=0, *, Tensor out=None)
histogram
    (Tensor input, Tensor bins, *, Tensor? weight=None, bool density=False, tuple of Tensors[2] out=None)
    (Tensor input, int bins=100, *, tuple of floats? range=None, Tensor? weight=None, bool density=False, tuple of
        Tensors[2] out=None)
index_add
    (Tensor input, int dim, Tensor index, Tensor source, *, Number alpha=1, Tensor out=None)
    (Tensor input, name dim, Tensor index, Tensor source, *, Number alpha=1)
index_copy
    (Tensor input, int dim, Tensor index, Tensor source, *, Tensor out=None)
    (Tensor input, name dim, Tensor index, Tensor source)
index_fill
    (Tensor input, int dim, Tensor index, Tensor value)
    (Tensor input, name dim, Tensor index, Tensor value)
    (Tensor input, int dim, Tensor index, Number value)
    (Tensor input, name dim, Tensor index, Number value)
index_put
    (Tensor input, tuple of Tensors indices, Tensor values, bool accumulate=False)
index_select
    (Tensor input, int dim, Tensor index, *, Tensor out=None)
    (Tensor input, name dim, Tensor index, *, Tensor out=None)
isin
    (Tensor elements, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor out=None)
    (Number element, Tensor test_elements, *, bool assume_unique=False, bool invert=False, Tensor out=None)
    (Tensor elements, Number test_element, *, bool assume_unique=False, bool invert=False, Tensor out=None)
kaiser_window
    (int window_length, *, OPTIONS)
    (int window_length, bool periodic, *, OPTIONS)
    (int window_length, bool periodic, float beta, *, OPTIONS)
kthvalue
    (Tensor input, int k, int dim=-1, bool keepdim=False, *, tuple of Tensors[2] out=None)
    (Tensor input, int k, name dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
layer_norm
    (Tensor input, tuple of ints normalized_shape, Tensor? weight=None, Tensor? bias=None, float eps=1e-05, bool
        cudnn_enable=True)
lerp
    (Tensor input, Tensor end, Tensor weight, *, Tensor out=None)
    (Tensor input, Tensor end, Number weight, *, Tensor out=None)
linspace
    (Number start, Number end, int steps, *, Tensor out=None, OPTIONS)
log_softmax softmax
    (Tensor input, int dim, torch.dtype? dtype=None, *, Tensor out=None)
    (Tensor input, name dim, *, torch.dtype? dtype=None)
logcumsumexp
    (Tensor input, int dim, *, Tensor out=None)
    (Tensor input, name dim, *, Tensor out=None)
logit
    (Tensor input, float? eps=None, *, Tensor out=None)
logit_
    (Tensor input, float? eps=None)
logspace
    (Number start, Number end, int steps, float base=10.0, *, Tensor out=None, OPTIONS)
logsumexp
    (Tensor input, tuple of ints[1] dim, bool keepdim=False, *, Tensor out=None)
    (Tensor input, tuple of names[1] dim, bool keepdim=False, *, Tensor out=None)
masked_fill
    (Tensor input, Tensor mask, Tensor value)
    (Tensor input, Tensor mask, Number value)
masked_scatter
    (Tensor input, Tensor mask, Tensor source)
masked_select
    (Tensor input, Tensor mask, *, Tensor out=None)
matrix_power
    (Tensor input, int n, *, Tensor out=None)
max min
    (Tensor input)
    (Tensor input, Tensor other, *, Tensor out=None)
    (Tensor input, int dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
    (Tensor input, name dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
max_pool1d
    (Tensor input, tuple of ints[1] kernel_size, tuple of ints[1] stride=None, tuple of ints[1] padding=0, tuple of
        ints[1] dilation=1, bool ceil_mode=False)
max_pool2d
    (Tensor input, tuple of ints[2] kernel_size, tuple of ints[2] stride=None, tuple of ints[2] padding=0, tuple of
        ints[2] dilation=1, bool ceil_mode=False)
max_pool3d
    (Tensor input, tuple of ints[3] kernel_size, tuple of ints[3] stride=None, tuple of ints[3] padding=0, tuple of
        ints[3] dilation=1, bool ceil_mode=False)
mean sum
    (Tensor input, *, torch.dtype? dtype=None)
    (Tensor input, tuple of ints[1]? dim, bool keepdim=False, *, torch.dtype? dtype=None, Tensor out=None)
    (Tensor input, tuple of names[1] dim, bool keepdim=False, *, torch.dtype? dtype=None, Tensor out=None)
median nanmedian
    (Tensor input)
    (Tensor input, int dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
    (Tensor input, name dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
mode
    (Tensor input, int dim=-1, bool keepdim=False, *, tuple of Tensors[2] out=None)
    (Tensor input, name dim, bool keepdim=False, *, tuple of Tensors[2] out=None)
moveaxis movedim
    (Tensor input, int source, int destination)
    (Tensor input, tuple of ints source, tuple of ints destination)
multinomial
    (Tensor input, int num_samples, bool replacement=False, *, torch.Generator? generator=None, Tensor out=None)
mv
    (Tensor input, Tensor vec, *, Tensor out=None)
mvlgamma
    (Tensor input, int p, *, Tensor out=None)
nan_to_num
    (Tensor input, float? nan=None, float? posinf=None, float? neginf=None, *, Tensor out=None)
nan_to_num_
    (Tensor input, float? nan=None, float? posinf=None, float? neginf=None)
nanmean nansum
    (Tensor input, tuple of ints[1]? dim=None, bool keepdim=False, *, torch.dtype? dtype=None, Tensor out=None)
nanquantile quantile
    (Tensor input, Tensor q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor out=None)
    (Tensor input, float q, int? dim=None, bool keepdim=False, *, str interpolation="linear", Tensor out=None)
narrow
    (Tensor input, int dim, Tensor start, int length)
    (Tensor input, int dim, int start, int length)
nonzero
    (Tensor input, *, bool as_tuple=False, Tensor out=None)
normal
    (Tensor mean, Tensor std, *, torch.Generator? generator=None, Tensor out=None)
    (Tensor mean, float std=1, *, torch.Generator? generator=None, Tensor out=None)
    (float mean, Tensor std, *, torch.Generator? generator=None, Tensor out=None)
    (float mean, float std, tuple of ints size, *, torch.Generator? generator=None, Tensor out=None, OPTIONS)
ones zeros
    (tuple of ints size, *, tuple of names? names, OPTIONS)
    (tuple of SymInts size, *, Tensor out=None, OPTIONS)
pairwise_distance
    (Tensor x1, Tensor x2, float p=2, float eps=1e-06, bool keepdim=False)
pdist
    (Tensor input, float p=2)
pinverse
    (Tensor input, float rcond=1e-15)
pixel_shuffle
    (Tensor input, int upscale_factor)
pixel_unshuffle
    (Tensor input, int downscale_factor)
poisson
    (Tensor input, torch.Generator? generator=None)
polar
    (Tensor abs, Tensor angle, *, Tensor out=None)
polygamma
    (int n, Tensor input, *, Tensor out=None)
prelu
    (Tensor input, Tensor weight)
prod
    (Tensor input, *, torch.dtype? dtype=None)
    (Tensor input, int dim, bool keepdim=False, *, torch.dtype? dtype=None, Tensor out=None)
    (Tensor input, name dim, bool keepdim=False, *, torch.dtype? dtype=None, Tensor out=None)
promote_types
    (torch.dtype type1, torch.dtype type2)
qr
    (Tensor input, bool some=True, *, tuple of Tensors[2] out=None)
rand randn
    (tuple of ints size, *, torch.Generator? generator, tuple of names? names, OPTIONS)
    (tuple of ints size, *, torch.Generator? generator, Tensor out=None, OPTIONS)
    (tuple of ints size, *, Tensor out=None, OPTIONS)
    (tuple of ints size, *, tuple of names? names, OPTIONS)
randint
    (int high, tuple of ints size, *, torch.Generator? generator, Tensor out=None, OPTIONS)
    (int high, tuple of ints size, *, Tensor out=None, OPTIONS)
    (int low, int high, tuple of ints size, *, torch.Generator? generator, Tensor out=None, OPTIONS)
    (int low, int high, tuple of ints size, *, Tensor out=None, OPTIONS)
randint_like
    (Tensor input, int high, *, torch.memory_format? memory_format=None, OPTIONS)
    (Tensor input, int low, int high, *, torch.memory_format? memory_format=None, OPTIONS)
randperm
    (int n, *, torch.Generator? generator, Tensor out=None, OPTIONS)
    (int n, *, Tensor out=None, OPTIONS)
range
    (Number start, Number end, Number step=1, *, Tensor out=None, torch.dtype dtype=None, torch.layout
        layout=torch.strided, torch.device device=None, bool requires_grad=False)
renorm
    (Tensor input, Number p, int dim, Number maxnorm, *, Tensor out=None)
repeat_interleave
    (Tensor input, Tensor repeats, int? dim=None, *, int? output_size=None)
    (Tensor input, int repeats, int? dim=None, *, int? output_size=None)
    (Tensor repeats, *, int? output_size=None)
reshape
    (Tensor input, tuple of SymInts shape)
result_type
    (Tensor tensor, Tensor other)
    (Number scalar, Tensor tensor)
    (Tensor tensor, Number other)
    (Number scalar1, Number scalar2)
roll
    (Tensor input, tuple of ints[1] shifts, tuple of ints[1] dims=None)
rot90
    (Tensor input, int k=1, tuple of ints dims={0,1})
round
    (Tensor input, *, Tensor out=None)
    (Tensor input, *, int decimals, Tensor out=None)
round_
    (Tensor input)
    (Tensor input, *, int decimals)
rrelu
    (Tensor input, Number lower=0.125, Number upper=0.3333333333333333, bool training=False, torch.Generator?
        generator=None)
rsub
    (Tensor input, Tensor other, *, Number alpha=1)
    (Tensor input, Number other, Number alpha=1)
scalar_tensor
    (Number s, *, OPTIONS)
scatter
    (Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)
    (Tensor input, int dim, Tensor index, Tensor src, *, str reduce, Tensor out=None)
    (Tensor input, name dim, Tensor index, Tensor src)
    (Tensor input, int dim, Tensor index, Number value, *, Tensor out=None)
    (Tensor input, int dim, Tensor index, Number value, *, str reduce, Tensor out=None)
    (Tensor input, name dim, Tensor index, Number value)
scatter_add
    (Tensor input, int dim, Tensor index, Tensor src, *, Tensor out=None)
    (Tensor input, name dim, Tensor index, Tensor src)
scatter_reduce
    (Tensor input, int dim, Tensor index, Tensor src, str reduce, *, bool include_self=True, Tensor out=None)
searchsorted
    (Tensor sorted_sequence, Tensor input, *, bool out_int32=False, bool right=False, str? side=None, Tensor?
        sorter=None, Tensor out=None)
    (Tensor sorted_sequence, Number self, *, bool out_int32=False, bool right=False, str? side=None, Tensor?
        sorter=None)
select
    (Tensor input, int dim, int index)
    (Tensor input, name dim, int index)
select_scatter
    (Tensor input, Tensor src, int dim, int index)
slice_scatter
    (Tensor input, Tensor src, int dim=0, SymInt? start=None, SymInt? end=None, SymInt step=1)
sort
    (Tensor input, *, bool? stable, int dim=-1, bool descending=False, tuple of Tensors[2] out=None)
    (Tensor input, int dim=-1, bool descending=False, *, tuple of Tensors[2] out=None)
    (Tensor input, *, bool? stable, name dim, bool descending=False, tuple of Tensors[2] out=None)
    (Tensor input, name dim, bool descending=False, *, tuple of Tensors[2] out=None)
split_with_sizes
    (Tensor input, tuple of ints split_sizes, int dim=0)
squeeze
    (Tensor input)
    (Tensor input, int dim)
    (Tensor input, name dim)
stack
    (tuple of Tensors tensors, int dim=0, *, Tensor out=None)
std var
    (Tensor input, tuple of ints[1]? dim, *, int? correction, bool keepdim=False, Tensor out=None)
    (Tensor input, tuple of ints[1]? dim, bool unbiased=True, bool keepdim=False, *, Tensor out=None)
    (Tensor input, bool unbiased=True)
    (Tensor input, tuple of names[1] dim, *, int? correction, bool keepdim=False, Tensor out=None)
    (Tensor input, tuple of names[1] dim, bool unbiased=True, bool keepdim=False, *, Tensor out=None)
std_mean var_mean
    (Tensor input, tuple of ints[1]? dim, *, int? correction, bool keepdim=False)
    (Tensor input, tuple of ints[1]? dim, bool unbiased=True, bool keepdim=False)
    (Tensor input, bool unbiased=True)
    (Tensor input, tuple of names[1] dim, *, int? correction, bool keepdim=False)
    (Tensor input, tuple of names[1] dim, bool unbiased=True, bool keepdim=False)
subtract
    (Tensor input, Tensor other, *, Number alpha=1, Tensor out=None)
    (Tensor input, Number other, Number alpha=1)
svd
    (Tensor input, bool some=True, bool compute_uv=True, *, tuple of Tensors[3] out=None)
swapaxes
    (Tensor input, int axis0, int axis1)
swapdims
    (Tensor input, int dim0, int dim1)
take
    (Tensor input, Tensor index, *, Tensor out=None)
take_along_dim
    (Tensor input, Tensor indices, int? dim=None, *, Tensor out=None)
tensor
    (object data, *, torch.dtype dtype=None, torch.device? device=None, bool pin_memory=False, bool
        requires_grad=False, tuple of names? names=None)
tensor_split
    (Tensor input, Tensor tensor_indices_or_sections, int dim=0)
    (Tensor input, int sections, int dim=0)
    (Tensor input, tuple of ints indices, int dim=0)
threshold
    (Tensor input, Number threshold, Number value, *, Tensor out=None)
topk
    (Tensor input, int k, int dim=-1, bool largest=True, bool sorted=True, *, tuple of Tensors[2] out=None)
transpose
    (Tensor input, int dim0, int dim1)
    (Tensor input, name dim0, name dim1)
trapz
    (Tensor y, *, float dx=1, int dim=-1)
    (Tensor y, Tensor x, *, int dim=-1)
tril_indices triu_indices
    (int row, int col, int offset=0, *, OPTIONS)
unbind
    (Tensor input, int dim=0)
    (Tensor input, name dim)
unflatten
    (Tensor input, name dim, tuple of ints sizes, tuple of names names)
    (Tensor input, int dim, tuple of ints sizes)
unsqueeze
    (Tensor input, int dim)
vander
    (Tensor x, int? N=None, bool increasing=False)
where
    (Tensor condition)
    (Tensor condition, Tensor input, Tensor other, *, Tensor out=None)
    (Tensor condition, Number self, Tensor other)
    (Tensor condition, Tensor input, Number other)
    (Tensor condition, Number self, Number other)
xlogy
    (Tensor input, Tensor other, *, Tensor out=None)
    (Number self, Tensor other, *, Tensor out=None)
    (Tensor input, Number other, *, Tensor out=None)
xlogy_
    (Tensor input, Tensor other)
    (Tensor input, Number other)
"""

# Those of torch.nn.functional, where torch itself has none of the name.
FUNCTIONAL = r"""
adaptive_avg_pool1d
    (Tensor input, tuple of ints[1] output_size)
avg_pool2d
    (Tensor input, tuple of ints[2] kernel_size, tuple of ints[2] stride=None, tuple of ints[2] padding=0, bool
        ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor out=None)
avg_pool3d
    (Tensor input, tuple of ints[3] kernel_size, tuple of ints[3] stride=None, tuple of ints[3] padding=0, bool
        ceil_mode=False, bool count_include_pad=True, int? divisor_override=None, *, Tensor out=None)
celu_
    (Tensor input, Number alpha=1.0)
elu elu_
    (Tensor input, Number alpha=1, Number scale=1, Number input_scale=1)
gelu
    (Tensor input, *, str approximate="none", Tensor out=None)
hardtanh hardtanh_
    (Tensor input, Number min_val=-1, Number max_val=1)
leaky_relu leaky_relu_
    (Tensor input, Number negative_slope=0.01)
linear
    (Tensor input, Tensor weight, Tensor? bias=None, *, Tensor out=None)
logsigmoid:log_sigmoid
    (Tensor input, *, Tensor out=None)
one_hot
    (Tensor input, int num_classes=-1)
pad
    (Tensor input, tuple of ints pad, str mode="constant", float? value=None)
rrelu_
    (Tensor input, Number lower=0.125, Number upper=0.3333333333333333, bool training=False, torch.Generator?
        generator=None)
selu_
    (Tensor input)
softplus
    (Tensor input, Number beta=1, Number threshold=20, *, Tensor out=None)
softshrink
    (Tensor input, Number lambd=0.5, *, Tensor out=None)
threshold_
    (Tensor input, Number threshold, Number value)
"""

# Those of a tensor, where they are not the function's without its first argument.
METHODS = r"""
addbmm baddbmm
    (Tensor batch1, Tensor batch2, *, Number beta=1, Number alpha=1)|
addmm
    (Tensor mat1, Tensor mat2, *, Number beta=1, Number alpha=1)|
addmv
    (Tensor mat, Tensor vec, *, Number beta=1, Number alpha=1)|
addr
    (Tensor vec1, Tensor vec2, *, Number beta=1, Number alpha=1)|
bernoulli_
    (Tensor p, *, torch.Generator? generator=None)
    (float p=0.5, *, torch.Generator? generator=None)
bfloat16 bool byte cfloat char cpu double float half int long short
    (*, torch.memory_format? memory_format=None)
cauchy_
    (float median=0, float sigma=1, *, torch.Generator? generator=None)
contiguous is_contiguous
    (*, torch.memory_format memory_format=contiguous_format)
copy_
    (Tensor other, bool non_blocking=False)|
cuda
    (torch.device? device=None, bool non_blocking=False, *, torch.memory_format? memory_format=None)|
expand
    (tuple of SymInts size, *, bool implicit=False)
expand_as reshape_as type_as view_as
    (Tensor other)
exponential_
    (float lambd=1, *, torch.Generator? generator=None)
fill_diagonal_
    (Number fill_value, bool wrap=False)
geometric_
    (float p, *, torch.Generator? generator=None)
index_add_
    (int dim, Tensor index, Tensor source, *, Number alpha=1)
is_pinned pin_memory
    (torch.device? device=None)
log_normal_
    (float mean=1, float std=2, *, torch.Generator? generator=None)
new
    (*, torch.device? device=None)
    (torch.Storage storage)
    (Tensor other)
    (tuple of ints size, *, torch.device? device=None)
    (object data, *, torch.device? device=None)
new_empty new_ones new_zeros
    (tuple of SymInts size, *, OPTIONS)
new_full
    (tuple of SymInts size, Number fill_value, *, OPTIONS)
new_tensor
    (object data, *, torch.dtype dtype=None, torch.device? device=None, bool requires_grad=False)
nonzero
    ()
    (*, bool as_tuple)
normal_
    (float mean=0, float std=1, *, torch.Generator? generator=None)
numpy
    (*, bool force=False)
polygamma
    (int n)
put_
    (Tensor index, Tensor source, bool accumulate=False)
random_
    (*, torch.Generator? generator=None)
    (int from, int? to, *, torch.Generator? generator=None)
    (int to, *, torch.Generator? generator=None)
repeat
    (tuple of SymInts repeats)
requires_grad_
    (bool requires_grad=True)
scatter_
    (int dim, Tensor index, Tensor src)
    (int dim, Tensor index, Tensor src, *, str reduce)
    (int dim, Tensor index, Number value)
    (int dim, Tensor index, Number value, *, str reduce)
scatter_add_
    (int dim, Tensor index, Tensor src)
set_
    ()
    (torch.Storage source)
    (torch.Storage source, int storage_offset, tuple of ints size, tuple of ints stride=None)
    (Tensor source)
    (Tensor source, SymInt storage_offset, tuple of SymInts size, tuple of SymInts stride=None)
size stride
    (int dim)
    ()
    (name dim)
to
    (torch.device device=None, torch.dtype dtype=None, bool non_blocking=False, bool copy=False, *,
        torch.memory_format? memory_format=None)
    (torch.dtype dtype, bool non_blocking=False, bool copy=False, *, torch.memory_format? memory_format=None)
    (Tensor tensor, bool non_blocking=False, bool copy=False, *, torch.memory_format? memory_format=None)
transpose_
    (int dim0, int dim1)
type
    (object dtype=None, bool non_blocking=False, *, torch.memory_format? memory_format=None)|
unfold
    (int dimension, int size, int step)
uniform_
    (float from=0, float to=1, *, torch.Generator? generator=None)
view
    (torch.dtype dtype)
    (tuple of SymInts size)
where
    (Tensor condition, Tensor other)
"""

# Methods that take nothing at all, and say so in the words of CPython.
WITHOUT_ARGUMENTS = frozenset("""
abs abs_ absolute absolute_ acos acos_ acosh acosh_ adjoint angle arccos arccos_ arccosh arccosh_ arcsin arcsin_
arcsinh arcsinh_ arctan arctan_ arctanh arctanh_ argwhere asin asin_ asinh asinh_ atan atan_ atanh atanh_ bitwise_not
ceil ceil_ conj conj_physical corrcoef cos cos_ cosh cosh_ data_ptr deg2rad deg2rad_ det detach detach_ digamma
digamma_ dim element_size erf erf_ erfc erfc_ erfinv erfinv_ exp exp2 exp2_ exp_ expm1 expm1_ fix fix_ fliplr flipud
floor floor_ frac frac_ frexp get_device i0 i0_ inverse is_complex is_floating_point is_signed isfinite isinf isnan
isneginf isposinf isreal item lgamma lgamma_ log log10 log10_ log1p log1p_ log2 log2_ log_ logdet logical_not
logical_not_ matrix_exp msort ndimension neg neg_ negative negative_ nelement numel positive rad2deg rad2deg_ ravel
reciprocal reciprocal_ relu relu_ retain_grad rsqrt rsqrt_ sgn sgn_ sigmoid sigmoid_ sign sign_ signbit sin sin_ sinc
sinc_ sinh sinh_ slogdet sqrt sqrt_ square square_ storage_offset t t_ tan tan_ tanh tanh_ tolist trace trunc trunc_
zero_
""".split())
