# %%
import numpy as np
# %%
c = np.array([1+2j, 3-1j, -0.5j]); c
# %%
print(c)
# %%
c[0]
# %%
type(c[0])
# %%
c[0].real
# %%
c[0]*2
# %%
c[0].imag
# %%
abs(c[0])
# %%
c[0].conjugate()
# %%
c[1] = 5; c
# %%
c[:2] = [1j, 2]; c
# %%
c + c
# %%
c - 1
# %%
2*c
# %%
c/2j
# %%
1/c[:2]
# %%
-c
# %%
c**2
# %%
c.T
# %%
c[::-1]
# %%
c.reshape(3,1)
# %%
c.tolist()
# %%
c.copy()
# %%
c.shape
# %%
c.size
# %%
c.nbytes
# %%
np.array([[1+1j,2],[3,4-4j]])
# %%
np.array([[1+1j,2],[3,4-4j]]) @ np.array([1,1j])
# %%
np.array([1.5+2.25j, 100-0.001j])
# %%
np.array([1e10+1j, 1])
# %%
np.array([np.nan+1j, 1+np.inf*1j])
# %%
np.zeros((2,2),complex)
# %%
np.ones(2,dtype=complex)
# %%
np.full(2,1j)
# %%
np.empty(0,complex)
# %%
np.exp(1j*np.pi*np.arange(3)).round(3)
# %%
np.exp(1j*np.linspace(0,np.pi,3))
# %%
np.abs(c)
# %%
np.angle(c)
# %%
np.angle(1j,deg=True)
# %%
np.real(c)
# %%
np.imag(c)
# %%
np.conj(c)
# %%
c.astype(complex)
# %%
np.arange(3).astype(complex)
# %%
np.array([1,2],dtype='complex128')
# %%
np.concatenate([c,[1.0]])
# %%
np.where([True,False,True],c,0)
# %%
np.append(c,2)
# %%
np.stack([c,c])
# %%
np.sum(c)
# %%
c.mean()
# %%
c.sum()
# %%
c.prod()
# %%
np.mean([1j,2j])
# %%
c == c
# %%
c != 0
# %%
c == 2
# %%
c < c
# %%
np.complex128(3)
# %%
complex(np.complex128(1j))
# %%
np.complex128(1+2j) + 1
# %%
np.float64(2)*1j
# %%
np.float64(2)+np.complex128(1j)
# %%
1j*np.float64(2)
# %%
np.int64(2)*1j
# %%
np.iscomplex([1,1j])
# %%
np.isreal([1,1j])
# %%
np.iscomplexobj([1j])
# %%
np.iscomplexobj([1])
# %%
np.isrealobj([1])
# %%
np.isnan(np.array([1j,np.nan]))
# %%
np.sqrt(np.array([-1+0j,4]))
# %%
np.sqrt(-1+0j)
# %%
np.log(np.array([1j]))
# %%
np.dtype(complex)
# %%
np.dtype('complex128').itemsize
# %%
np.dtype(complex).kind
# %%
np.result_type if False else 0
# %%
np.fft.fft([1,2,3,4])
# %%
np.fft.fft(np.arange(8))
# %%
np.fft.ifft([1,2,3,4])
# %%
np.fft.fft([1.0,0,0])
# %%
np.fft.rfft([1,2,3,4])
# %%
np.fft.irfft([10,-2+2j,-2])
# %%
np.fft.fftfreq(5)
# %%
np.fft.fftfreq(4,d=0.5)
# %%
np.fft.rfftfreq(5,0.1)
# %%
np.fft.fftshift(np.fft.fftfreq(4))
# %%
np.fft.fft2(np.ones((2,2)))
# %%
np.abs(np.fft.fft(np.ones(4)))
# %%
t = np.arange(16)/16; np.abs(np.fft.rfft(np.sin(2*np.pi*3*t))).round(6), np.argmax(np.abs(np.fft.rfft(np.sin(2*np.pi*3*t))))
# %%
np.allclose(np.fft.ifft(np.fft.fft(t)).real, t)
# %%
np.fft.fft(t).shape
# %%
np.fft.fft(t)[:2].round(4)
# %%
np.fft.fft([])
# %%
print(np.fft.fft([1,2,3]).round(3)); print(1j*np.array([1.5,2]))
# %%
x = np.array([1,2,3]); x = x*1j; x.dtype, x.real, x.imag, x.imag.sum()
# %%
x += 1; x
# %%
x *= 2j; x
# %%
np.array([1,2])*(1+1j)
# %%
np.arange(3)+0j
# %%
np.array([0.1,0.25])+1j
# %%
np.roots if False else 0
# %%
np.linspace(0,1,3)*1j
# %%
np.outer([1j,2],[1,1j])
# %%
np.dot([1j,2],[1,1j])
# %%
np.vdot if False else 0
# %%
str(np.array([1j]))
# %%
repr(np.array([1j]))
# %%
f'{np.array([1j])[0]}'
# %%
np.array(1j)
# %%
np.array([1j]).item()
# %%
np.sort if False else np.unique if False else c.ndim
# %%
c.dtype == complex
# %%
c.dtype
# %%
c.dtype.name
# %%
np.issubdtype(c.dtype, np.complexfloating)
# %%
isinstance(c[0], complex)
# %%
np.issubdtype(float, np.complexfloating)
