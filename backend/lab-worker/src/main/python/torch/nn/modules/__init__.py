"""torch.nn.modules: all layers."""
from .activation import *
from .batchnorm import (BatchNorm1d, BatchNorm2d, BatchNorm3d, GroupNorm, InstanceNorm1d, InstanceNorm2d,
                        InstanceNorm3d, LayerNorm)
from .container import ModuleDict, ModuleList, ParameterDict, ParameterList, Sequential
from .conv import Conv1d, Conv2d, Conv3d, ConvTranspose1d, ConvTranspose2d, ConvTranspose3d
from .linear import Bilinear, Embedding, EmbeddingBag, Flatten, Identity, Linear, Unflatten
from .loss import (BCELoss, BCEWithLogitsLoss, CosineEmbeddingLoss, CosineSimilarity, CrossEntropyLoss, CTCLoss,
                   GaussianNLLLoss, HingeEmbeddingLoss, HuberLoss, KLDivLoss, L1Loss, MarginRankingLoss, MSELoss,
                   MultiLabelMarginLoss, MultiLabelSoftMarginLoss, MultiMarginLoss, NLLLoss, PairwiseDistance,
                   PoissonNLLLoss, SmoothL1Loss, SoftMarginLoss, TripletMarginLoss, TripletMarginWithDistanceLoss)
from .module import Module
from .pooling import (AdaptiveAvgPool1d, AdaptiveAvgPool2d, AdaptiveAvgPool3d, AdaptiveMaxPool1d, AdaptiveMaxPool2d,
                      AdaptiveMaxPool3d, AlphaDropout, AvgPool1d, AvgPool2d, AvgPool3d, ChannelShuffle,
                      CircularPad1d, CircularPad2d, ConstantPad1d, ConstantPad2d, ConstantPad3d, Dropout, Dropout1d,
                      Dropout2d, Dropout3d, FeatureAlphaDropout, Fold, LocalResponseNorm, LPPool1d, LPPool2d,
                      MaxPool1d, MaxPool2d, MaxPool3d, MaxUnpool2d, PixelShuffle, PixelUnshuffle, ReflectionPad1d,
                      ReflectionPad2d, ReflectionPad3d, ReplicationPad1d, ReplicationPad2d, ReplicationPad3d, Unfold,
                      Upsample, UpsamplingBilinear2d, UpsamplingNearest2d, ZeroPad1d, ZeroPad2d, ZeroPad3d)
from .rnn import GRU, LSTM, RNN, GRUCell, LSTMCell, RNNBase, RNNCell
from .parallel import DataParallel


def __getattr__(name):
    if name in ('MultiheadAttention', 'TransformerEncoder', 'TransformerEncoderLayer'):
        from . import attention
        return getattr(attention, name)
    from _ganbook.missing import module_attribute
    raise module_attribute(globals(), name)


def _say_places():
    from _ganbook.places import known_as
    base = 'torch.nn.modules.'
    known_as(globals(), {
        base + 'channelshuffle': 'ChannelShuffle',
        base + 'distance': 'CosineSimilarity PairwiseDistance',
        base + 'dropout': 'AlphaDropout Dropout Dropout1d Dropout2d Dropout3d FeatureAlphaDropout',
        base + 'flatten': 'Flatten Unflatten',
        base + 'fold': 'Fold Unfold',
        base + 'instancenorm': 'InstanceNorm1d InstanceNorm2d InstanceNorm3d',
        base + 'normalization': 'GroupNorm LayerNorm LocalResponseNorm',
        base + 'padding': 'CircularPad1d CircularPad2d ConstantPad1d ConstantPad2d ConstantPad3d ReflectionPad1d '
                          'ReflectionPad2d ReflectionPad3d ReplicationPad1d ReplicationPad2d ReplicationPad3d ZeroPad1d '
                          'ZeroPad2d ZeroPad3d',
        base + 'pixelshuffle': 'PixelShuffle PixelUnshuffle',
        base + 'sparse': 'Embedding EmbeddingBag',
        base + 'upsampling': 'Upsample UpsamplingBilinear2d UpsamplingNearest2d',
        'torch.nn.parallel.data_parallel': 'DataParallel',
    })


_say_places()
