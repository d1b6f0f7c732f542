# %%
import pandas as pd
s = pd.Series(['Ann Lee', 'bob ray', None, ' Cid ', '42'])
# %%
s.str.lower()
# %%
s.str.strip().str.title()
# %%
s.str.split(' ')
# %%
s.str.split(' ', expand=True)
# %%
s.str.split(n=1, expand=True)
# %%
s.str.contains('b', na=False)
# %%
s.str.contains('B', case=False)
# %%
s.str.startswith('A')
# %%
s.str.startswith('A', na=False)
# %%
s.str.endswith(('e', 'y'))
# %%
s.str.replace('[aeiou]', '*', regex=True)
# %%
s.str.replace('a', 'A', regex=False)
# %%
s.str.len()
# %%
s.str[0]
# %%
s.str[-2:]
# %%
s.str.count('e')
# %%
s.str.find('b')
# %%
s.str.isdigit()
# %%
s.str.pad(10, fillchar='.')
# %%
s.str.zfill(8)
# %%
s.str.cat(sep=', ')
# %%
s.str.cat(['1', '2', '3', '4', '5'], sep='-')
# %%
s.str.extract(r'(\w+) (\w+)')
# %%
s.str.extract(r'(?P<first>\w+) (?P<last>\w+)')
# %%
s.str.findall('[a-z]')
# %%
s.str.get(1)
# %%
s.str.slice(0, 3)
# %%
s.str.repeat(2)
# %%
s.str.fullmatch(r'\d+')
# %%
s.str.match('A')
# %%
s.str.get_dummies(' ')
# %%
s.str.rsplit(' ', n=1)
# %%
s.str.partition(' ')
# %%
s.str.join('-')
# %%
s.str.center(12, '*')
# %%
s.str.wrap(3)
# %%
s.str.isalpha()
# %%
s.str.swapcase()
# %%
s.str.removeprefix('Ann')
# %%
s.str.casefold()
# %%
s.str.lower(foo=1)
# %%
s.str.foo()
# %%
pd.Series([1, 2]).str.lower()
# %%
pd.Series(['a,b', 'c']).str.split(',').str[1]
# %%
pd.Series(['x']).str.encode('utf-8')
# %%
pd.Index(['a', 'b']).str.upper()
# %%
pd.Series(['a', 'b']).str.cat()
# %%
pd.Series(['a_b', 'c_d']).str.split('_', expand=True)[1]
