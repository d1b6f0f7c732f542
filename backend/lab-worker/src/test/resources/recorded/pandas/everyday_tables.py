# %%
import pandas as pd, numpy as np
# %%
df = pd.DataFrame({'name':['Ann','Bob','Cy','Dee'],'age':[23,35,41,29],'score':[1.5,2.25,np.nan,4.0],'ok':[True,False,True,True]}); df
# %%
df.dtypes
# %%
df.describe()
# %%
df.describe(include='all')
# %%
df.info()
# %%
df.head(2)
# %%
df.tail(2)
# %%
df.shape
# %%
df.size
# %%
df.ndim
# %%
len(df)
# %%
df.columns
# %%
df.index
# %%
df.values
# %%
df['age']
# %%
df.age.mean()
# %%
df['age'].sum()
# %%
df.score.std()
# %%
df.age.median()
# %%
df.age.max()
# %%
df.age.idxmax()
# %%
df[['name','age']]
# %%
df[df.age>30]
# %%
df[(df.age>25)&(df.ok)]
# %%
df.loc[1]
# %%
df.loc[1,'name']
# %%
df.loc[1:2,['name','age']]
# %%
df.iloc[0]
# %%
df.iloc[-1,1]
# %%
df.iloc[1:3,0]
# %%
df.iloc[[0,2]]
# %%
df.at[0,'age']
# %%
df.iat[1,1]
# %%
df.loc[df.age>30,'name']
# %%
df['foo']
# %%
df.foo
# %%
df.loc[10]
# %%
df.loc[0,'zz']
# %%
df.iloc[10]
# %%
df.iloc[0,10]
# %%
df[['name','zz']]
# %%
df[0]
# %%
df.drop('zz',axis=1)
# %%
df.drop(columns=['zz'])
# %%
df.drop(99)
# %%
df.drop('age',axis=1)
# %%
df.drop([0,1])
# %%
df.sort_values('age',ascending=False)
# %%
df.sort_values(['ok','age'])
# %%
df.sort_values('zz')
# %%
df.sort_index(ascending=False)
# %%
df.rename(columns={'age':'years'})
# %%
df.isnull().sum()
# %%
df.isna().any()
# %%
df.dropna()
# %%
df.fillna(0)
# %%
df.score.fillna(df.score.mean())
# %%
df['double'] = df.age*2; df
# %%
df.assign(h=df.age/2)
# %%
df.insert(1,'id',[1,2,3,4]); df.columns.tolist()
# %%
del df['id'], df['double']; df.columns
# %%
df['bad'] = [1,2]
# %%
df.groupby('ok').age.mean()
# %%
df.groupby('ok').mean(numeric_only=True)
# %%
df.groupby('ok')['age'].agg(['mean','max','count'])
# %%
df.groupby('ok').agg({'age':'sum','score':'mean'})
# %%
df.groupby('ok').size()
# %%
df.groupby('zz')
# %%
for k,g in df.groupby('ok'): print(k,len(g))
# %%
df.groupby('ok').agg(total=('age','sum'),top=('score','max'))
# %%
df.groupby('ok').age.describe()
# %%
df.groupby('ok').age.apply(lambda s: s.max()-s.min())
# %%
df.groupby('ok').age.transform('mean')
# %%
df.groupby('ok').get_group(True)
# %%
df.groupby('ok').first()
# %%
df.groupby('ok').count()
# %%
df.groupby('ok', as_index=False).age.sum()
# %%
df.age.value_counts()
# %%
df.ok.value_counts(normalize=True)
# %%
df.name.unique()
# %%
df.ok.nunique()
# %%
df.nunique()
# %%
df.age.apply(lambda x: x+1)
# %%
df.apply(lambda r: r.age*2, axis=1)
# %%
df[['age','score']].apply(np.sum)
# %%
df.applymap(str)
# %%
df.name.map({'Ann':'A','Bob':'B'})
# %%
df.name.str.upper()
# %%
df.name.str.len()
# %%
df.name.str.contains('n').tolist()
# %%
df.name.str[0].tolist()
# %%
df.name.str.replace('n','m').tolist()
# %%
df.name.str.split('n')
# %%
df.age.str.upper()
# %%
df.corr(numeric_only=True)
# %%
df.cov(numeric_only=True)
# %%
df.mean(numeric_only=True)
# %%
df.sum(numeric_only=True)
# %%
df.sum()
# %%
df.mean()
# %%
df.max(numeric_only=True)
# %%
df.age.quantile([0.25,0.5])
# %%
df.age.describe()
# %%
df.name.describe()
# %%
df.ok.describe()
# %%
df.T
# %%
df.to_dict()
# %%
df.to_dict('records')
# %%
df.to_dict('list')
# %%
df.to_numpy()
# %%
df.set_index('name')
# %%
df.set_index('name').loc['Bob']
# %%
df.set_index('name').reset_index()
# %%
df.reset_index(drop=True).index
# %%
df.set_index('zz')
# %%
df.astype({'age':float}).dtypes
# %%
df.age.astype(str).tolist()
# %%
df.name.astype(int)
# %%
df.copy().equals(df)
# %%
pd.concat([df,df])
# %%
pd.concat([df,df],ignore_index=True).shape
# %%
pd.concat([df.age,df.score],axis=1)
# %%
left = pd.DataFrame({'k':['a','b','c'],'x':[1,2,3]}); right = pd.DataFrame({'k':['a','c','d'],'y':[4.0,5.0,6.0]}); pd.merge(left,right,on='k')
# %%
left.merge(right,how='left')
# %%
left.merge(right,how='outer')
# %%
left.merge(right,how='right',on='k')
# %%
left.merge(right,on='zz')
# %%
left.merge(right,left_on='x',right_on='y')
# %%
left.set_index('k').join(right.set_index('k'))
# %%
left.join(right)
# %%
left.join(right,lsuffix='_l',rsuffix='_r')
# %%
p = pd.DataFrame({'d':['m','m','t','t'],'c':['x','y','x','y'],'v':[1,2,3,4]}); p.pivot(index='d',columns='c',values='v')
# %%
p.pivot_table(index='d',values='v',aggfunc='sum')
# %%
p.pivot_table(index='d',columns='c',values='v')
# %%
pd.crosstab(p.d,p.c)
# %%
p.melt(id_vars='d',value_vars=['v'])
# %%
p.set_index(['d','c'])
# %%
p.set_index(['d','c']).v.unstack()
# %%
p.groupby(['d','c']).v.sum().reset_index()
# %%
s = pd.Series([1,3,5,np.nan]); s
# %%
pd.Series([1,2,3],index=['a','b','c'])
# %%
pd.Series({'x':1,'y':2})
# %%
pd.Series('a',index=[0,1])
# %%
pd.Series([])
# %%
pd.Series([1,'a',None])
# %%
pd.Series([True,False])
# %%
pd.Series(['a',None])
# %%
s[0]
# %%
s[1:3]
# %%
s[s>2]
# %%
s.mean()
# %%
s.count()
# %%
s.isna().tolist()
# %%
s.dropna().tolist()
# %%
s+1
# %%
s*s
# %%
s.cumsum().tolist()
# %%
s.diff().tolist()
# %%
s.shift().tolist()
# %%
s.rank().tolist()
# %%
s.pct_change().tolist()
# %%
s[10]
# %%
s['a']
# %%
pd.Series([1,2],index=['a','b'])['z']
# %%
pd.Series([1,2],index=['a','b']).z
# %%
pd.Series([1,2],index=[1])
# %%
s.rolling(2).mean()
# %%
s.rolling(2,min_periods=1).sum().tolist()
# %%
s.ewm(span=2).mean().tolist()
# %%
s.expanding().mean().tolist()
# %%
s.name
# %%
s.dtype
# %%
s.shape
# %%
s.index
# %%
s.values
# %%
s.to_list()
# %%
s.empty
# %%
s.hasnans
# %%
s.is_unique
# %%
s.sort_values(ascending=False).index.tolist()
# %%
s.nlargest(2)
# %%
s.argmax()
# %%
s.idxmin()
# %%
s.between(2,4).tolist()
# %%
s.clip(2,4).tolist()
# %%
s.isin([1,3]).tolist()
# %%
s.where(s>2).tolist()
# %%
s.mask(s>2).tolist()
# %%
s.replace(1,10).tolist()
# %%
s.round(1).tolist()
# %%
s.abs().tolist()
# %%
s.mode().tolist()
# %%
s.skew()
# %%
s.kurt()
# %%
s.sem()
# %%
s.var()
# %%
s.prod()
# %%
s.any()
# %%
s.all()
# %%
pd.DataFrame(np.arange(6).reshape(2,3),columns=list('abc'))
# %%
pd.DataFrame([[1,2],[3,4]],index=['r1','r2'],columns=['c1','c2'])
# %%
pd.DataFrame([{'a':1},{'b':2}])
# %%
pd.DataFrame({'a':[1,2],'b':[1]})
# %%
pd.DataFrame({'a':1})
# %%
pd.DataFrame({'a':[1,2],'b':5})
# %%
pd.DataFrame()
# %%
pd.DataFrame(columns=['a','b'])
# %%
pd.DataFrame([1,2,3])
# %%
pd.DataFrame(np.zeros((2,2)),columns=['a'])
# %%
pd.DataFrame(5)
# %%
pd.DataFrame({'x':np.linspace(0,1,100)})
# %%
pd.DataFrame(np.arange(60).reshape(3,20))
# %%
pd.DataFrame(np.arange(90).reshape(3,30)*1.5)
# %%
pd.DataFrame({'long':['x'*80,'y']})
# %%
pd.DataFrame({'a':[1e10,1e-5],'b':[1.123456789,100000.0],'c':[1e-10,2]})
# %%
pd.DataFrame({'a':[1.0,2.0],'b':[None,'x'],'c':[None,None],'d':[True,None]})
# %%
pd.Series(np.arange(100))
# %%
pd.Series([1.5,2.25,1000])
# %%
pd.Series([1e6,1e-6])
# %%
pd.Series([0.1+0.2,1/3])
# %%
pd.Series([np.inf,1,np.nan])
# %%
pd.Series([100000.5])
# %%
pd.Series([1e20])
# %%
pd.get_dummies(['a','b','a'])
# %%
pd.get_dummies(df[['name','age']])
# %%
pd.factorize(['a','b','a'])
# %%
df.sample(2,random_state=1)
# %%
df.nlargest(2,'age')
# %%
df.nsmallest(1,'age')
# %%
df.query('age > 30')
# %%
df.filter(like='a').columns.tolist()
# %%
df.select_dtypes('number').columns.tolist()
# %%
df.select_dtypes(include=['object']).columns.tolist()
# %%
df.duplicated().tolist()
# %%
df.drop_duplicates('ok')
# %%
df.where(df.age>30)
# %%
df.replace('Ann','Zoe').name.tolist()
# %%
df.isin(['Ann']).name.tolist()
# %%
df.clip(upper=30) if False else 0
# %%
df.iterrows().__next__()
# %%
for i,r in df.iterrows(): print(i,r['name'],r.age)
# %%
for t in df.itertuples(): print(t)
# %%
for c in df: print(c)
# %%
for c,v in df.items(): print(c,v.tolist())
# %%
'age' in df
# %%
3 in df.index
# %%
df.empty
# %%
bool(df.age.any())
# %%
if df: pass
# %%
if df.age > 3: pass
# %%
df.age and df.ok
# %%
df == 1
# %%
df.age + df.name
# %%
df.name + 1
# %%
df.age + [1,2]
# %%
df + 1
# %%
df.loc[4] = ['Eve',50,1.0,False]; df
# %%
df.loc[0,'age'] = 99; df.at[1,'name'] = 'Bobby'; df.head(2)
# %%
df.append({'name':'x'},ignore_index=True).shape
# %%
df.columns = ['a','b']
# %%
df.columns = ['n','a','s','o']; df.head(1)
# %%
df.index = ['v','w','x','y','z']; df
# %%
df.loc['w':'y']
# %%
df.to_csv('t.csv'); print(open('t.csv').read())
# %%
pd.read_csv('t.csv')
# %%
pd.read_csv('t.csv',index_col=0)
# %%
pd.read_csv('nofile.csv')
# %%
pd.read_csv('t.csv',usecols=['zz'])
# %%
open('u.csv','w').write('a;b\n1;2\n3;x\n') and pd.read_csv('u.csv',sep=';')
# %%
open('v.csv','w').write('1,2\n3,4\n') and pd.read_csv('v.csv',header=None)
# %%
pd.read_csv('v.csv',names=['p','q'])
# %%
open('w.csv','w').write('a,b\n1,2,3\n4,5\n6,7,8,9\n') and pd.read_csv('w.csv')
# %%
open('e.csv','w').write('') ; pd.read_csv('e.csv')
# %%
open('n.csv','w').write('a,b\n1,NA\n,x\n') and pd.read_csv('n.csv')
# %%
pd.read_csv('n.csv',na_values=['x'],nrows=1)
# %%
pd.set_option('display.max_rows',6); pd.DataFrame({'x':range(10)})
# %%
pd.reset_option('display.max_rows'); pd.options.display.max_rows
# %%
pd.set_option('display.precision',2); pd.DataFrame({'x':[1.23456]})
# %%
pd.reset_option('all'); pd.get_option('display.width')
# %%
pd.isna(None)
# %%
pd.isnull([1,None])
# %%
pd.notna(1)
# %%
pd.NA
# %%
pd.NaT
# %%
pd.foo
# %%
pd.Series([3,1,2]).sort_values(), pd.Series([1,2])+pd.Series([1,2],index=[1,2]), pd.Series([1,2]).add(1), pd.Series([1,2]).dot([3,4]), pd.Series([1,2]).tolist(), pd.Series([1,2],name='q'), pd.Series([1,2]).to_frame('z'), pd.Series([1,2]).map(lambda v: v*2), pd.Series([1,2]).agg(['sum','mean']), pd.Series(['x','y']).str.cat(sep='-'), pd.Series([1,1,2]).drop_duplicates(), pd.Series([1,2]).equals(pd.Series([1,2])), pd.Series(range(3)).iloc[-1], pd.Series([1,2,3]).sample(1,random_state=0)
# %%
pd.Series([1,2,3]).groupby([0,0,1]).sum()
# %%
pd.Series(list('aab')).value_counts()
# %%
pd.Series([1,2]).astype('float32')
# %%
pd.Series([5,6]).items().__next__()
# %%
pd.Index([1,2])
# %%
pd.Index(['a','b'])
# %%
pd.RangeIndex(3)
# %%
pd.MultiIndex.from_tuples([('a',1),('b',2)])
# %%
pd.Index([1,2]).tolist()
# %%
pd.Index([1,2]) + 1
# %%
df.interpolate() if False else s.interpolate().tolist()
# %%
df.pipe(len)
# %%
df.agg({'a':'mean'})
# %%
df.agg(['min','max'])
# %%
df.a.agg('mean')
# %%
df.idxmax(numeric_only=True) if False else 0
# %%
df.count()
# %%
df.nunique()
# %%
df.a.is_monotonic_increasing
# %%
df.select_dtypes('bool').columns
# %%
df.set_axis(list('pqrs'),axis=1).columns
# %%
df.add_prefix('x_').columns
# %%
df.reindex(['v','q'])
# %%
df.mode().shape
# %%
df.cumsum if False else 0
# %%
df.pop('o').tolist()
# %%
df.lookup if False else 0
# %%
df.a.cummax().tolist()
# %%
df.a.unique()
# %%
df.to_markdown if False else 0
# %%
df.swapaxes if False else 0
# %%
df.abs if False else 0
