"""Whole trainings in PyTorch on the CPU: prints golden_trainings.json for TrainingGoldenTests.

Each training draws its weights, noise and masks from one seed and returns its losses, then the sum of the absolute
values of each parameter (and of what else is said below). Run: python3 make_golden_trainings.py > golden_trainings.json
"""
import json
import math

import torch
import torch.nn as nn
import torch.nn.functional as F


def wave(shape, phase=0.0):
    """0.5 + 0.5 sin(0.7 i + phase) for element i."""
    n = math.prod(shape)
    values = [0.5 + 0.5 * math.sin(0.7 * i + phase) for i in range(n)]
    return torch.tensor(values, dtype=torch.float64).reshape(shape).to(torch.get_default_dtype())


def sizes(*modules):
    return [p.detach().abs().sum().item() for m in modules for p in m.parameters()]


def vae():
    encode, mean, log_var = nn.Linear(784, 400), nn.Linear(400, 20), nn.Linear(400, 20)
    decode = nn.Sequential(nn.Linear(20, 400), nn.ReLU(), nn.Linear(400, 784))
    parts = [encode, mean, log_var, decode]
    optimizer = torch.optim.Adam([p for m in parts for p in m.parameters()], lr=1e-3)
    losses = []
    for step in range(10):
        x = wave([16, 784], step)
        h = F.relu(encode(x))
        mu, lv = mean(h), log_var(h)
        z = mu + torch.randn_like(mu) * (0.5 * lv).exp()
        rec = F.binary_cross_entropy(torch.sigmoid(decode(z)), x, reduction="sum")
        kl = -0.5 * (1 + lv - mu.pow(2) - lv.exp()).sum()
        loss = (rec + kl) / 16
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses + sizes(*parts)


def dcgan():
    g = nn.Sequential(
        nn.ConvTranspose2d(16, 16, 7, bias=False), nn.BatchNorm2d(16), nn.ReLU(),
        nn.ConvTranspose2d(16, 8, 4, 2, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU(),
        nn.ConvTranspose2d(8, 1, 4, 2, 1), nn.Tanh())
    d = nn.Sequential(
        nn.Conv2d(1, 8, 4, 2, 1), nn.LeakyReLU(0.2),
        nn.Conv2d(8, 16, 4, 2, 1, bias=False), nn.BatchNorm2d(16), nn.LeakyReLU(0.2),
        nn.Flatten(), nn.Linear(16 * 7 * 7, 1))
    for m in [*g, *d]:
        if isinstance(m, (nn.Conv2d, nn.ConvTranspose2d)):
            nn.init.normal_(m.weight, 0, 0.05)
    og = torch.optim.Adam(g.parameters(), 2e-4, (0.5, 0.999))
    od = torch.optim.Adam(d.parameters(), 2e-4, (0.5, 0.999))
    losses = []
    for step in range(6):
        x = wave([8, 1, 28, 28], step) * 2 - 1
        fake = g(torch.randn(8, 16, 1, 1))
        real_logit, fake_logit = d(x), d(fake.detach())
        ld = F.binary_cross_entropy_with_logits(real_logit, torch.ones_like(real_logit)) \
            + F.binary_cross_entropy_with_logits(fake_logit, torch.zeros_like(fake_logit))
        od.zero_grad()
        ld.backward()
        od.step()
        logit = d(fake)
        lg = F.binary_cross_entropy_with_logits(logit, torch.ones_like(logit))
        og.zero_grad()
        lg.backward()
        og.step()
        losses += [ld.item(), lg.item()]
    g.eval()
    return losses + [g(torch.randn(2, 16, 1, 1)).abs().sum().item()] + sizes(g, d) + [b.double().sum().item() for b in g.buffers()]


def wgan_gp():
    g = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
    c = nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(0.2), nn.Linear(32, 32), nn.Tanh(), nn.Linear(32, 1))
    og = torch.optim.RMSprop(g.parameters(), 1e-3)
    oc = torch.optim.Adam(c.parameters(), 1e-3, (0.5, 0.9))
    losses = []
    for step in range(12):
        real = wave([16, 2], step)
        fake = g(torch.randn(16, 4)).detach()
        e = torch.rand(16, 1)
        x = (e * real + (1 - e) * fake).requires_grad_()
        (grad,) = torch.autograd.grad(c(x).sum(), x, create_graph=True)
        loss = c(fake).mean() - c(real).mean() + 10 * ((grad.norm(2, dim=1) - 1) ** 2).mean()
        oc.zero_grad()
        loss.backward()
        oc.step()
        losses.append(loss.item())
        if step % 3 == 2:
            loss = -c(g(torch.randn(16, 4))).mean()
            og.zero_grad()
            loss.backward()
            og.step()
            losses.append(loss.item())
    return losses + sizes(g, c)


