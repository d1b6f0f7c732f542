assert measured.index[-1] == sizes[-1] and took > 0 and growth > 0, (measured, took, growth)
