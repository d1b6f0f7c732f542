# %%
import numpy as np
# %%
np.set_printoptions()
# %%
a = np.arange(12).reshape(3,4); a
# %%
b = np.linspace(0,1,5); b
# %%
np.zeros((2,3),dtype=int)
# %%
np.ones(3,dtype=bool)
# %%
np.full((2,2),7)
# %%
np.full(3,1.5)
# %%
np.empty((0,3))
# %%
np.eye(3,k=1)
# %%
np.identity(2)
# %%
np.diag([1,2,3])
# %%
np.diag(a)
# %%
np.diag(a,1)
# %%
np.array([1,2.5,3])
# %%
np.array([1,'a'])
# %%
np.array([True,2])
# %%
np.array([1,None])
# %%
np.array([[1,2],[3,4]],float)
# %%
np.array([1+2j,3])
# %%
np.array(1j)*2
# %%
np.array([1,2])*1j
# %%
c = np.array([1+2j, 3-1j, -0.5j]); c
# %%
c.real
# %%
c.imag
# %%
c.conj()
# %%
abs(c)
# %%
c.dtype
# %%
c.itemsize
# %%
c*c
# %%
c+1
# %%
c/2
# %%
c.sum()
# %%
c.mean()
# %%
c**2
# %%
np.angle(c)
# %%
np.abs(c)
# %%
np.conj(c)
# %%
np.iscomplexobj(c)
# %%
np.isreal(c)
# %%
c[0]
# %%
type(c[0])
# %%
c[0].real
# %%
c[0]*2
# %%
np.sqrt(np.array([-1+0j]))
# %%
np.exp(1j*np.pi)
# %%
np.exp(c)
# %%
c == c
# %%
c.tolist()
# %%
c.reshape(3,1)
# %%
np.zeros(2,dtype=complex)
# %%
np.complex128(1+2j)
# %%
np.polyfit([0,1,2],[1,3,5],1).round(6)
# %%
np.polyval([1,2,3],2)
# %%
np.fft.fft(np.arange(4))
# %%
np.fft.fft([1,0,0,0,0])
# %%
np.fft.rfft(np.arange(6.))
# %%
np.fft.fftfreq(8,0.1)
# %%
np.fft.rfftfreq(8)
# %%
np.fft.fftshift(np.arange(5))
# %%
np.fft.ifftshift(np.arange(5))
# %%
np.abs(np.fft.fft(np.sin(2*np.pi*np.arange(8)/8))).round(6)
# %%
np.fft.fft2(np.arange(4.).reshape(2,2))
# %%
np.fft.fft(np.eye(2))
# %%
np.fft.fft(np.arange(6.).reshape(2,3),axis=0)
# %%
np.fft.fft(np.arange(3.),n=5)
# %%
a[1]
# %%
a[-1,2]
# %%
a[:,1]
# %%
a[1:,::2]
# %%
a[::-1]
# %%
a[...,0]
# %%
a[[0,2]]
# %%
a[[0,2],[1,3]]
# %%
a[a>5]
# %%
a[:,None,0]
# %%
a[1,10]
# %%
a[5]
# %%
a['x']
# %%
a[1.5]
# %%
a[[0,5]]
# %%
a[1,2,3]
# %%
a[:, [True, False, True, False]]
# %%
a[[True, False]]
# %%
a[np.array([True,False])]
# %%
d = a.copy(); d[0] = 9; d[:,1] = [7,8,9]; d[d>8] = 0; d
# %%
d[0] = [1,2]
# %%
d[0,0] = 'x'
# %%
d[0,0] = 2.7; d[0,0]
# %%
d += 1.5
# %%
d = d * 1.5; d
# %%
a + np.arange(4)
# %%
a + np.arange(3)[:,None]
# %%
a * 2.0
# %%
a ** 2
# %%
a / 2
# %%
a // 3
# %%
a % 3
# %%
-a
# %%
a + np.arange(3)
# %%
a @ a
# %%
a @ a.T
# %%
np.dot(a, [1,2,3,4])
# %%
np.dot([1,2],[3,4])
# %%
np.outer([1,2],[3,4])
# %%
np.inner([1,2],[3,4])
# %%
np.cross([1,0,0],[0,1,0])
# %%
np.kron([1,2],[1,1])
# %%
np.vdot([1,2],[3,4])
# %%
np.dot(a, a)
# %%
np.matmul([1,2],[1,2,3])
# %%
a.reshape(5,2)
# %%
a.reshape(-1,5)
# %%
a.reshape(2,-1)
# %%
a.ravel()
# %%
a.flatten()[:3]
# %%
a.T
# %%
a.transpose(1,0).shape
# %%
a.swapaxes(0,1).shape
# %%
a.squeeze().shape
# %%
np.expand_dims(a,0).shape
# %%
a.sum()
# %%
a.sum(0)
# %%
a.sum(axis=1,keepdims=True)
# %%
a.mean(1)
# %%
a.std()
# %%
a.var(0)
# %%
a.min()
# %%
a.max(1)
# %%
a.argmax()
# %%
a.argmin(1)
# %%
a.cumsum()
# %%
a.prod()
# %%
np.ptp(a)
# %%
np.median(a)
# %%
np.median(a,0)
# %%
a.sum(axis=2)
# %%
a.mean(5)
# %%
np.concatenate([a,a])
# %%
np.vstack([a,a]).shape
# %%
np.hstack([a,a]).shape
# %%
np.stack([a,a]).shape
# %%
np.column_stack([[1,2],[3,4]])
# %%
np.append([1,2],3)
# %%
np.append(a,[[1,2,3,4]],axis=0).shape
# %%
np.concatenate([a,[1,2]])
# %%
np.concatenate([a,[[1,2]]])
# %%
np.vstack([a,[1,2]])
# %%
np.stack([[1,2],[1]])
# %%
np.hstack([[1,2],[[1]]])
# %%
np.split(np.arange(6),3)
# %%
np.array_split(np.arange(7),3)
# %%
np.hsplit(a,2)
# %%
np.vsplit(a,3)
# %%
np.split(np.arange(7),3)
# %%
np.sort([3,1,2])
# %%
np.argsort([3,1,2])
# %%
np.sort([[3,1],[2,0]],axis=0)
# %%
np.sort([3,1,2])[::-1]
# %%
np.lexsort(([1,0,1],[2,2,1]))
# %%
np.searchsorted([1,3,5],[0,3,6])
# %%
np.unique([3,1,1,2])
# %%
np.unique([3,1,1,2],return_counts=True)
# %%
np.unique(['b','a','b'])
# %%
np.unique([[1,2],[1,2]],axis=0)
# %%
np.unique([3,1,1],return_inverse=True,return_index=True)
# %%
np.intersect1d([1,2,3],[2,3,4])
# %%
np.union1d([1,2],[2,3])
# %%
np.setdiff1d([1,2,3],[2])
# %%
np.in1d([1,2],[2])
# %%
np.isin([[1,2]],[2])
# %%
np.setxor1d([1,2],[2,3])
# %%
np.where(a>5)
# %%
np.where(a>5,a,0)
# %%
np.nonzero([0,1,2])
# %%
np.argwhere([[0,1],[1,0]])
# %%
np.flatnonzero([0,1,1])
# %%
np.count_nonzero(a)
# %%
np.any(a>10)
# %%
np.all(a>=0)
# %%
np.allclose(a,a+1e-9)
# %%
np.array_equal(a,a)
# %%
np.isclose(1,1+1e-9)
# %%
np.isnan([1,np.nan])
# %%
np.isinf([np.inf,1])
# %%
np.isfinite([np.nan,1])
# %%
np.clip(a,2,5)
# %%
np.round([1.234,2.5,3.5],1)
# %%
np.floor([-1.5])
# %%
np.ceil([1.2])
# %%
np.trunc([-1.7])
# %%
np.rint([2.5])
# %%
np.sign([-2,0,3])
# %%
np.abs([-1,2])
# %%
np.around(1.25,1)
# %%
np.fix([1.7])
# %%
np.maximum([1,5],[3,2])
# %%
np.minimum(3,[1,5])
# %%
np.mod(5,3)
# %%
np.power(2,[1,2,3])
# %%
np.sqrt([1,4])
# %%
np.exp([0,1])
# %%
np.log([1,np.e])
# %%
np.log2(8)
# %%
np.log10(1000)
# %%
np.log1p(0)
# %%
np.square([2,3])
# %%
np.cbrt(8)
# %%
np.reciprocal([2.])
# %%
np.hypot(3,4)
# %%
np.sin([0,np.pi/2]).round(3)
# %%
np.cos(0)
# %%
np.tan(0)
# %%
np.arctan2(1,1)
# %%
np.degrees(np.pi)
# %%
np.radians(180)
# %%
np.deg2rad(90)
# %%
np.sinh(1)
# %%
np.tanh(0.5)
# %%
np.arcsin(1)
# %%
np.log(0)
# %%
np.sqrt(-1)
# %%
np.array([1.,0.])/0
# %%
np.divide([1,2],[0,1])
# %%
1/np.array([0,1])
# %%
np.array([1,2])/0
# %%
np.array([1,2])//0
# %%
np.mean([])
# %%
np.max([1])
# %%
np.max([])
# %%
np.argmax([])
# %%
np.percentile([1,2,3,4],50)
# %%
np.percentile(a,[25,75])
# %%
np.quantile([1,2,3],0.3)
# %%
np.average([1,2,3],weights=[1,0,1])
# %%
np.corrcoef([1,2,3],[1,2,4])
# %%
np.cov([1,2,3],[1,2,4])
# %%
np.histogram([1,2,1,3],bins=3)
# %%
np.bincount([0,1,1,3])
# %%
np.digitize([1,5],[0,2,6])
# %%
np.nanmean([1,np.nan])
# %%
np.nansum([1,np.nan])
# %%
np.nanmax([1,np.nan])
# %%
np.nanstd([1,np.nan,3])
# %%
np.nanmin([np.nan,2])
# %%
np.nan_to_num([np.nan,np.inf,1])
# %%
np.cumsum([1,2,3])
# %%
np.cumprod([1,2,3])
# %%
np.diff([1,4,9])
# %%
np.gradient([1.,4.,9.])
# %%
np.trapz([1,2,3])
# %%
np.convolve([1,2,3],[0,1])
# %%
np.interp(1.5,[1,2],[10,20])
# %%
np.correlate([1,2,3],[0,1,0.5])
# %%
np.ediff1d([1,2,4])
# %%
np.linalg.inv([[1,2],[3,4]])
# %%
np.linalg.det([[1,2],[3,4]])
# %%
np.linalg.norm([3,4])
# %%
np.linalg.solve([[1,2],[3,5]],[1,2])
# %%
np.linalg.matrix_rank(np.eye(3))
# %%
np.trace([[1,2],[3,4]])
# %%
np.linalg.norm(a)
# %%
np.linalg.norm(a,axis=1)
# %%
np.linalg.norm([1,-2],1)
# %%
np.linalg.norm(a,ord='fro')
# %%
np.linalg.inv([[1,2],[2,4]])
# %%
np.linalg.inv(a)
# %%
np.linalg.solve([[1,2],[3,5]],[1,2,3])
# %%
np.linalg.eig([[2,0],[0,3]])
# %%
np.linalg.eigvals([[2,1],[1,2]])
# %%
np.linalg.eigh([[2.,1.],[1.,2.]])[0].round(6)
# %%
w = np.linalg.svd(np.array([[1.,2.],[3.,4.]]))[1].round(6); w
# %%
np.linalg.qr(np.array([[1.,2.],[3.,4.]]))[1].round(6)
# %%
np.linalg.cholesky([[4.,2.],[2.,3.]]).round(6)
# %%
np.linalg.lstsq(np.array([[1.,1.],[1.,2.],[1.,3.]]),np.array([1.,2.,2.]),rcond=None)[0].round(6)
# %%
np.linalg.pinv([[1.,2.],[3.,4.]]).round(6)
# %%
np.linalg.matrix_power([[1,1],[1,0]],5)
# %%
np.tile([1,2],2)
# %%
np.repeat([1,2],2)
# %%
np.repeat(a,2,axis=0).shape
# %%
np.roll([1,2,3],1)
# %%
np.flip([1,2,3])
# %%
np.fliplr(a)[0]
# %%
np.flipud(a)[0]
# %%
np.rot90([[1,2],[3,4]])
# %%
np.meshgrid([1,2],[3,4])
# %%
np.indices((2,2))
# %%
np.tri(3)
# %%
np.tril(a)
# %%
np.triu(a,1)
# %%
np.mgrid[0:2,0:2]
# %%
np.ogrid[0:2,0:2]
# %%
np.pad([1,2],1)
# %%
np.pad([[1]],((1,0),(0,1)),constant_values=9)
# %%
np.pad([1,2,3],2,mode='edge')
# %%
np.pad([1,2,3],2,mode='reflect')
# %%
np.insert([1,2],1,9)
# %%
np.delete([1,2,3],1)
# %%
np.delete(a,0,axis=1).shape
# %%
np.resize([1,2],4)
# %%
np.take([1,2,3],[0,2])
# %%
np.choose([0,1],[[1,2],[3,4]])
# %%
np.select([[True,False]],[[1,2]])
# %%
np.apply_along_axis(sum,0,a)
# %%
np.vectorize(lambda x:x+1)([1,2])
# %%
np.atleast_2d([1])
# %%
np.broadcast_to([1,2],(2,2))
# %%
np.ravel_multi_index((1,2),(3,4))
# %%
np.unravel_index(5,(3,4))
# %%
np.int32(5)
# %%
np.float32(1.1)
# %%
np.float64(1)/3
# %%
np.uint8(200)+np.uint8(100)
# %%
np.int8(5)//2
# %%
np.bool_(True)
# %%
np.str_('a')
# %%
repr(np.float32(0.1))
# %%
str(np.float64(0.1))
# %%
np.float16(1.5)
# %%
np.array([1,2,3],dtype='int8')
# %%
np.array([1.5],dtype=np.float32)
# %%
np.array([300],dtype=np.uint8) if False else 0
# %%
np.array([1.7,2.2]).astype(int)
# %%
np.array(['1','2']).astype(float)
# %%
np.array([0,1]).astype(bool)
# %%
np.array([1,2]).astype(str)
# %%
np.arange(3).astype('float32').dtype
# %%
np.array(['a','b']).astype(int)
# %%
np.array([1,2],dtype='foo')
# %%
np.dtype('float32')
# %%
np.dtype(int)
# %%
np.dtype('f4').itemsize
# %%
np.iinfo(np.int8).max
# %%
np.finfo(np.float32).eps
# %%
np.iinfo('int32')
# %%
np.finfo(float).max
# %%
np.result_type(np.int8,np.float32)
# %%
np.can_cast(int,float)
# %%
np.promote_types('i4','f4')
# %%
a.dtype
# %%
a.shape
# %%
a.ndim
# %%
a.size
# %%
a.nbytes
# %%
a.itemsize
# %%
a.strides
# %%
len(a)
# %%
a.T.flags['C_CONTIGUOUS']
# %%
a.foo
# %%
np.array([1,2]).append(3)
# %%
np.array(1,2,3)
# %%
np.array([[1,2],[3]])
# %%
np.array([[1,2],[3]],dtype=object)
# %%
np.zeros(2,3)
# %%
np.zeros(-1)
# %%
np.zeros('a')
# %%
np.linspace(0,1,-1)
# %%
np.linspace(0,1,2.5)
# %%
np.ones((2,3)) + np.ones((3,2))
# %%
np.array([1,2]) + 'a'
# %%
np.array(['a','b']) + 'c'
# %%
np.array(['a','b']) == 'a'
# %%
np.array(['abc','d'])
# %%
np.array(['abc','d']).dtype
# %%
np.array(['b','a']).max() if False else 0
# %%
np.array([1,2]) == [1,2]
# %%
np.array([1,2]) == [1,2,3] if False else 0
# %%
np.array([1,2]) < 2
# %%
(np.array([1,2]) > 1) & True
# %%
~np.array([True,False])
# %%
np.logical_and([True,False],True)
# %%
np.logical_not([1,0])
# %%
np.logical_or(0,[1,0])
# %%
np.logical_xor(True,False)
# %%
if a: pass
# %%
if a > 5: pass
# %%
bool(np.array([]))
# %%
bool(np.array([1]))
# %%
int(np.array(5))
# %%
float(np.array([2.5]))
# %%
np.array(5).item()
# %%
np.array(5)[()]
# %%
int(a)
# %%
a and a
# %%
not a
# %%
len(np.array(5))
# %%
for x in np.array(5): pass
# %%
a.item()
# %%
a.tolist()
# %%
a[0].tolist()
# %%
list(a[0])
# %%
type(a[0,0])
# %%
type(a[0,0].item())
# %%
a.item(3)
# %%
a.item(1,2)
# %%
hash(a)
# %%
{a: 1}
# %%
a in [a]
# %%
5 in a
# %%
50 in a
# %%
print(a); print(b); print(np.float32(1.5)); print([np.float64(1.5), np.int64(2)]); print(np.array([1.0,2.0])); print(np.array([]))
# %%
print(np.array([1e10,1.0])); print(np.array([1e-10,1.0])); print(np.array([1.123456789,100.1])); print(np.array([0.1,0.25,1/3])); print(np.array([1e5,1e-5])); print(np.array([np.nan,1,np.inf]))
# %%
print(np.array([[1.5,-2.25],[100,3]])); print(np.array([True,False])); print(np.array(['a','bc'])); print(np.array([None,1])); print(np.arange(1001)); print(np.arange(2000).reshape(40,50))
# %%
np.random.seed(0); np.random.rand(3), np.random.randn(2,2), np.random.randint(0,10,5), np.random.choice(5,3), np.random.permutation(5), np.random.uniform(-1,1,2), np.random.normal(0,1,2), np.random.random((2,2)), np.random.choice(['a','b'],3), np.random.exponential(size=2), np.random.poisson(3,4), np.random.binomial(10,0.5,4)
# %%
rs = np.random.RandomState(1); rs.rand(2), rs.randint(5,size=3), rs.randn(2), rs.choice(3)
# %%
np.random.choice(3,5,replace=False)
# %%
np.random.choice([])
# %%
np.random.choice(3,p=[0.5,0.5])
# %%
np.random.choice(3,p=[0.5,0.5,0.5])
# %%
np.random.randint(5,1)
# %%
np.random.randint(0)
# %%
np.random.rand((2,3))
# %%
np.random.randn(2.5)
# %%
np.random.seed(-1)
# %%
np.random.normal(0,-1)
# %%
np.random.rand(-1)
# %%
np.random.foo
# %%
np.save('a.npy',a); np.load('a.npy')
# %%
np.savetxt('a.txt',a,fmt='%d'); print(open('a.txt').read()); np.loadtxt('a.txt'), np.genfromtxt('a.txt')
# %%
np.savez('a.npz',x=a,y=b); z = np.load('a.npz'); z.files, z['x'].shape
# %%
np.load('nofile.npy')
# %%
np.loadtxt('nofile.txt')
# %%
np.fromstring('1 2 3',sep=' ')
# %%
np.frombuffer(b'ab',dtype=np.uint8)
# %%
np.array2string(b,precision=2)
# %%
np.array_str(b)
# %%
np.array_repr(b)
# %%
np.array([1,2]).tobytes()
# %%
np.set_printoptions(precision=2,suppress=True); print(np.array([1.23456,1e-8])); np.set_printoptions(precision=8,suppress=False)
# %%
with np.printoptions(precision=1): print(np.array([1.25,2.0]))
# %%
np.einsum('ij,j->i',a,[1,1,1,1])
# %%
np.einsum('ii',np.eye(3))
# %%
np.tensordot(a,a.T,1).shape
# %%
np.einsum('ij->ji',a).shape
# %%
np.pi
# %%
np.e
# %%
np.inf
# %%
np.nan
# %%
np.newaxis
# %%
-np.inf
# %%
np.NaN
# %%
with np.errstate(all='ignore'): print(np.log(np.array([0.])))
# %%
np.asarray([1,2])
# %%
np.asanyarray(3)
# %%
np.copy(a) is a
# %%
np.array(a,copy=False) is a
# %%
np.ascontiguousarray(a.T).shape
# %%
np.may_share_memory(a,a[0])
# %%
np.shares_memory(a,a.copy())
# %%
a.base is None
# %%
a[0].base is not None
# %%
np.fromiter(range(3),dtype=int)
# %%
np.fromfunction(lambda i,j:i+j,(2,2))
# %%
np.geomspace(1,8,4)
# %%
np.logspace(0,2,3)
# %%
np.arange(0,1,0.25)
# %%
np.arange(5,0,-2)
# %%
np.zeros_like(a,dtype=float)[0]
# %%
np.ones_like(b)
# %%
np.full_like(b,3)
# %%
np.empty_like(b).shape
# %%
np.heaviside([-1,0,1],0.5)
# %%
np.sinc([0,0.5])
# %%
np.gcd(12,18)
# %%
np.lcm(4,6)
# %%
np.floor_divide(7,2)
# %%
np.fmod(-7,3)
# %%
np.remainder(-7,3)
# %%
np.divmod(7,2)
# %%
np.modf(1.5)
# %%
np.copysign(1,-2)
# %%
np.nextafter(1,2)
# %%
np.bitwise_and(5,3)
# %%
np.left_shift(1,3)
# %%
np.invert(5)
# %%
np.add.reduce([1,2,3])
# %%
np.multiply.outer([1,2],[3,4])
# %%
np.add.accumulate([1,2,3])
# %%
np.maximum.reduce([1,5,2])
# %%
np.maximum.accumulate([1,3,2])
# %%
np.argpartition([3,1,2],1)
# %%
np.partition([3,1,2],1)
# %%
np.argsort([1,1,0],kind='stable')
# %%
np.sort(['b','a'])
# %%
np.flip(a,1)[0]
# %%
np.moveaxis(np.zeros((1,2,3)),0,-1).shape
# %%
np.rollaxis(np.zeros((1,2,3)),2).shape
# %%
np.block([[np.eye(2),np.zeros((2,1))]])
# %%
np.dstack([[1,2],[3,4]]).shape
# %%
np.c_[[1,2],[3,4]]
# %%
np.r_[1:3,5]
# %%
np.s_[1:2]
# %%
a.view(np.int32).shape
# %%
a.astype(np.float32).view(np.int32)[0,1]
# %%
a.take([0,1])
# %%
a.compress([True,False,True],axis=0).shape
# %%
a.clip(0,3)[0]
# %%
a.round()
# %%
a.repeat(2).shape
# %%
a.argsort()[0]
# %%
a.nonzero()[0][:2]
# %%
a.diagonal()
# %%
a.trace()
# %%
a.dot([1,1,1,1])
# %%
a.any()
# %%
a.all()
# %%
a.conj()[0]
# %%
a.byteswap().shape
# %%
a.searchsorted if False else 0
# %%
np.histogram2d([1,2],[1,2],bins=2)[0]
# %%
np.cumsum(a,axis=1)
# %%
np.argwhere(a>9)
# %%
np.triu_indices(3)
# %%
np.tril_indices(2)
# %%
np.diag_indices(2)
# %%
np.fill_diagonal(np.eye(2),5)
# %%
np.nanargmax([np.nan,1])
# %%
list(np.ndenumerate(np.array([5,6])))
# %%
list(np.ndindex(2,2))
# %%
[int(v) for v in np.nditer(np.array([1,2]))]
# %%
a.flat[3]
# %%
list(a.flat)[:2]
# %%
np.info if False else np.iterable([1])
# %%
np.isscalar(3)
# %%
np.isscalar([1])
# %%
np.ndim([[1]])
# %%
np.shape([[1,2]])
# %%
np.size([1,2])
# %%
np.squeeze([[1]])
# %%
np.swapaxes(a,0,1).shape
# %%
np.result_type(1,2.0)
# %%
np.issubdtype(a.dtype,np.integer)
# %%
np.issubdtype(np.float32,np.floating)
# %%
isinstance(a[0,0],np.integer)
# %%
isinstance(np.float32(1),float)
# %%
isinstance(np.float64(1),float)
# %%
np.typename('d') if False else 0
# %%
np.sum(a,axis=(0,1))
# %%
np.sum([[1,2],[3,4]],0)
# %%
np.sum(True)
# %%
np.mean([True,False])
# %%
np.std([1,2,3],ddof=1)
# %%
np.var([1,2],ddof=1)
# %%
np.sum([0.1]*10)
# %%
np.prod([])
# %%
np.sum([])
# %%
np.amax(a)
# %%
np.amin(a,0)
# %%
np.max(a,initial=100)
# %%
np.sum(a,where=a>5)
# %%
np.mean(a,dtype=np.float32)
# %%
np.nanmedian([1,np.nan,3])
# %%
np.nanpercentile([1,np.nan,3],50)
# %%
np.ptp([1,5])
# %%
np.float64('abc')
# %%
np.int64('5')
# %%
np.float32('1.5')
# %%
np.float64(None)
# %%
np.int32(2.7)
# %%
np.int64(True)
# %%
np.int8(300)
# %%
np.uint8(-1)
# %%
np.array([1,2,300],dtype=np.int8)
# %%
np.float64(1.0)/0
# %%
np.int64(5)/0
# %%
np.float64(5)//0
# %%
np.int64(-7)%3
# %%
np.int64(2)**-1
# %%
np.int64(2)**np.int64(3)
# %%
np.float64(2)**0.5
# %%
np.int32(5)+2.5
# %%
type(np.int32(5)+1)
# %%
type(np.float32(1)+1.0)
# %%
np.float32(1)/3
# %%
round(np.float64(2.567),1)
# %%
f'{np.float64(3.14159):.2f}'
# %%
f'{np.int64(5):03d}'
# %%
'%d' % np.int64(3)
# %%
'{:.3f}'.format(np.float32(2.5))
# %%
np.float64(5).is_integer()
# %%
max(np.float64(1),2)
# %%
str(np.bool_(True))
# %%
np.bool_(True)+1 if False else 0
# %%
np.float64(1e20)
# %%
np.float32(1e-8)
# %%
np.float64(123456789.123)
# %%
np.float64(1e16)
