import torch, torch.nn as nn, torch.nn.functional as F, numpy as np
# %%
nn.Linear(3, 2)(torch.ones(2, 4))
# %%
nn.Linear(3, 2)(torch.ones(4))
# %%
nn.Linear(3, 2)(torch.ones(2, 5, 4))
# %%
nn.Linear(3, 2)([1., 2., 3.])
# %%
nn.Linear(3, 2)(np.ones(3))
# %%
nn.Linear(3, 2)(3)
# %%
nn.Linear(3, 2)(None)
# %%
nn.Linear(3, 2)()
# %%
nn.Linear(3, 2)(torch.ones(3), torch.ones(3))
# %%
nn.Linear(3, 2, bias=False)(torch.ones(2, 4))
# %%
nn.Linear(3, 2, bias=False)(torch.ones(2, 2, 4))
# %%
nn.Linear(3)
# %%
nn.Linear()
# %%
nn.Linear('3', 2)
# %%
nn.Linear(3.0, 2)
# %%
nn.Linear(3, 2, 1, 2, 3, 4)
# %%
nn.Linear(3, 2, foo=1)
# %%
nn.Linear(-1, 2)
# %%
nn.Linear(in_features=3, out_feature=2)
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 2, 5, 5))
# %%
nn.Conv2d(1, 2, 3)(torch.ones(5, 5))
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 5, 5)).shape
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 2, 2))
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 5, 5).double())
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 5, 5).long())
# %%
nn.Conv2d(1, 2, 3)(torch.ones(1, 1, 5, 5).byte())
# %%
nn.Conv2d(1, 2, 3)([1])
# %%
nn.Conv2d(1, 2, 3)(np.ones((1, 1, 5, 5)))
# %%
nn.Conv2d(1, 2)
# %%
nn.Conv2d(3, 4, 3, groups=2)
# %%
nn.Conv2d(4, 3, 3, groups=2)
# %%
nn.Conv2d(1, 2, 3, padding='same', stride=2)
# %%
nn.Conv2d(1, 2, 'a')
# %%
nn.Conv2d(1, 2, 3, stride=0)(torch.ones(1, 1, 5, 5))
# %%
nn.Conv2d(1, 2, 3, padding=-1)(torch.ones(1, 1, 5, 5))
# %%
nn.Conv1d(1, 2, 3)(torch.ones(1, 2, 5))
# %%
nn.Conv1d(1, 2, 3)(torch.ones(5))
# %%
nn.Conv1d(1, 2, 3)(torch.ones(1, 1, 2))
# %%
nn.Conv1d(1, 2, 3)(torch.ones(1, 1, 2, 5))
# %%
nn.ConvTranspose2d(1, 2, 3)(torch.ones(1, 2, 5, 5))
# %%
nn.ConvTranspose2d(1, 2, 3)(torch.ones(5))
# %%
nn.ConvTranspose2d(1, 2, 3, stride=2, output_padding=2)(torch.ones(1, 1, 5, 5))
# %%
nn.ConvTranspose2d(1, 2, 3)(torch.ones(1, 1, 5, 5), output_size=(20, 20))
# %%
nn.ConvTranspose2d(1, 2, 3, padding_mode='zeros'), nn.ConvTranspose2d(1, 2, 3, padding_mode='reflect')
# %%
F.conv2d(torch.ones(1, 1, 5, 5))
# %%
F.conv2d(torch.ones(1, 1, 5, 5), torch.ones(1, 2, 3, 3))
# %%
F.conv2d(torch.ones(1, 1, 5, 5), torch.ones(3, 3))
# %%
F.conv2d(torch.ones(1, 1, 5, 5), torch.ones(2, 1, 3, 3), torch.ones(3))
# %%
F.linear(torch.ones(2, 3))
# %%
F.linear(torch.ones(2, 3), torch.ones(3, 2))
# %%
F.linear(torch.ones(2, 3), [1])
# %%
F.linear(torch.ones(2, 3), torch.ones(2, 3), torch.ones(3))
# %%
nn.MaxPool2d(2)(torch.ones(4))
# %%
nn.MaxPool2d(2)(torch.ones(2, 2))
# %%
nn.MaxPool2d(3)(torch.ones(1, 1, 2, 2))
# %%
nn.MaxPool2d()
# %%
nn.MaxPool2d(0)(torch.ones(1, 1, 4, 4))
# %%
nn.MaxPool2d('a')(torch.ones(1, 1, 4, 4))
# %%
nn.MaxPool2d(2)([1])
# %%
F.max_pool2d([1], 2)
# %%
nn.AvgPool2d(2)(torch.ones(4))
# %%
nn.AvgPool2d(3)(torch.ones(1, 1, 2, 2))
# %%
nn.AvgPool2d(2)([1])
# %%
nn.AvgPool1d(2)(torch.ones(4))
# %%
F.avg_pool2d(torch.ones(1, 1, 4, 4))
# %%
nn.AdaptiveAvgPool2d(2)(torch.ones(4))
# %%
nn.AdaptiveAvgPool2d((2, 2, 2))(torch.ones(1, 1, 4, 4))
# %%
nn.BatchNorm1d(3)(torch.ones(2, 4))
# %%
nn.BatchNorm1d(3)(torch.ones(1, 3))
# %%
nn.BatchNorm1d(3)(torch.ones(3))
# %%
nn.BatchNorm1d(3)(torch.ones(2, 3, 4, 5))
# %%
nn.BatchNorm2d(3)(torch.ones(2, 3))
# %%
nn.BatchNorm2d(3)(torch.ones(2, 4, 2, 2))
# %%
nn.BatchNorm2d(3)(torch.ones(1, 3, 1, 1))
# %%
nn.BatchNorm2d(3)(torch.ones(2, 3, 2, 2).long())
# %%
nn.BatchNorm2d()
# %%
nn.LayerNorm(3)(torch.ones(2, 4))
# %%
nn.LayerNorm((3, 4))(torch.ones(2, 4))
# %%
nn.LayerNorm()
# %%
nn.InstanceNorm2d(3)(torch.ones(2, 3))
# %%
nn.InstanceNorm2d(3)(torch.ones(1, 3, 1, 1))
# %%
nn.GroupNorm(2, 3)
# %%
nn.GroupNorm(2, 4)(torch.ones(2, 3, 2))
# %%
nn.Dropout(1.5)
# %%
nn.Dropout(-0.1)
# %%
nn.Dropout(0.5)([1])
# %%
nn.Embedding(3, 2)(torch.tensor([3]))
# %%
nn.Embedding(3, 2)(torch.tensor([-1]))
# %%
nn.Embedding(3, 2)(torch.tensor([1.]))
# %%
nn.Embedding(3, 2)([1])
# %%
nn.Embedding(3, 2)(1)
# %%
nn.Embedding(3)
# %%
nn.Embedding(3, 2, padding_idx=5)
# %%
nn.Embedding(3, 2, padding_idx=-5)
# %%
nn.Embedding.from_pretrained(torch.ones(2))
# %%
nn.Embedding(3, 2)(torch.tensor([1, 2], dtype=torch.int32)).shape
# %%
nn.ReLU()()
# %%
nn.ReLU()([1])
# %%
nn.ReLU(3)
# %%
nn.ReLU()(3)
# %%
nn.ReLU()(torch.tensor([-1, 2]))
# %%
nn.Sigmoid()([1])
# %%
nn.Sigmoid()(3.)
# %%
nn.Tanh()(np.ones(2))
# %%
nn.LeakyReLU()([1])
# %%
nn.LeakyReLU()(torch.tensor([1]))
# %%
nn.GELU()(torch.tensor([1]))
# %%
nn.ELU()(torch.tensor([1]))
# %%
nn.Softmax()(torch.ones(2, 2))
# %%
nn.Softmax(dim=2)(torch.ones(2, 2))
# %%
nn.Softmax(1)(torch.ones(2, 2).long())
# %%
nn.LogSoftmax(dim=3)(torch.ones(2))
# %%
nn.Softplus()([1]), 
# %%
nn.PReLU(2)(torch.ones(2, 3))
# %%
nn.Threshold(1)
# %%
nn.Flatten()(torch.ones(3)).shape
# %%
nn.Flatten(0, 5)(torch.ones(3))
# %%
nn.Flatten()([1])
# %%
nn.Unflatten(1, (2, 2))(torch.ones(2, 5))
# %%
nn.Upsample()(torch.ones(1, 1, 2, 2))
# %%
nn.Upsample(scale_factor=2)(torch.ones(2, 2))
# %%
nn.Upsample(scale_factor=2, mode='bilinear')(torch.ones(1, 2, 2))
# %%
nn.Upsample(scale_factor=2, mode='foo')(torch.ones(1, 1, 2, 2))
# %%
nn.Upsample(size=(4, 4), scale_factor=2)(torch.ones(1, 1, 2, 2))
# %%
F.interpolate(torch.ones(1, 1, 2, 2), size=(3,))
# %%
F.interpolate(torch.ones(1, 1, 2, 2), scale_factor=2, align_corners=True)
# %%
F.pad(torch.ones(2), (1,))
# %%
F.pad(torch.ones(2, 2), (1, 1), mode='reflect')
# %%
F.pad(torch.ones(2), 1)
# %%
F.pad(torch.ones(1, 2, 2), (1, 1, 1, 1), mode='foo')
# %%
nn.MSELoss()(torch.ones(2), [1, 2])
# %%
nn.MSELoss()(torch.ones(2), 3)
# %%
nn.MSELoss()(torch.ones(2))
# %%
nn.MSELoss()(torch.ones(2), torch.ones(3))
# %%
nn.MSELoss()(torch.ones(2), torch.ones(2).long())
# %%
nn.MSELoss()(torch.ones(2).long(), torch.ones(2).long())
# %%
nn.MSELoss()(torch.ones(2).double(), torch.ones(2))
# %%
nn.MSELoss()(torch.ones(2, 1), torch.ones(2))
# %%
nn.MSELoss(reduction='foo')(torch.ones(2), torch.ones(2))
# %%
nn.MSELoss(reduction='avg')
# %%
nn.MSELoss('sum')(torch.ones(2), torch.zeros(2))
# %%
nn.MSELoss(reduction=None)(torch.ones(2), torch.ones(2))
# %%
nn.MSELoss(torch.ones(2), torch.ones(2))
# %%
F.mse_loss(torch.ones(2))
# %%
F.mse_loss(torch.ones(2), 1)
# %%
F.mse_loss([1.], [1.])
# %%
nn.L1Loss()(torch.ones(2), torch.ones(3))
# %%
nn.L1Loss()(torch.ones(2), None)
# %%
nn.SmoothL1Loss(beta=-1)(torch.ones(2), torch.ones(2))
# %%
nn.HuberLoss(delta=0)(torch.ones(2), torch.ones(2))
# %%
nn.BCELoss()(torch.ones(2), torch.ones(3))
# %%
nn.BCELoss()(torch.tensor([2.]), torch.ones(1))
# %%
nn.BCELoss()(torch.tensor([-0.5]), torch.ones(1))
# %%
nn.BCELoss()(torch.ones(2), torch.ones(2).long())
# %%
nn.BCELoss()(torch.ones(2, 1), torch.ones(2))
# %%
nn.BCELoss()(torch.ones(2).double(), torch.ones(2))
# %%
nn.BCELoss()(torch.ones(2), 1)
# %%
nn.BCELoss()(torch.ones(2), [1., 0.])
# %%
nn.BCELoss(weight=torch.ones(3))(torch.ones(2), torch.ones(2))
# %%
nn.BCEWithLogitsLoss()(torch.ones(2), torch.ones(3))
# %%
nn.BCEWithLogitsLoss()(torch.ones(2), torch.ones(2).long())
# %%
nn.BCEWithLogitsLoss()(torch.ones(2, 1), torch.ones(2))
# %%
nn.BCEWithLogitsLoss()(torch.ones(2), [1])
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, 3]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, -1]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0., 1.]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, 1, 2]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([[0], [1]]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.ones(2, 2))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.ones(2, 3).long())
# %%
nn.CrossEntropyLoss()(torch.ones(3), torch.tensor(1))
# %%
nn.CrossEntropyLoss()(torch.ones(3), torch.tensor([1]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, 1], dtype=torch.int32))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([0, 1], dtype=torch.uint8))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), torch.tensor([True, False]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3).long(), torch.tensor([0, 1]))
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), [0, 1])
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3), 1)
# %%
nn.CrossEntropyLoss()(torch.ones(2, 3))
# %%
nn.CrossEntropyLoss(weight=torch.ones(2))(torch.ones(2, 3), torch.tensor([0, 1]))
# %%
nn.CrossEntropyLoss(weight=[1., 2., 3.])(torch.ones(2, 3), torch.tensor([0, 1]))
# %%
nn.CrossEntropyLoss(label_smoothing=2.)(torch.ones(2, 3), torch.tensor([0, 1]))
# %%
nn.CrossEntropyLoss(ignore_index=0)(torch.ones(2, 3), torch.tensor([0, 0]))
# %%
nn.CrossEntropyLoss(torch.ones(2, 3), torch.tensor([0, 1]))
# %%
nn.CrossEntropyLoss(reduction='x')(torch.ones(2, 3), torch.tensor([0, 1]))
# %%
F.cross_entropy(torch.ones(2, 3))
# %%
F.cross_entropy([1.], [0])
# %%
nn.NLLLoss()(torch.ones(2, 3), torch.tensor([0, 5]))
# %%
nn.NLLLoss()(torch.ones(2, 3), torch.tensor([0., 1.]))
# %%
nn.NLLLoss()(torch.ones(2, 3), torch.tensor([0]))
# %%
nn.NLLLoss()(torch.ones(2, 3), torch.ones(2, 3))
# %%
nn.NLLLoss()(torch.ones(2, 3), [0, 1])
# %%
nn.KLDivLoss()(torch.ones(2), torch.ones(3))
# %%
nn.KLDivLoss(reduction='batchmean')(torch.ones(2, 2), torch.ones(2, 2))
# %%
nn.HingeEmbeddingLoss()(torch.ones(2), torch.tensor([1, -1]))
# %%
nn.CosineEmbeddingLoss()(torch.ones(2, 2), torch.ones(2, 2), torch.ones(3))
# %%
nn.MarginRankingLoss()(torch.ones(2), torch.ones(3), torch.ones(2))
# %%
nn.TripletMarginLoss()(torch.ones(2, 2), torch.ones(2, 3), torch.ones(2, 2))
# %%
nn.Sequential(nn.Linear(2, 3), nn.Linear(2, 3))(torch.ones(2))
# %%
nn.Sequential(1, 2)
# %%
nn.Sequential([nn.Linear(2, 2)])
# %%
nn.Sequential(nn.Linear, nn.ReLU)
# %%
nn.Sequential(nn.Linear(1, 1))[2]
# %%
nn.Sequential(nn.Linear(1, 1))['a']
# %%
nn.Sequential(nn.Linear(1, 1)).foo
# %%
nn.Sequential({'a': nn.ReLU()})
# %%
nn.ModuleList(nn.ReLU())
# %%
nn.ModuleList([1])
# %%
nn.ModuleList([nn.ReLU()])(torch.ones(1))
# %%
nn.ModuleList([nn.ReLU()])[1]
# %%
nn.ModuleList([nn.ReLU()]).append(3)
# %%
nn.ModuleList([nn.ReLU()]) + [nn.Tanh()]
# %%
nn.ModuleDict([nn.ReLU()])
# %%
nn.ModuleDict({'a': 1})
# %%
nn.ModuleDict({'a': nn.ReLU()})['b']
# %%
nn.ModuleDict({'keys': nn.ReLU()})
# %%
nn.ParameterList([1.])
# %%
nn.ParameterList([torch.ones(2)])
# %%
nn.ParameterDict({'a': torch.ones(1)})
# %%
nn.Parameter([1.])
# %%
nn.Parameter(3)
# %%
nn.Parameter(torch.ones(2).long())
# %%
nn.Parameter(torch.ones(2).long(), requires_grad=False)
# %%
nn.Parameter(torch.ones(2))
# %%
nn.Parameter()
# %%
nn.Module()(3)
# %%
nn.Module(3)
# %%
nn.Module().forward()
# %%
nn.Module().foo
# %%
nn.Module().register_parameter('a', torch.ones(2))
# %%
nn.Module().register_parameter('a.b', None)
# %%
nn.Module().register_parameter('', None)
# %%
nn.Module().register_parameter('training', None)
# %%
nn.Module().register_buffer('a', 3)
# %%
nn.Module().register_buffer('a.b', None)
# %%
nn.Module().register_buffer(3, None)
# %%
nn.Module().add_module('a', 3)
# %%
nn.Module().add_module(3, nn.ReLU())
# %%
nn.Module().add_module('a.b', nn.ReLU())
# %%
nn.Module().add_module('forward', nn.ReLU())
# %%
m = nn.Module(); m.a = nn.Parameter(torch.ones(1)); m.a = torch.ones(1)
# %%
m.a = 3
# %%
m.a = None; m.a, list(m.parameters())
# %%
m = nn.Module(); m.l = nn.Linear(1, 1); m.l = 3
# %%
m.l = None; m
# %%
m.register_buffer('b', torch.ones(1)); m.b = 3
# %%
m.b = nn.Parameter(torch.ones(1))
# %%
m.get_submodule('x')
# %%
m.get_parameter('x')
# %%
nn.Linear(2, 2).get_parameter('bias')
# %%
nn.Linear(2, 2).load_state_dict({})
# %%
nn.Linear(2, 2).load_state_dict({'weight': torch.ones(3, 2), 'bias': torch.ones(2)})
# %%
nn.Linear(2, 2).load_state_dict({'weight': torch.ones(2, 2), 'bias': torch.ones(2), 'foo': torch.ones(1)})
# %%
nn.Linear(2, 2).load_state_dict({'weight': torch.ones(2, 2), 'foo': torch.ones(1)}, strict=False)
# %%
nn.Linear(2, 2).load_state_dict({'weight': 3, 'bias': torch.ones(2)})
# %%
nn.Linear(2, 2).load_state_dict('file.pt')
# %%
nn.Linear(2, 2).load_state_dict([1])
# %%
nn.Linear(2, 2).load_state_dict(nn.Linear(2, 2).parameters())
# %%
nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1)).load_state_dict(nn.Linear(2, 2).state_dict())
# %%
nn.Linear(2, 2).to(3.5)
# %%
nn.Linear(2, 2).to(torch.int32)
# %%
nn.Linear(2, 2).train(3)
# %%
nn.Linear(2, 2).apply(3)
# %%
nn.Linear(2, 2).zero_grad()
# %%
nn.Linear(2, 2).backward()
# %%
nn.Linear(2, 2).weights
# %%
nn.Linear(2, 2).parameters
# %%
list(nn.Linear(2, 2).named_parameters())[0][0]
# %%
nn.Linear(2, 2).weight = torch.ones(2, 2)
# %%
l = nn.Linear(2, 2); l.weight = torch.ones(2, 2)
# %%
l.weight[0] = 1
# %%
l.weight += 1
# %%
l.weight.fill_(1)
# %%
with torch.no_grad(): l.weight.fill_(1); l.weight
# %%
l.weight.data = torch.ones(3, 3); l.weight
# %%
l.weight.data = [1]
# %%
l.bias.grad = torch.ones(3)
# %%
l.bias.grad = torch.ones(2).double()
# %%
l.bias.numpy()
# %%
torch.nn.foo
# %%
torch.nn.functional.foo
# %%
torch.nn.ReLu
# %%
nn.Relu()
# %%
nn.init.foo
# %%
nn.init.xavier_uniform_(torch.ones(2))
# %%
nn.init.kaiming_normal_(torch.empty(2, 3), nonlinearity='foo')
# %%
nn.init.calculate_gain('foo')
# %%
nn.init.eye_(torch.ones(2))
# %%
nn.init.dirac_(torch.ones(2))
# %%
nn.init.orthogonal_(torch.ones(2))
# %%
nn.init.sparse_(torch.ones(2), 0.1)
# %%
nn.init.constant_(3, 1)
# %%
nn.init.normal_([1])
# %%
nn.init.uniform_(torch.ones(2), 1, 0)
# %%
nn.init.kaiming_uniform_(torch.empty(2, 3), mode='foo')
# %%
nn.utils.clip_grad_norm_(l.parameters())
# %%
nn.utils.clip_grad_norm_([torch.ones(2)], 1.)
# %%
nn.utils.clip_grad_value_(l.parameters(), 'a')
# %%
nn.utils.clip_grad_norm_(3, 1)
# %%
torch.optim.SGD(l, lr=0.1)
# %%
torch.optim.SGD([], lr=0.1)
# %%
torch.optim.SGD(l.parameters(), lr=-1)
# %%
torch.optim.SGD(l.parameters(), lr='a')
# %%
torch.optim.SGD(l.parameters(), 0.1, momentum=-1)
# %%
torch.optim.SGD(l.parameters(), 0.1, nesterov=True)
# %%
torch.optim.SGD(l.parameters(), 0.1, weight_decay=-1)
# %%
torch.optim.SGD(l.parameters(), 0.1, foo=1)
# %%
torch.optim.SGD([torch.ones(2, requires_grad=True) * 2], 0.1)
# %%
torch.optim.SGD([1, 2], 0.1)
# %%
torch.optim.SGD(torch.ones(2, requires_grad=True), 0.1)
# %%
torch.optim.SGD(l.weight, 0.1)
# %%
torch.optim.SGD({'params': []}, 0.1)
# %%
torch.optim.SGD([{'params': l.weight}, {'params': l.weight}], 0.1)
# %%
torch.optim.SGD([{'param': l.weight}], 0.1)
# %%
torch.optim.SGD()
# %%
torch.optim.Adam(l.parameters(), lr=-0.1)
# %%
torch.optim.Adam(l.parameters(), betas=(1.5, 0.9))
# %%
torch.optim.Adam(l.parameters(), betas=(0.5, 1.9))
# %%
torch.optim.Adam(l.parameters(), betas=0.5)
# %%
torch.optim.Adam(l.parameters(), eps=-1)
# %%
torch.optim.Adam(l.parameters(), weight_decay=-1)
# %%
torch.optim.RMSprop(l.parameters(), lr=-1)
# %%
torch.optim.RMSprop(l.parameters(), alpha=-1)
# %%
torch.optim.Adagrad(l.parameters(), lr=-1)
# %%
torch.optim.Adagrad(l.parameters(), lr_decay=-1)
# %%
torch.optim.AdamW(l.parameters(), lr=-1)
# %%
torch.optim.foo
# %%
torch.optim.adam
# %%
o = torch.optim.SGD(l.parameters(), 0.1); o.step(3)
# %%
o.load_state_dict({})
# %%
o.load_state_dict({'state': {}, 'param_groups': []})
# %%
o.add_param_group({'params': l.weight})
# %%
o.add_param_group(3)
# %%
torch.optim.lr_scheduler.StepLR(o)
# %%
torch.optim.lr_scheduler.StepLR(3, 1)
# %%
torch.optim.lr_scheduler.StepLR(l, 1)
# %%
torch.optim.lr_scheduler.LambdaLR(o, [lambda e: 1, lambda e: 2])
# %%
torch.optim.lr_scheduler.MultiStepLR(o, 3)
# %%
torch.optim.lr_scheduler.ReduceLROnPlateau(o, factor=2.)
# %%
torch.optim.lr_scheduler.ReduceLROnPlateau(o, mode='x')
# %%
torch.optim.lr_scheduler.ReduceLROnPlateau(o).step()
# %%
torch.optim.lr_scheduler.OneCycleLR(o, 0.1)
# %%
torch.optim.lr_scheduler.CyclicLR(o, 0.1, 0.2, mode='x')
# %%
torch.optim.lr_scheduler.CosineAnnealingLR(o)
# %%
torch.optim.lr_scheduler.Foo
