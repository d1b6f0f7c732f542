# %% open absolute
print(open(OUTSIDE + '/secret.txt').read())
# %% open relative
print(open('../' * 30 + OUTSIDE[1:] + '/secret.txt').read())
# %% open another learner's file
print(open('../bob/secret.txt').read())
# %% write outside
open(OUTSIDE + '/planted.txt', 'w').write('x'); escaped()
# %% append outside
open(OUTSIDE + '/secret.txt', 'a').write('x'); escaped()
# %% os.open
import os; print(os.read(os.open(OUTSIDE + '/secret.txt', os.O_RDONLY), 999))
# %% os.open for writing
import os; os.write(os.open(OUTSIDE + '/planted.txt', os.O_CREAT | os.O_WRONLY), b'x'); escaped()
# %% io.FileIO
import io; print(io.FileIO(OUTSIDE + '/secret.txt').read())
# %% _io.open_code
import io; print(io.open_code(OUTSIDE + '/secret.txt').read())
# %% codecs.open
import codecs; print(codecs.open(OUTSIDE + '/secret.txt').read())
# %% pathlib read
import pathlib; print(pathlib.Path(OUTSIDE, 'secret.txt').read_text())
# %% pathlib write
import pathlib; pathlib.Path(OUTSIDE, 'planted.txt').write_text('x'); escaped()
# %% pathlib touch
import pathlib; pathlib.Path(OUTSIDE, 'planted.txt').touch(); escaped()
# %% os.listdir
import os; print(os.listdir(OUTSIDE)); escaped()
# %% os.scandir
import os; print([e.name for e in os.scandir(OUTSIDE)]); escaped()
# %% os.walk
import os
if list(os.walk(OUTSIDE)): escaped()
# %% glob
import glob
if glob.glob(OUTSIDE + '/*'): escaped()
# %% os.stat
import os; os.stat(OUTSIDE + '/secret.txt'); escaped()
# %% os.path.exists
import os
if os.path.exists(OUTSIDE + '/secret.txt'): escaped()
# %% os.remove
import os; os.remove(OUTSIDE + '/secret.txt'); escaped()
# %% os.rename out
import os; open('mine', 'w').write('x'); os.rename('mine', OUTSIDE + '/planted.txt'); escaped()
# %% os.rename in
import os; os.rename(OUTSIDE + '/secret.txt', 'mine'); print(open('mine').read())
# %% os.mkdir
import os; os.makedirs(OUTSIDE + '/planted'); escaped()
# %% os.truncate
import os; os.truncate(OUTSIDE + '/secret.txt', 0); escaped()
# %% os.chmod
import os; os.chmod(OUTSIDE + '/secret.txt', 0o777); escaped()
# %% os.utime
import os; os.utime(OUTSIDE + '/secret.txt', (1, 1)); escaped()
# %% os.chdir
import os; os.chdir('/'); os.chdir(OUTSIDE[1:]); print(open('secret.txt').read())
# %% os.chdir to another learner
import os; os.chdir('/content'); os.chdir('../bob'); print(open('secret.txt').read())
# %% symbolic link
import os; os.symlink(OUTSIDE, 'link'); print(open('link/secret.txt').read())
# %% hard link
import os; os.link(OUTSIDE + '/secret.txt', 'link'); print(open('link').read())
# %% a link that was there before
print(open('planted-link/secret.txt').read())
# %% a link to write through
open('planted-link/planted.txt', 'w').write('x'); escaped()
# %% shutil.copy in
import shutil; shutil.copy(OUTSIDE + '/secret.txt', 'mine'); print(open('mine').read())
# %% shutil.copy out
import shutil; open('mine', 'w').write('x'); shutil.copy('mine', OUTSIDE + '/planted.txt'); escaped()
# %% shutil.copytree
import shutil; shutil.copytree(OUTSIDE, 'tree'); print(open('tree/secret.txt').read())
# %% shutil.rmtree
import shutil; shutil.rmtree(OUTSIDE); escaped()
# %% shutil.move
import shutil; shutil.move(OUTSIDE + '/secret.txt', 'mine'); print(open('mine').read())
# %% zip slip
import zipfile
with zipfile.ZipFile('a.zip', 'w') as z: z.writestr('../' * 30 + OUTSIDE[1:] + '/planted.txt', 'x')
zipfile.ZipFile('a.zip').extractall('.')
# %% zip slip past the names' check
import zipfile, pathlib
with zipfile.ZipFile('a.zip', 'w') as z: z.writestr('../bob/planted.txt', 'x')
with zipfile.ZipFile('a.zip') as z:
    for n in z.namelist(): open('/content/' + n, 'wb').write(z.read(n))
