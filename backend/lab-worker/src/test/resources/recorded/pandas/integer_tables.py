# %% tables of integers, in all the ways that they are written
import io
import pandas

def read(text, **options):
    try:
        frame = pandas.read_csv(io.StringIO(text), **options)
        print(frame.to_string(), [str(t) for t in frame.dtypes], frame.shape)
    except Exception as e:
        print(type(e).__name__, e)

read('1,2,3\n4,5,6\n7,8,9\n', header=None)
# %% without an end of the last line
read('1,2,3\n4,5,6\n7,8,9', header=None)
# %% lines that end as on Windows
read('1,2,3\r\n4,5,6\r\n7,8,9\r\n', header=None)
# %% empty lines between
read('1,2,3\n\n4,5,6\n\r\n7,8,9\n\n', header=None)
# %% signs
read('1,2\n-3,4\n5,-6\n+7,8\n', header=None)
# %% blanks
read('1, 2\n3 ,4\n5,6\n', header=None)
# %% long numbers
read('1,2\n999999999,1000000000\n12345678901,123456789012345678\n3,4\n', header=None)
# %% too long for an integer
read('1,2\n3,99999999999999999999\n', header=None)
# %% leading zeros
read('1,2\n007,08\n00000000001,3\n', header=None)
# %% a fraction, late
read('1,2\n3,4\n5,6.5\n7,8\n', header=None)
# %% a word, late
read('1,2\n3,4\n5,six\n7,8\n', header=None)
# %% a gap
read('1,2\n3,\n,6\n7,8\n', header=None)
# %% a short row
read('1,2,3\n4,5\n7,8,9\n', header=None)
# %% a long row
read('1,2,3\n4,5,6,7\n8,9,10\n', header=None)
# %% a long row that ends in a separator
read('1,2,3\n4,5,6,\n8,9,10\n', header=None)
# %% quotes
read('1,2\n"3",4\n5,"6"\n', header=None)
# %% a header, and rows left out
read('a,b\n1,2\n3,4\n')
read('x\na,b\n1,2\n3,4\n', skiprows=1)
read('a,b\n1,2\n3,4\n5,6\n', nrows=2)
read('1,2\n3,4\n5,6\n', header=None, nrows=1)
# %% other separators
read('1;2\n3;4\n', header=None, sep=';')
read('1\t2\n3\t4\n', header=None, sep='\t')
read('1 2\n3   4\n', header=None, sep=r'\s+')
# %% one column, one row
read('1\n2\n3\n', header=None)
read('1,2,3\n', header=None)
read('7\n', header=None)
# %% a comment
read('1,2\n3,4 # no\n5,6\n', header=None, comment='#')
# %% many, in many pieces
text = ''.join(','.join(str((r * 31 + c * 7) % 256) for c in range(785)) + '\n' for r in range(400))
frame = pandas.read_csv(io.StringIO(text), header=None)
print(frame.shape, int(frame.values.sum()), frame.iloc[399, 784], frame.iloc[0, 784], frame.iloc[399, 0])
with open('many.csv', 'w') as file:
    file.write(text)
again = pandas.read_csv('many.csv', header=None)
print(again.shape, bool((again.values == frame.values).all()), str(again.dtypes[0]))
# %% wide
wide = pandas.read_csv(io.StringIO(','.join(str(i % 10) for i in range(70000)) + '\n' + ','.join(str(i % 7) for i in range(70000)) + '\n'), header=None)
print(wide.shape, int(wide.values.sum()))
