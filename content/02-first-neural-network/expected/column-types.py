assert str(frame.dtypes[0]) == 'int64' and str(frame.dtypes[784]) == 'int64', frame.dtypes