def ebm():
    net = nn.Sequential(
        nn.Conv2d(1, 8, 5, 2, 4), nn.SiLU(), nn.Conv2d(8, 16, 3, 2, 1), nn.SiLU(), nn.Conv2d(16, 16, 3, 2, 1), nn.SiLU(),
        nn.Conv2d(16, 16, 3, 2, 1), nn.SiLU(), nn.Flatten(), nn.Linear(64, 16), nn.SiLU(), nn.Linear(16, 1))
    optimizer = torch.optim.Adam(net.parameters(), 1e-3, (0.0, 0.999))
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.9)
    losses = []
    for step in range(5):
        real = wave([4, 1, 28, 28], step) * 2 - 1 + torch.randn(4, 1, 28, 28) * 0.005
        x = torch.rand(4, 1, 28, 28) * 2 - 1
        for p in net.parameters():
            p.requires_grad_(False)
        x.requires_grad_()
        for _ in range(5):
            with torch.no_grad():
                x += torch.randn_like(x) * 0.005
                x.clamp_(-1, 1)
            (-net(x).sum()).backward()
            with torch.no_grad():
                x.grad.clamp_(-0.03, 0.03)
                x -= 10 * x.grad
                x.clamp_(-1, 1)
            x.grad.zero_()
        for p in net.parameters():
            p.requires_grad_(True)
        real_out, fake_out = net(torch.cat([real, x.detach()])).chunk(2)
        loss = 0.1 * (real_out ** 2 + fake_out ** 2).mean() + fake_out.mean() - real_out.mean()
        optimizer.zero_grad()
        loss.backward()
        norm = nn.utils.clip_grad_norm_(net.parameters(), 0.1)
        optimizer.step()
        scheduler.step()
        losses += [loss.item(), norm.item(), x.abs().sum().item()]
    return losses + sizes(net)


def ncsn():
    level = nn.Embedding(10, 8)
    first, second, last = nn.Conv2d(1, 8, 3, padding=1), nn.Conv2d(8, 8, 3, padding=2, dilation=2), nn.Conv2d(8, 1, 3, padding=1)
    norm = nn.GroupNorm(2, 8)
    parts = [level, first, second, last, norm]
    sigmas = torch.logspace(0, -2, 10)
    optimizer = torch.optim.SGD([p for m in parts for p in m.parameters()], 1e-2, momentum=0.9)
    losses = []
    for step in range(10):
        x = wave([6, 1, 12, 12], step)
        k = torch.randint(0, 10, (6,))
        sigma = sigmas[k].reshape(-1, 1, 1, 1)
        noise = torch.randn_like(x)
        e = level(k).reshape(6, 8, 1, 1)
        h = F.silu(first(x + sigma * noise) + e)
        h = h + F.silu(norm(second(h)))
        score = last(h) / sigma
        loss = 0.5 * ((score * sigma + noise) ** 2).sum(dim=(1, 2, 3)).mean() / 144
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses + sizes(*parts)


def rbm():
    w = torch.randn(20, 12) * 0.1
    a, b = torch.zeros(20), torch.zeros(12)
    errors = []
    for step in range(12):
        v0 = torch.bernoulli(wave([10, 20], step))
        p0 = torch.sigmoid(v0 @ w + b)
        p = p0
        for _ in range(2):
            h = torch.bernoulli(p)
            v = torch.empty(10, 20).bernoulli_(0.5) if step == 0 else torch.bernoulli(torch.sigmoid(h @ w.t() + a))
            p = torch.sigmoid(v @ w + b)
        w += 0.1 * (v0.t() @ p0 - v.t() @ p) / 10
        a += 0.1 * (v0 - v).mean(0)
        b += 0.1 * (p0 - p).mean(0)
        free = -(v0 @ a) - F.softplus(v0 @ w + b).sum(1)
        errors += [((v0 - v) ** 2).mean().item(), free.mean().item()]
    return errors + [t.abs().sum().item() for t in (w, a, b)]


def sliced_score_matching():
    net = nn.Sequential(nn.Linear(2, 24), nn.Softplus(), nn.Linear(24, 24), nn.Softplus(), nn.Linear(24, 2))
    optimizer = torch.optim.AdamW(net.parameters(), 1e-2, weight_decay=0.1)
    losses = []
    for step in range(12):
        x = (wave([16, 2], step) * 2 - 1).requires_grad_()
        v = torch.randn(16, 2)
        score = net(x)
        sv = (score * v).sum()
        (grad,) = torch.autograd.grad(sv, x, create_graph=True)
        loss = ((grad * v).sum(-1) + 0.5 * (score * v).sum(-1) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses + sizes(net)


def flow():
    nets = [nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 4)) for _ in range(3)]
    optimizer = torch.optim.Adam([p for n in nets for p in n.parameters()], 1e-2, weight_decay=1e-3)
    base = torch.distributions.Normal(torch.zeros(4), torch.ones(4))
    losses = []
    for step in range(12):
        z = wave([16, 4], step) * 3 + 0.1 * torch.randn(16, 4)
        log_det = torch.zeros(16)
        for net in nets:
            a, b = z.chunk(2, dim=1)
            s, t = net(a).split([2, 2], 1)
            s = torch.tanh(s)
            z = torch.cat([b * torch.exp(s) + t, a], 1)
            log_det = log_det + s.sum(1)
        loss = -(base.log_prob(z).sum(1) + log_det).mean()
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_value_(optimizer.param_groups[0]["params"], 0.5)
        optimizer.step()
        losses.append(loss.item())
    return losses + sizes(*nets)


