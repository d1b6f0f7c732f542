frame.head()
