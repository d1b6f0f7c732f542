# %%
from PIL import Image
# %%
import numpy as np, io, os
# %%
im = Image.new('RGB',(4,3),(255,0,0)); im.size, im.mode, im.width, im.height, im.format, im.getpixel((0,0)), im.getbands(), im.info, im.getbbox(), im.getextrema()
# %%
im.putpixel((1,1),(0,255,0)); np.array(im).shape, np.array(im).dtype, np.array(im)[1,1], np.asarray(im.convert('L')), im.convert('L').mode, im.convert('1').mode, im.convert('RGBA').getpixel((0,0)), im.convert('L').getpixel((1,1))
# %%
im.resize((2,2)).size
# %%
im.crop((0,0,2,2)).size
# %%
im.rotate(90).size
# %%
im.rotate(90,expand=True).size
# %%
im.transpose(Image.FLIP_LEFT_RIGHT).getpixel((2,1))
# %%
im.thumbnail((2,2))
# %%
im.size
# %%
Image.fromarray(np.zeros((2,3,3),dtype=np.uint8)).mode
# %%
Image.fromarray(np.zeros((2,3))).mode
# %%
Image.fromarray(np.zeros((2,3,3)))
# %%
Image.fromarray(np.zeros((2,3),dtype=np.int64))
# %%
Image.fromarray([1,2])
# %%
im.save('a.png')
# %%
Image.open('a.png').size
# %%
Image.open('a.png').format
# %%
Image.open('a.png').mode
# %%
Image.open('nofile.png')
# %%
im.save('a.foo')
# %%
im.save('noext')
# %%
open('x.txt','w').write('hi') and Image.open('x.txt')
# %%
im.getpixel((10,10))
# %%
im.putpixel((99,99),(0,0,0))
# %%
im.convert('ZZ')
# %%
im.resize(5)
# %%
im.crop((2,2,0,0))
# %%
Image.new('ZZ',(1,1))
# %%
Image.new('L',(2,2),7).tobytes()
# %%
list(Image.new('L',(2,2),7).getdata())
# %%
Image.new('L',(2,2),'white').getpixel((0,0))
# %%
Image.new('RGB',(1,1),'#ff8000').getpixel((0,0))
# %%
Image.new('RGB',(1,1),'nocolor')
# %%
im.split().__len__()
# %%
Image.merge('RGB',im.split()).size
# %%
im.copy().size
# %%
im.histogram().__len__()
# %%
im.point(lambda v: 255-v).getpixel((0,0))
# %%
im.paste((1,2,3),(0,0,1,1))
# %%
im.getpixel((0,0))
# %%
im.load()[0,0]
# %%
im.filename if False else 0
# %%
im.quantize if False else 0
# %%
im == im.copy()
# %%
repr(im)[:40]
# %%
im.tobytes()[:6]
# %%
im.close()
# %%
b = io.BytesIO(); Image.new('L',(2,2)).save(b,format='PNG'); b.getvalue()[:4], Image.open(io.BytesIO(b.getvalue())).size, b.getvalue()[:8]
# %%
Image.new('RGB',(3,2)).save('j.jpg'); Image.open('j.jpg').size, Image.open('j.jpg').format, np.array(Image.open('j.jpg')).max()
# %%
Image.blend(Image.new('L',(2,2),0),Image.new('L',(2,2),100),0.5).getpixel((0,0))
# %%
Image.NEAREST
# %%
Image.BILINEAR
# %%
Image.LANCZOS
# %%
Image.BICUBIC
# %%
Image.Resampling.NEAREST if False else 0
# %%
import h5py; f = h5py.File('t.h5','w'); d = f.create_dataset('a',data=np.arange(6).reshape(2,3)); d, d.shape, d.dtype, d[0], d[:,1], d[()], d[...].sum(), f, list(f.keys()), f['a'].name, 'a' in f, 'b' in f, len(f), d.size, d.ndim, d.attrs.__class__.__name__
# %%
f['b']
# %%
f.create_dataset('a',data=[1])
# %%
f.create_group('g').create_dataset('x',data=[1.5,2]); f['g/x'][:], f['g'], list(f['g']), f['g'].keys(), f.visit(print), f['g'].name, f['g/x'].parent
# %%
f.attrs['t'] = 'hello'; f['a'].attrs['n'] = 5; f.attrs['t'], dict(f['a'].attrs), list(f.attrs), f.attrs['zz']
# %%
f['a'][0] = 9; f['a'][:], f['a'].foo
# %%
del f['a']; list(f), f.close(), f, bool(f)
# %%
f['a']
# %%
with h5py.File('t.h5','r') as q: print(list(q), q['g']['x'][1]); q['g']['x'][0] = 5
# %%
h5py.File('nofile.h5','r')
# %%
h5py.File('x.txt','r')
# %%
h5py.File('t.h5','zz')
# %%
h5py.File('t.h5','r')['g'].create_dataset('w',data=[1])
# %%
import zipfile; z = zipfile.ZipFile('a.zip','w'); z.write('x.txt'); z.writestr('y.txt','yo'); z.close(); q = zipfile.ZipFile('a.zip'); q.namelist(), q.read('y.txt'), q.open('x.txt').read(), q.extractall('ex'), sorted(os.listdir('ex')), q.testzip(), q.infolist()[1].file_size, zipfile.is_zipfile('a.zip'), q.getinfo('zz')
# %%
q.read('nothere')
# %%
import csv; w = csv.writer(open('c.csv','w',newline='')); w.writerow(['a','b']); w.writerow([1,'x,y']); w = None; print(open('c.csv').read())
# %%
list(csv.reader(open('c.csv')))
# %%
list(csv.DictReader(open('c.csv')))
# %%
import json; json.dumps({'a':[1,2.5,None,True],'b':'é'}), json.dumps([1,2],indent=2), json.dumps({'b':1,'a':2},sort_keys=True), json.loads('{"a": [1, 2.0, null, true]}'), json.dumps({1:2,(None):3}), json.dumps(float('nan')), json.dumps('é',ensure_ascii=False), json.dump({'a':1},open('j.json','w')), json.load(open('j.json')), json.dumps([1,2],separators=(',',':'))
# %%
json.dumps(np.int64(5))
# %%
json.dumps(np.arange(3))
# %%
json.dumps({'x':np.float64(1.5)})
# %%
json.dumps(np.float32(1.5))
# %%
import pickle; pickle.loads(pickle.dumps({'a':[1,2]})), pickle.loads(pickle.dumps(np.arange(3))), pickle.loads(pickle.dumps((1,'a',None,2.5,{1,2}))), pickle.dump([1],open('p.pkl','wb')), pickle.load(open('p.pkl','rb'))
# %%
import pandas as pd; pickle.loads(pickle.dumps(pd.DataFrame({'a':[1,2]}))), pickle.loads(pickle.dumps(pd.Series([1,2])))
# %%
os.makedirs('p/q',exist_ok=True)
# %%
os.path.join('a','b')
# %%
os.path.splitext('a.txt')
# %%
os.path.basename('a/b.c')
# %%
os.path.dirname('a/b')
# %%
os.path.isdir('p')
# %%
os.path.isfile('x.txt')
# %%
os.path.exists('zz')
# %%
os.path.getsize('x.txt')
# %%
list(os.walk('p'))
# %%
os.sep
# %%
os.linesep
# %%
os.path.abspath('x').endswith('x')
# %%
os.path.normpath('a/../b')
# %%
os.path.split('a/b/c')
# %%
os.listdir('p')
# %%
os.rmdir('p/q')
# %%
os.removedirs('p')
# %%
os.rename('x.txt','xx.txt')
# %%
os.path.exists('xx.txt')
# %%
os.remove('xx.txt')
# %%
os.getcwd().startswith('/')
# %%
os.environ.get('NO')
# %%
os.path.expanduser('~').startswith('/')
# %%
os.cpu_count() > 0
# %%
os.name
# %%
os.getpid() > 0
# %%
os.path.relpath('a/b','a')
# %%
os.path.commonprefix(['ab','ac'])
# %%
os.scandir('.').__class__.__name__
# %%
os.stat('a.png').st_size > 0
# %%
import pathlib; p = pathlib.Path('d1'); p.mkdir(), (p/'f.txt').write_text('hello'), (p/'f.txt').read_text(), (p/'f.txt').exists(), (p/'f.txt').suffix, (p/'f.txt').stem, (p/'f.txt').name, (p/'f.txt').parent, sorted(p.glob('*')), p.is_dir(), [x.name for x in p.iterdir()], (p/'f.txt').unlink(), p.rmdir(), p.exists(), pathlib.Path('a/b').parts, pathlib.Path('a')/'b', str(pathlib.Path('x')), pathlib.PurePath('a.tar.gz').suffixes, pathlib.Path('a.txt').with_suffix('.csv'), (p/'f.txt').unlink()
# %%
with open('t.txt','w') as f: print('a','b',file=f,sep='-'); f.writelines(['x\n','y\n'])
# %%
open('t.txt').readlines()
# %%
open('t.txt').readline()
# %%
[l.strip() for l in open('t.txt')]
# %%
open('t.txt','a').write('z')
# %%
open('t.txt').read()
# %%
open('t.txt','rb').read(3)
# %%
open('t.txt').seek(2)
# %%
open('t.txt').name
# %%
open('t.txt').mode
# %%
open('t.txt','r+').tell()
# %%
open('t.txt').closed
# %%
import gzip; gzip.open('g.gz','wb').write(b'abc') ; gzip.compress(b'a')[:2], gzip.decompress(gzip.compress(b'hello'))
# %%
import textwrap, pprint, string; textwrap.dedent('  a\n  b'), pprint.pprint({'a':list(range(30)),'b':'x'*60}), string.ascii_lowercase, string.punctuation, textwrap.fill('word '*20,30), string.Template('$a b').substitute(a=1), textwrap.shorten('hello world foo',10)
# %%
import itertools as it, functools as ft, operator as op, collections as co, heapq, bisect, decimal, fractions, uuid, hashlib, base64, secrets, copy, enum, typing, dataclasses, contextlib, inspect, types, warnings, logging, argparse, unittest, doctest, timeit, platform, gc, weakref, abc, numbers, cmath, locale, calendar, array, queue, threading, random, statistics
