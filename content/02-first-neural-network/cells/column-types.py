frame.info()
