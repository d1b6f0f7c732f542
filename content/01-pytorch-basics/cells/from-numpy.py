import numpy

lengths = numpy.array([1.2, 3.4, 5.6])
tensor = torch.from_numpy(lengths)
tensor