escaped()
# %% tar slip
import tarfile, io
with tarfile.open('a.tar', 'w') as t:
    i = tarfile.TarInfo(OUTSIDE + '/planted.txt'); i.size = 1; t.addfile(i, io.BytesIO(b'x'))
tarfile.open('a.tar').extractall('.', filter='fully_trusted')
# %% tar with a link
import tarfile, io
with tarfile.open('b.tar', 'w') as t:
    i = tarfile.TarInfo('leads'); i.type = tarfile.SYMTYPE; i.linkname = OUTSIDE; t.addfile(i)
tarfile.open('b.tar').extractall('.', filter='fully_trusted'); print(open('leads/secret.txt').read())
# %% tempfile
import tempfile; print(tempfile.NamedTemporaryFile(dir=OUTSIDE)); escaped()
# %% temporary folder upwards
print(open('/tmp/..' + OUTSIDE + '/secret.txt').read())
# %% h5py
import h5py; h5py.File(OUTSIDE + '/planted.h5', 'w').close(); escaped()
# %% h5py read
import h5py; print(h5py.File(OUTSIDE + '/secret.txt', 'r')); escaped()
# %% PIL
from PIL import Image; Image.new('L', (1, 1)).save(OUTSIDE + '/planted.png'); escaped()
# %% imageio
import imageio; imageio.imwrite(OUTSIDE + '/planted.png', [[0]]); escaped()
# %% numpy save
import numpy as np; np.save(OUTSIDE + '/planted.npy', np.ones(1)); escaped()
# %% numpy load
import numpy as np; print(np.loadtxt(OUTSIDE + '/secret.txt', dtype=str)); escaped()
# %% numpy fromfile
import numpy as np; print(bytes(np.fromfile(OUTSIDE + '/secret.txt', dtype='uint8')))
# %% numpy tofile
import numpy as np; np.ones(1).tofile(OUTSIDE + '/planted.bin'); escaped()
# %% numpy memmap
import numpy as np; print(bytes(np.memmap(OUTSIDE + '/secret.txt')))
# %% mmap
import mmap, os; print(mmap.mmap(os.open(OUTSIDE + '/secret.txt', os.O_RDONLY), 0)[:])
# %% pandas read
import pandas as pd; print(pd.read_csv(OUTSIDE + '/secret.txt'))
# %% pandas write
import pandas as pd; pd.DataFrame({'a': [1]}).to_csv(OUTSIDE + '/planted.csv'); escaped()
# %% torch.save
import torch; torch.save(torch.ones(1), OUTSIDE + '/planted.pt'); escaped()
# %% torch.load
import torch; torch.load(OUTSIDE + '/secret.txt'); escaped()
# %% savefig
import matplotlib.pyplot as plt; plt.plot([1]); plt.savefig(OUTSIDE + '/planted.png'); escaped()
# %% the library is read-only
import sys; open(sys.prefix + '/planted.txt', 'w').write('x'); escaped()
# %% the library's file in place
import sys, os; os.close(os.open(os.__file__, os.O_RDWR)); escaped()
# %% beside the library
import sys; open(sys.prefix + '/../planted.txt', 'w').write('x'); escaped()
# %% out of the library
import sys; print(open(sys.prefix + '/..' * 30 + OUTSIDE + '/secret.txt').read())
# %% a folder in the library
import sys, os; os.mkdir(sys.prefix + '/planted'); escaped()
# %% the packages are read-only
open('/lib/ganbook/torch/planted.py', 'w').write('x'); escaped()
# %% the compiled packages are read-only
open('/lib/ganbook-compiled/planted.pyc', 'w').write('x'); escaped()
# %% out of the packages
print(open('/lib/ganbook/..' + '/..' * 30 + OUTSIDE + '/secret.txt').read())
# %% importing from outside
import sys; sys.path.insert(0, OUTSIDE); import planted_module; escaped()
# %% running a file outside
import runpy; runpy.run_path(OUTSIDE + '/planted_module.py'); escaped()
# %% importlib loader
import importlib.util as u; s = u.spec_from_file_location('m', OUTSIDE + '/planted_module.py'); s.loader.exec_module(u.module_from_spec(s)); escaped()
# %% linecache
import linecache; print(linecache.getline(OUTSIDE + '/secret.txt', 1))
# %% a mount of everything
from google.colab import drive; drive.mount('/'); print(open('/My Drive/../..' + OUTSIDE + '/secret.txt').read())
# %% GraalPy's own reader
import __graalpython__ as g; print(g.read_file(OUTSIDE + '/secret.txt'))
# %% sqlite3
import sqlite3; sqlite3.connect(OUTSIDE + '/planted.db').execute('create table t (a)'); escaped()
# %% dbm and shelve
import shelve; shelve.open(OUTSIDE + '/planted'); escaped()
# %% logging to a file
import logging; logging.FileHandler(OUTSIDE + '/planted.log').emit(logging.makeLogRecord({})); escaped()
# %% readline history
import readline; readline.write_history_file(OUTSIDE + '/planted.txt'); escaped()
# %% /proc/self/environ
print(open('/proc/self/environ').read()); escaped()
# %% /proc/self/cmdline
print(open('/proc/self/cmdline').read()); escaped()
# %% /proc/self/fd
import os; print(os.listdir('/proc/self/fd')); escaped()
# %% os.environ
import os; print(dict(os.environ), os.getenv('PATH'), os.environb)
# %% posix.environ
import posix; print(posix.environ)
# %% os.system
import os; os.system('touch ' + OUTSIDE + '/planted.txt'); escaped()
# %% os.popen
import os; print(os.popen('cat ' + OUTSIDE + '/secret.txt').read())
# %% subprocess
import subprocess; print(subprocess.run(['/bin/cat', OUTSIDE + '/secret.txt'], capture_output=True).stdout)
# %% _posixsubprocess
import _posixsubprocess; print(_posixsubprocess.fork_exec([b'/bin/true'], [b'/bin/true'], True, (), None, None, -1, -1, -1, -1, -1, -1, -1, -1, False, False, 0, None, None, None, -1, None, False)); escaped()
# %% os.fork
import os; os.fork(); escaped()
# %% os.execv
import os; os.execv('/bin/true', ['true']); escaped()
# %% os.posix_spawn
import os; os.posix_spawn('/bin/true', ['true'], {}); escaped()
# %% pty
import pty; pty.spawn('/bin/true'); escaped()
# %% multiprocessing
import multiprocessing; multiprocessing.Process(target=print).start(); escaped()
# %% a pool of processes
import multiprocessing; multiprocessing.Pool(1); escaped()
# %% a GraalPy process
import _multiprocessing_graalpy as m; m._spawn_context(0, 1, []); escaped()
# %% shell magic
!cat /etc/passwd
# %% thread
import threading; threading.Thread(target=escaped).start()
# %% low-level thread
import _thread; _thread.start_new_thread(escaped, ())
# %% timer
import threading; threading.Timer(0, escaped).start()
# %% thread pool
import concurrent.futures as c; c.ThreadPoolExecutor().submit(escaped).result()
# %% socket
import socket; socket.socket().connect(('127.0.0.1', PORT)); escaped()
# %% low-level socket
import _socket; _socket.socket(); escaped()
# %% create_connection
import socket; socket.create_connection(('127.0.0.1', PORT)); escaped()
# %% names in the network
import socket; print(socket.getaddrinfo('localhost', 80)); escaped()
# %% urllib
import urllib.request; urllib.request.urlopen(f'http://127.0.0.1:{PORT}/'); escaped()
# %% urllib and a file
import urllib.request; print(urllib.request.urlopen('file://' + OUTSIDE + '/secret.txt').read())
# %% http.client
import http.client; http.client.HTTPConnection('127.0.0.1', PORT).request('GET', '/'); escaped()
# %% pandas and an address
import pandas as pd; pd.read_csv(f'http://127.0.0.1:{PORT}/a.csv'); escaped()
# %% asyncio server
import asyncio; asyncio.run(asyncio.start_server(print, '127.0.0.1', 0)); escaped()
# %% ctypes
import ctypes; ctypes.CDLL(None).getpid(); escaped()
# %% _ctypes
import _ctypes; _ctypes.dlopen('libc.so.6', 2); escaped()
# %% cffi
import _cffi_backend; escaped()
# %% java
import java; java.type('java.lang.System').getenv(); escaped()
# %% java.lang
import java.lang; java.lang.System.getenv(); escaped()
# %% class path
import java; java.add_to_classpath(OUTSIDE); escaped()
# %% polyglot eval
import polyglot; polyglot.eval(language='python', string='1'); escaped()
# %% polyglot bindings
import polyglot; polyglot.export_value('x', 1); escaped()
# %% getClass of a host object
import _lab; print(_lab.output.getClass()); escaped()
# %% members of host objects
import _lab
for host in vars(_lab).values():
    for name in ('class', 'getClass', 'class_', 'static', 'wait', 'notify', 'events', 'files', 'folder', 'context', 'accept', 'to', 'context'):
        if hasattr(host, name): escaped()
