# %%
import torch
import torch.nn as nn
import numpy as np
import string
torch.manual_seed(0)
np.random.seed(0)
# %%
# predicting a wave
t = np.arange(0, 20, 0.2)
wave = np.sin(t).astype('float32')
window = 8
X = torch.tensor(np.array([wave[i:i + window] for i in range(len(wave) - window)])).unsqueeze(-1)
y = torch.tensor(wave[window:]).unsqueeze(-1)
X.shape, y.shape, X.dtype
# %%
class WaveRNN(nn.Module):
    def __init__(self, kind='RNN', hidden=12, layers=1):
        super().__init__()
        self.rnn = getattr(nn, kind)(input_size=1, hidden_size=hidden, num_layers=layers, batch_first=True)
        self.fc = nn.Linear(hidden, 1)
    def forward(self, x):
        out, state = self.rnn(x)
        return self.fc(out[:, -1, :])
for kind in 'RNN', 'GRU', 'LSTM':
    torch.manual_seed(1)
    m = WaveRNN(kind)
    print(m, sum(p.numel() for p in m.parameters()))
# %%
[(n, list(p.shape)) for n, p in m.named_parameters()]
# %%
results = {}
for kind in ('RNN', 'LSTM', 'GRU'):
    torch.manual_seed(1)
    m = WaveRNN(kind)
    o = torch.optim.Adam(m.parameters(), lr=0.02)
    for epoch in range(30):
        l = nn.functional.mse_loss(m(X), y)
        o.zero_grad(); l.backward(); o.step()
    results[kind] = l.item()
print({k: round(v, 2) for k, v in results.items()})
# %%
rnn = nn.RNN(3, 4, num_layers=2, nonlinearity='relu', dropout=0.0)
out, h = rnn(torch.zeros(5, 2, 3))
out.shape, h.shape, rnn
# %%
lstm = nn.LSTM(3, 4, bidirectional=True, batch_first=True)
out, (h, c) = lstm(torch.ones(2, 5, 3))
out.shape, h.shape, c.shape, torch.allclose(out[:, -1, :4], h[0]), torch.allclose(out[:, 0, 4:], h[1])
# %%
out, h = nn.GRU(3, 4)(torch.ones(5, 3)); out.shape, h.shape
# %%
lstm(torch.ones(2, 5, 7))
# %%
rnn(torch.zeros(5, 2, 3), torch.zeros(1, 2, 4))
# %%
cell = nn.LSTMCell(3, 2)
hx = cx = torch.zeros(1, 2)
for step in torch.ones(4, 1, 3):
    hx, cx = cell(step, (hx, cx))
hx.shape, cell
# %%
# characters
names = ['anna', 'hannah', 'nina', 'ian', 'hanna', 'nia']
letters = sorted(set(''.join(names))) + ['.']
to_ix = {ch: i for i, ch in enumerate(letters)}
ix_to = dict(map(reversed, to_ix.items()))
letters, to_ix['.'], ''.join(ix_to[i] for i in range(len(letters)))
# %%
def encode(name):
    return torch.tensor([to_ix[ch] for ch in name])
encode('nina'), encode('.' + 'ian').tolist()
# %%
class CharModel(nn.Module):
    def __init__(self, n, emb=6, hidden=16):
        super().__init__()
        self.emb = nn.Embedding(n, emb)
        self.gru = nn.GRU(emb, hidden)
        self.out = nn.Linear(hidden, n)
    def forward(self, x, h=None):
        e = self.emb(x).unsqueeze(1)
        o, h = self.gru(e, h)
        return self.out(o.squeeze(1)), h
torch.manual_seed(6)
model = CharModel(len(letters))
optimiser = torch.optim.Adam(model.parameters(), lr=0.03)
lossf = nn.CrossEntropyLoss()
for epoch in range(40):
    total = 0
    for name in names:
        logits, _ = model(encode('.' + name))
        loss = lossf(logits, encode(name + '.'))
        optimiser.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        total += loss.item()
    if epoch % 13 == 0: print(epoch, round(total / len(names), 1))
# %%
def write(model, start='.', limit=10):
    model.eval()
    word, h, ch = '', None, start
    with torch.no_grad():
        for _ in range(limit):
            logits, h = model(encode(ch), h)
            ch = letters[logits[-1].argmax()]
            if ch == '.': break
            word += ch
    return word
len(write(model)) > 0, set(write(model)) <= set(letters)
# %%
torch.manual_seed(2)
probs = torch.softmax(torch.tensor([1.0, 2.0, 0.5]) / 0.7, dim=-1)
picked = torch.multinomial(probs, 8, replacement=True)
probs, picked.shape, picked.dtype, bool((picked < 3).all())
# %%
string.ascii_lowercase[:5], len(string.printable), ''.join(sorted(set('mississippi')))
# %%
mask = torch.triu(torch.ones(4, 4), diagonal=1).bool()
scores = torch.zeros(4, 4).masked_fill(mask, float('-inf'))
torch.softmax(scores, dim=-1)