def characters():
    table, lstm, out = nn.Embedding(11, 8), nn.LSTM(8, 12, 2), nn.Linear(12, 11)
    params = [*table.parameters(), *lstm.parameters(), *out.parameters()]
    optimizer = torch.optim.RMSprop(params, 1e-2, momentum=0.5, centered=True)
    text = torch.tensor([(i * i + 3 * i) % 11 for i in range(85)])
    losses = []
    state = None
    for step in range(10):
        x = text[step * 8:step * 8 + 9].reshape(-1, 1).repeat(1, 3)
        y, state = lstm(table(x[:-1]), state)
        state = tuple(s.detach() for s in state)
        loss = F.cross_entropy(out(y).reshape(-1, 11), x[1:].reshape(-1), label_smoothing=0.1)
        optimizer.zero_grad()
        loss.backward()
        losses += [loss.item(), nn.utils.clip_grad_norm_(params, 0.5).item()]
        optimizer.step()
    return losses + sizes(table, lstm, out)


def classifier():
    net = nn.Sequential(
        nn.Conv2d(1, 6, 3, padding=1, bias=False), nn.BatchNorm2d(6), nn.ReLU(), nn.MaxPool2d(2), nn.Dropout2d(0.2),
        nn.Conv2d(6, 8, 3, stride=2), nn.ReLU(), nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Dropout(0.3), nn.Linear(32, 5), nn.LogSoftmax(1))
    optimizer = torch.optim.SGD(net.parameters(), 0.05, momentum=0.9, weight_decay=1e-3, nesterov=True)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 4, 0.5)
    losses = []
    for step in range(12):
        x, y = wave([10, 1, 14, 14], step), torch.randint(0, 5, (10,))
        order = torch.randperm(10)
        loss = F.nll_loss(net(x[order]), y[order])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
    net.eval()
    return losses + [net(wave([10, 1, 14, 14])).sum().item()] + sizes(net)


def attention():
    table, qkv, mix, out = nn.Embedding(9, 16), nn.Linear(16, 48, bias=False), nn.Linear(16, 16), nn.Linear(16, 9)
    before, after = nn.LayerNorm(16), nn.LayerNorm(16)
    parts = [table, qkv, mix, out, before, after]
    optimizer = torch.optim.Adam([p for m in parts for p in m.parameters()], 1e-2, amsgrad=True)
    scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 10)
    mask = torch.ones(7, 7).tril() == 0
    losses = []
    for step in range(10):
        x = torch.randint(0, 9, (3, 8))
        h = table(x[:, :-1])
        q, k, v = qkv(before(h)).reshape(3, 7, 3, 4, 4).permute(2, 0, 3, 1, 4)
        a = (q @ k.transpose(-2, -1) / 2).masked_fill(mask, float("-inf")).softmax(-1)
        a = F.dropout(a, 0.1, True)
        h = h + mix((a @ v).transpose(1, 2).reshape(3, 7, 16))
        h = h + F.gelu(after(h))
        loss = F.cross_entropy(out(h).transpose(1, 2), x[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        scheduler.step()
        losses.append(loss.item())
    return losses + sizes(*parts)


def reinforce():
    net = nn.Sequential(nn.Linear(3, 16), nn.ELU(), nn.Linear(16, 4))
    book = nn.Parameter(torch.randn(4, 3))
    optimizer = torch.optim.Adagrad([*net.parameters(), book], 0.1)
    losses = []
    for step in range(12):
        x = wave([12, 3], step)
        logits = net(x)
        policy = torch.distributions.Categorical(logits=logits)
        action = torch.multinomial(policy.probs, 1).flatten()  # how a single category is drawn since PyTorch 2
        reward = -((book[action] - x) ** 2).sum(1)
        soft = F.softmax(logits - torch.log(-torch.log(torch.rand_like(logits))), 1)
        hard = F.one_hot(soft.argmax(1), 4).to(soft.dtype) - soft.detach() + soft
        loss = -(policy.log_prob(action) * reward.detach()).mean() - reward.mean() - 0.01 * policy.entropy().mean() \
            + ((torch.einsum("nk,kd->nd", hard, book) - x) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses + sizes(net) + [book.detach().abs().sum().item()]


def all_trainings(dtype):
    torch.set_default_dtype(dtype)
    result = {}
    for f in (vae, dcgan, wgan_gp, ebm, ncsn, rbm, sliced_score_matching, flow, characters, classifier, attention, reinforce):
        torch.manual_seed(7)
        result[f.__name__] = f()
    return result


print(json.dumps({"Float32": all_trainings(torch.float32), "Float64": all_trainings(torch.float64)}, indent=0))