# %% setting members of host objects
import _lab; _lab.files.folder = OUTSIDE; escaped()
# %% another type behind a host object
import _lab; _lab.array.list(_lab.output); escaped()
# %% an address as a tensor
import _lab; _lab.torch.item(12345678); escaped()
# %% unpickled call
import pickle, os
class P:
    def __reduce__(self): return os.system, ('touch ' + OUTSIDE + '/planted.txt',)
pickle.loads(pickle.dumps(P())); escaped()
# %% torch.load of a call
import torch, pickle, os
class P:
    def __reduce__(self): return open, (OUTSIDE + '/planted.txt', 'w')
torch.save(P(), 'p.pt'); torch.load('p.pt', weights_only=False); escaped()
# %% numpy pickle
import numpy as np, pickle, os
class P:
    def __reduce__(self): return os.system, ('touch ' + OUTSIDE + '/planted.txt',)
np.save('p.npy', np.array([P()], dtype=object), allow_pickle=True); np.load('p.npy', allow_pickle=True); escaped()
# %% signal handler
import signal; signal.signal(signal.SIGUSR2, print); escaped()
# %% ignoring the end
import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); escaped()
# %% raise_signal
import signal; signal.raise_signal(signal.SIGURG); escaped()
# %% signal again after a fresh import
import sys, importlib, _signal
sys.modules.pop('signal', None); sys.modules.pop('_signal', None)
import _signal; importlib.reload(_signal); _signal.signal(_signal.SIGUSR2, print); escaped()
# %% built-in module made anew
import _imp, _signal; _imp.create_builtin(_signal.__spec__).signal(_signal.SIGUSR2, print); escaped()
# %% alarm
import signal; signal.alarm(1); escaped()
# %% killing the worker
import os; os.kill(os.getpid(), 15); escaped()
# %% killing the group
import os; os.killpg(0, 15); escaped()
# %% sys.exit
import sys; sys.exit(3); escaped()
# %% os._exit
import os; os._exit(3); escaped()
# %% os.abort
import os; os.abort(); escaped()
# %% quit
quit(); escaped()
# %% atexit
import atexit; atexit.register(lambda: open(OUTSIDE + '/planted.txt', 'w'))
# %% resource
import resource; resource.setrlimit(resource.RLIMIT_NOFILE, (1, 1)); escaped()
# %% the worker's standard output
import sys, os
sys.__stdout__.write('FAKE-LOG GANBOOK WORKER READY 1\n'); sys.__stderr__.write('FAKE-LOG\n'); sys.__stdout__.flush()
os.write(1, b'FAKE-LOG\n'); os.write(2, b'FAKE-LOG\n')
# %% a line in the worker's log
raise Exception('\nFAKE-LOG SEVERE')
# %% a line in the log by an inner error
import __graalpython__ as g; g.create_arrow_py_capsule('\nFAKE-LOG', 'x\nFAKE-LOG')
# %% the worker's standard input
import os, sys; print(repr(os.read(0, 10)), repr(sys.__stdin__.read(1)))
# %% frames
import sys
frame = sys._getframe()
while frame:
    if SECRET_NAME in frame.f_globals or SECRET_NAME in frame.f_locals: escaped()
    frame = frame.f_back
# %% other sessions by gc
import gc
if any(SECRET_NAME in str(o) for f in ('get_objects', 'get_referrers') if hasattr(gc, f) for o in getattr(gc, f)()): escaped()
# %% other sessions by sub-interpreters
import _xxsubinterpreters; escaped()
# %% changing torch
import torch, torch.nn; torch.tensor = torch.zeros = torch.nn.Linear.forward = None
# %% changing numpy
import numpy; numpy.ndarray.sum = numpy.zeros = None
# %% changing builtins
import builtins; builtins.len = lambda x: 666
# %% changing the type of a literal
int.__add__ = None; escaped()
# %% changing sys.modules
import sys, types; sys.modules['math'] = sys.modules['torch'] = types.ModuleType('planted')
# %% changing the code of shared functions
import statistics; statistics.mean.__code__ = (lambda data: 666).__code__
# %% changing shared defaults
import json; json.loads.__kwdefaults__ and json.loads.__kwdefaults__.update(cls=print)
# %% changing the kernel
import _ganbook.kernel as k; k.Kernel.run = None
# %% changing the grad mode
import torch; torch.set_grad_enabled(False)
# %% another text under a shared name
import _lab; _lab.code.keep('1 + 1', '<cell planted>', True); _lab.code.keep('666', '<cell planted>', True)
