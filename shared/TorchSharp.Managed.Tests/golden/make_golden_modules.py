"""Golden values from PyTorch for modules, losses, optimisers, schedules and starting values.

python3 make_golden_modules.py > golden_modules.json      (PyTorch 1.13 or newer)

Inputs come from the formula wave() on both sides, so that only results are stored. ModuleGolden*.cs has the same keys.
"""
import json
import math
import warnings

import torch
import torch.nn as nn
import torch.nn.functional as F

warnings.filterwarnings("ignore")
F32, F64 = torch.float32, torch.float64


def wave(shape, phase=0.0, dtype=F64):
    """1.5 sin(0.7 i + phase) for element i."""
    n = math.prod(shape)
    return torch.tensor([1.5 * math.sin(0.7 * i + phase) for i in range(n)], dtype=F64).reshape(shape).to(dtype)


def number(x):
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    return x


def flat(t):
    digits = "%.9g" if t.dtype == F32 else "%.17g"
    return [number(float(digits % v)) for v in t.detach().double().flatten().tolist()]


# Ten steps of every optimiser, with gradients 0.3 p + (0.5 + 0.1 i) sin(1.3 step + 0.7 i) of element i.
def trajectory(make, dtype):
    params = [nn.Parameter(wave([3], 0.2, dtype)), nn.Parameter(wave([2, 2], 1.0, dtype))]
    optimizer = make(params)
    for step in range(10):
        for p in params:
            noise = torch.tensor([(0.5 + 0.1 * i) * math.sin(1.3 * step + 0.7 * i) for i in range(p.numel())], dtype=F64)
            p.grad = (0.3 * p.detach() + noise.reshape(p.shape).to(dtype)).detach()
        optimizer.step()
    return [flat(p) for p in params]


# Written out: PyTorch before 2.0 has one factor too many in NAdam, and ASGD keeps its step size in single precision.
class NAdam:
    def __init__(self, params, lr, betas, weight_decay, momentum_decay):
        self.params, self.lr, self.betas, self.decay, self.psi = params, lr, betas, weight_decay, momentum_decay
        self.m, self.v = [torch.zeros_like(p) for p in params], [torch.zeros_like(p) for p in params]
        self.t, self.product = 0, 1.0

    @torch.no_grad()
    def step(self):
        self.t += 1
        b1, b2 = self.betas
        mu, after = (b1 * (1 - 0.5 * 0.96 ** (t * self.psi)) for t in (self.t, self.t + 1))
        self.product *= mu
        for p, m, v in zip(self.params, self.m, self.v):
            g = p.grad + self.decay * p
            m.mul_(b1).add_(g, alpha=1 - b1)
            v.mul_(b2).addcmul_(g, g, value=1 - b2)
            d = (v / (1 - b2 ** self.t)).sqrt() + 1e-8
            p.addcdiv_(g, d, value=-self.lr * (1 - mu) / (1 - self.product))
            p.addcdiv_(m, d, value=-self.lr * after / (1 - self.product * after))


class ASGD:
    def __init__(self, params, lr, lambd, decay):
        self.params, self.lr, self.lambd, self.decay, self.t, self.eta = params, lr, lambd, decay, 0, lr

    @torch.no_grad()
    def step(self):
        self.t += 1
        for p in self.params:
            g = p.grad + self.decay * p
            p.mul_(1 - self.lambd * self.eta).add_(g, alpha=-self.eta)
        self.eta = self.lr / (1 + self.lambd * self.lr * self.t) ** 0.75


O = torch.optim
optimisers = {
    "SGD": lambda p: O.SGD(p, 0.1),
    "SGD momentum": lambda p: O.SGD(p, 0.1, momentum=0.9),
    "SGD dampening": lambda p: O.SGD(p, 0.1, momentum=0.9, dampening=0.3, weight_decay=0.05),
    "SGD nesterov": lambda p: O.SGD(p, 0.1, momentum=0.9, nesterov=True, weight_decay=0.05),
    "SGD maximize": lambda p: O.SGD(p, 0.1, momentum=0.5, weight_decay=0.05, maximize=True),
    "Adam": lambda p: O.Adam(p, 0.05),
    "Adam weight_decay": lambda p: O.Adam(p, 0.05, betas=(0.8, 0.95), eps=1e-6, weight_decay=0.1),
    "Adam amsgrad": lambda p: O.Adam(p, 0.05, amsgrad=True),
    "Adam maximize": lambda p: O.Adam(p, 0.05, maximize=True, weight_decay=0.1),
    "AdamW": lambda p: O.AdamW(p, 0.05, weight_decay=0.1),
    "AdamW amsgrad": lambda p: O.AdamW(p, 0.05, weight_decay=0.1, amsgrad=True),
    "AdamW maximize": lambda p: O.AdamW(p, 0.05, weight_decay=0.1, maximize=True),
    "Adamax": lambda p: O.Adamax(p, 0.05, weight_decay=0.1),
    "RMSProp": lambda p: O.RMSprop(p, 0.05),
    "RMSProp centered": lambda p: O.RMSprop(p, 0.05, alpha=0.9, centered=True, weight_decay=0.1),
    "RMSProp momentum": lambda p: O.RMSprop(p, 0.05, momentum=0.8),
    "RMSProp maximize": lambda p: O.RMSprop(p, 0.05, momentum=0.8, centered=True, maximize=True),
    "Adagrad": lambda p: O.Adagrad(p, 0.1),
    "Adagrad decay": lambda p: O.Adagrad(p, 0.1, lr_decay=0.1, weight_decay=0.1, initial_accumulator_value=0.2),
    "Adadelta": lambda p: O.Adadelta(p, 1.0),
    "Adadelta decay": lambda p: O.Adadelta(p, 0.7, rho=0.8, weight_decay=0.1, maximize=True),
    "NAdam": lambda p: NAdam(p, 0.05, (0.9, 0.999), 0.1, 0.01),
    "RAdam": lambda p: O.RAdam(p, 0.05, weight_decay=0.1),
    "RAdam short": lambda p: O.RAdam(p, 0.05, betas=(0.7, 0.9)),
    "ASGD": lambda p: ASGD(p, 0.05, 0.01, 0.1),
    "Rprop": lambda p: O.Rprop(p, 0.05),
    "Rprop limits": lambda p: O.Rprop(p, 0.05, etas=(0.4, 1.5), step_sizes=(0.02, 0.1), maximize=True),
}


# Minimising a bowl with a bend, three calls of step.
def lbfgs(**options):
    p = nn.Parameter(wave([4], 0.4))
    optimizer = O.LBFGS([p], **options)
    scales = torch.tensor([1.0, 3.0, 0.5, 7.0], dtype=F64)

    def closure():
        optimizer.zero_grad()
        loss = (scales * (p - 0.3) ** 2).sum() + 0.1 * (p ** 4).sum()
        loss.backward()
        return loss
    losses = [optimizer.step(closure).item() for _ in range(3)]
    return flat(p) + losses


def rates(make, momentum=False, value=None):
    p = [nn.Parameter(torch.zeros(1)), nn.Parameter(torch.zeros(1))]
    adam = momentum == "betas"
    optimizer = O.Adam(p, 0.5) if adam else O.SGD([{"params": p[:1]}, {"params": p[1:], "lr": 0.2}], 0.5, momentum=0.9 if momentum else 0)
    scheduler = make(optimizer)
    seen = []
    for epoch in range(14):
        optimizer.step()
        seen += [g["lr"] for g in optimizer.param_groups]
        if momentum:
            seen += [g["betas"][0] if adam else g["momentum"] for g in optimizer.param_groups]
        scheduler.step() if value is None else scheduler.step(value[epoch])
    return seen


S = O.lr_scheduler
stuck = [3.0, 2.0, 2.1, 1.99999, 1.8, 1.8, 1.9, 1.8, 1.7999, 2.0, 2.0, 2.0, 2.0, 2.0]
schedules = {
    "StepLR": rates(lambda o: S.StepLR(o, 3, 0.5)),
    "MultiStepLR": rates(lambda o: S.MultiStepLR(o, [2, 5, 5, 9], 0.3)),
    "ExponentialLR": rates(lambda o: S.ExponentialLR(o, 0.8)),
    "ConstantLR": rates(lambda o: S.ConstantLR(o, 0.25, 4)),
    "LinearLR": rates(lambda o: S.LinearLR(o, 0.2, 0.9, 6)),
    "PolynomialLR": rates(lambda o: S.PolynomialLR(o, 8, 1.5)),
    "CosineAnnealingLR": rates(lambda o: S.CosineAnnealingLR(o, 5, 0.01)),
    "LambdaLR": rates(lambda o: S.LambdaLR(o, lambda e: 0.9 ** e + 0.1 * (e % 2))),
    "MultiplicativeLR": rates(lambda o: S.MultiplicativeLR(o, lambda e: 1 - 0.02 * e)),
    "ChainedLR": rates(lambda o: S.ChainedScheduler([S.ConstantLR(o, 0.5, 3), S.ExponentialLR(o, 0.9)])),
    "SequentialLR": rates(lambda o: S.SequentialLR(o, [S.ConstantLR(o, 0.1, 2), S.ExponentialLR(o, 0.9), S.StepLR(o, 2, 0.5)], [4, 9])),
    "ReduceLROnPlateau": rates(lambda o: S.ReduceLROnPlateau(o, factor=0.5, patience=1, cooldown=1, min_lr=0.06), value=stuck),
    "ReduceLROnPlateau max": rates(lambda o: S.ReduceLROnPlateau(o, "max", 0.5, 2, 0.05, "abs"), value=stuck),
    "CyclicLR": rates(lambda o: S.CyclicLR(o, 0.1, 0.9, 3, 2), momentum=True),
    "CyclicLR triangular2": rates(lambda o: S.CyclicLR(o, 0.1, 0.9, 2, mode="triangular2", cycle_momentum=False)),
    "CyclicLR exp_range": rates(lambda o: S.CyclicLR(o, 0.1, 0.9, 3, mode="exp_range", gamma=0.9, base_momentum=0.5), momentum=True),
    "OneCycleLR": rates(lambda o: S.OneCycleLR(o, 1.0, 14), momentum=True),
    "OneCycleLR three_phase": rates(lambda o: S.OneCycleLR(o, 0.7, epochs=2, steps_per_epoch=8, pct_start=0.4, three_phase=True, anneal_strategy="linear"), momentum="betas"),
}


# Losses: value and gradients of all inputs for every reduction; for "none" the losses are weighted by wave(phase 2).
def losses(f, *inputs, reductions=("none", "mean", "sum")):
    result = {}
    for reduction in reductions:
        leaves = [t.clone().requires_grad_(t.is_floating_point()) for t in inputs]
        y = f(*leaves, reduction)
        (y * wave(list(y.shape), 2.0, y.dtype)).sum().backward()
        result[reduction] = {"value": flat(y), "grads": [flat(t.grad) if t.grad is not None else None for t in leaves if t.is_floating_point()]}
    return result


x, y, z = wave([3, 4]), wave([3, 4], 0.9), wave([3, 4], 1.7)
unit, unit2 = torch.sigmoid(x), torch.sigmoid(y)
sharp = torch.tensor([0.0, 1.0, 0.0, 1.0, 0.25, 0.999999, 1e-9, 0.5], dtype=F64)
hard = torch.tensor([0.0, 1.0, 1.0, 0.0, 0.5, 1.0, 0.3, 0.7], dtype=F64)
steep = torch.tensor([0.0, 50.0, -50.0, 800.0, -800.0, 1.5, -2.5, 1e-9], dtype=F64)
signs = torch.tensor([1.0, -1.0, -1.0, 1.0, 1.0, -1.0, 1.0, -1.0, -1.0, 1.0, -1.0, 1.0], dtype=F64).reshape(3, 4)
rows = torch.tensor([1.0, -1.0, 1.0], dtype=F64)
w4 = torch.tensor([0.5, 2.0, 1.0, 0.25], dtype=F64)
classes = torch.tensor([2, 0, 3])
some = torch.tensor([2, -100, 3])
deep, places = wave([2, 3, 2, 2]), torch.tensor([[[0, 2], [1, -100]], [[2, 2], [0, 1]]])
counts = torch.tensor([0.0, 1.0, 2.0, 5.0, 3.0, 0.0, 1.0, 7.0, 2.0, 4.0, 1.0, 10.0], dtype=F64).reshape(3, 4)
labels = torch.tensor([[3, 0, -1, 1], [1, -1, 2, 0], [0, 1, 2, 3]])
probs = torch.softmax(y, 1)
empty = torch.zeros(0, 4, dtype=F64)
loss_cases = {
    "mse": losses(lambda a, b, r: F.mse_loss(a, b, reduction=r), x, y),
    "mse broadcast": losses(lambda a, b, r: F.mse_loss(a, b, reduction=r), x, wave([4], 0.5)),
    "mse empty": losses(lambda a, b, r: F.mse_loss(a, b, reduction=r), empty, empty),
    "mse point": losses(lambda a, b, r: F.mse_loss(a, b, reduction=r), wave([]), wave([], 1.0)),
    "l1": losses(lambda a, b, r: F.l1_loss(a, b, reduction=r), x, y),
    "smooth_l1": losses(lambda a, b, r: F.smooth_l1_loss(a, b, reduction=r, beta=0.7), x, y),
    "smooth_l1 beta 0": losses(lambda a, b, r: F.smooth_l1_loss(a, b, reduction=r, beta=0.0), x, y),
    "huber": losses(lambda a, b, r: F.huber_loss(a, b, reduction=r, delta=0.7), x, y),
    "bce": losses(lambda a, b, r: F.binary_cross_entropy(a, b, reduction=r), unit, unit2),
    "bce weight": losses(lambda a, b, r: F.binary_cross_entropy(a, b.detach(), weight=w4, reduction=r), unit, unit2),
    "bce edges": losses(lambda a, r: F.binary_cross_entropy(a, hard, reduction=r), sharp),
    "bce_with_logits": losses(lambda a, b, r: F.binary_cross_entropy_with_logits(a, b, reduction=r), x, unit2),
    "bce_with_logits edges": losses(lambda a, r: F.binary_cross_entropy_with_logits(a, hard, reduction=r), steep),
    "bce_with_logits infinite": {"none": {"value": flat(F.binary_cross_entropy_with_logits(
        torch.tensor([math.inf, math.inf, -math.inf, -math.inf, math.nan], dtype=F64), torch.tensor([0.0, 1, 0, 1, 1], dtype=F64), reduction="none")), "grads": []}},
    "bce_with_logits weights": losses(lambda a, r: F.binary_cross_entropy_with_logits(a, unit2, weight=w4, pos_weight=w4 + 1, reduction=r), x),
    "cross_entropy": losses(lambda a, r: F.cross_entropy(a, classes, reduction=r), x),
    "cross_entropy weight": losses(lambda a, r: F.cross_entropy(a, some, weight=w4, reduction=r), x),
    "cross_entropy smoothing": losses(lambda a, r: F.cross_entropy(a, some, reduction=r, label_smoothing=0.1), x),
    "cross_entropy smoothing weight": losses(lambda a, r: F.cross_entropy(a, some, weight=w4, reduction=r, label_smoothing=0.1), x),
    "cross_entropy ignore": losses(lambda a, r: F.cross_entropy(a, classes, ignore_index=0, reduction=r), x),
    "cross_entropy images": losses(lambda a, r: F.cross_entropy(a, places, reduction=r), deep),
    "cross_entropy one": losses(lambda a, r: F.cross_entropy(a, torch.tensor(1), reduction=r), wave([4])),
    "cross_entropy probabilities": losses(lambda a, r: F.cross_entropy(a, probs, reduction=r), x),
    "cross_entropy probabilities weight": losses(lambda a, r: F.cross_entropy(a, probs, weight=w4, reduction=r, label_smoothing=0.2), x),
    "cross_entropy empty": losses(lambda a, r: F.cross_entropy(a, torch.zeros(0, dtype=torch.int64), reduction=r), empty),
    "nll": losses(lambda a, r: F.nll_loss(a, classes, reduction=r), x),
    "nll weight": losses(lambda a, r: F.nll_loss(a, some, weight=w4, reduction=r), x),
    "nll images": losses(lambda a, r: F.nll_loss(a, places, reduction=r), deep),
    "nll ignored": losses(lambda a, r: F.nll_loss(a, torch.tensor([-100, -100, -100]), reduction=r), x),
    "kl_div": losses(lambda a, b, r: F.kl_div(a, b, reduction=r), F.log_softmax(x, 1), probs),
    "kl_div log_target": losses(lambda a, b, r: F.kl_div(a, b, reduction=r, log_target=True), F.log_softmax(x, 1), F.log_softmax(y, 1)),
    "poisson": losses(lambda a, r: F.poisson_nll_loss(a, counts, reduction=r), x),
    "poisson full": losses(lambda a, r: F.poisson_nll_loss(a, counts, log_input=False, full=True, eps=1e-6, reduction=r), unit),
    "hinge_embedding": losses(lambda a, r: F.hinge_embedding_loss(a, signs, margin=0.6, reduction=r), x),
    "margin_ranking": losses(lambda a, b, r: F.margin_ranking_loss(a, b, signs, margin=0.3, reduction=r), x, y),
    "soft_margin": losses(lambda a, r: F.soft_margin_loss(a, signs, reduction=r), x),
    "cosine_embedding": losses(lambda a, b, r: F.cosine_embedding_loss(a, b, rows, margin=-0.9, reduction=r), x, y),
    "triplet": losses(lambda a, b, c, r: F.triplet_margin_loss(a, b, c, margin=1.2, reduction=r), x, y, z),
    "triplet swap": losses(lambda a, b, c, r: F.triplet_margin_loss(a, b, c, margin=3.0, p=1, swap=True, reduction=r), x, y, z),
    "triplet distance": losses(lambda a, b, c, r: F.triplet_margin_with_distance_loss(
        a, b, c, distance_function=lambda u, v: ((u - v) ** 2).sum(-1), margin=4.0, swap=True, reduction=r), x, y, z),
    "multi_margin": losses(lambda a, r: F.multi_margin_loss(a, classes, reduction=r), x),
    "multi_margin square": losses(lambda a, r: F.multi_margin_loss(a, classes, p=2, margin=0.7, weight=w4, reduction=r), x),
    "multi_label_margin": losses(lambda a, r: F.multilabel_margin_loss(a, labels, reduction=r), x),
    "multilabel_soft_margin": losses(lambda a, r: F.multilabel_soft_margin_loss(a, (signs + 1) / 2, weight=w4, reduction=r), x),
}


# Starting values of layers, all from one seed.
def start(make):
    torch.manual_seed(0)
    return {k: flat(v.double() if v.dtype == F32 else v) if v.is_floating_point() else v.tolist() for k, v in make().state_dict().items()}


def drawn(f, shape, dtype=F32):
    torch.manual_seed(0)
    return flat(f(torch.empty(shape, dtype=dtype)))


starts = {
    "Linear": start(lambda: nn.Linear(3, 4)),
    "Linear no bias": start(lambda: nn.Linear(5, 2, bias=False)),
    "Bilinear": start(lambda: nn.Bilinear(2, 3, 2)),
    "Conv1d": start(lambda: nn.Conv1d(2, 3, 3)),
    "Conv2d": start(lambda: nn.Conv2d(2, 4, (3, 2), groups=2)),
    "Conv3d": start(lambda: nn.Conv3d(1, 2, 2)),
    "ConvTranspose1d": start(lambda: nn.ConvTranspose1d(2, 3, 3)),
    "ConvTranspose2d": start(lambda: nn.ConvTranspose2d(2, 3, 2)),
    "ConvTranspose3d": start(lambda: nn.ConvTranspose3d(2, 1, 2)),
    "BatchNorm2d": start(lambda: nn.BatchNorm2d(3)),
    "LayerNorm": start(lambda: nn.LayerNorm([2, 3])),
    "GroupNorm": start(lambda: nn.GroupNorm(2, 4)),
    "Embedding": start(lambda: nn.Embedding(4, 3, padding_idx=1)),
    "EmbeddingBag": start(lambda: nn.EmbeddingBag(4, 3)),
    "RNN": start(lambda: nn.RNN(2, 3, num_layers=2, bidirectional=True)),
    "LSTM": start(lambda: nn.LSTM(2, 3)),
    "GRU": start(lambda: nn.GRU(2, 3, num_layers=2)),
    "LSTMCell": start(lambda: nn.LSTMCell(2, 3)),
    "MultiheadAttention": start(lambda: nn.MultiheadAttention(4, 2)),
    "Sequential": start(lambda: nn.Sequential(nn.Linear(3, 2), nn.ReLU(), nn.BatchNorm1d(2), nn.Sequential(nn.Linear(2, 2), nn.PReLU()))),
}
initial = {
    "uniform_": drawn(lambda t: nn.init.uniform_(t, -1, 2), [5]),
    "normal_": drawn(lambda t: nn.init.normal_(t, 1, 0.5), [20]),
    "trunc_normal_": drawn(lambda t: nn.init.trunc_normal_(t, 0.5, 1.5, -1, 2), [8]),
    "kaiming_uniform_": drawn(lambda t: nn.init.kaiming_uniform_(t, 0.3, "fan_out"), [3, 4]),
    "kaiming_normal_": drawn(lambda t: nn.init.kaiming_normal_(t, nonlinearity="relu"), [3, 4, 2]),
    "xavier_uniform_": drawn(lambda t: nn.init.xavier_uniform_(t, 1.5), [3, 4]),
    "xavier_normal_": drawn(lambda t: nn.init.xavier_normal_(t), [3, 6]),
    "orthogonal_": drawn(lambda t: nn.init.orthogonal_(t, 2.0), [3, 5], F64),
    "orthogonal_ tall": drawn(lambda t: nn.init.orthogonal_(t), [5, 2, 2], F64),
    "dirac_": drawn(lambda t: nn.init.dirac_(t), [3, 2, 3]),
    "eye_": drawn(lambda t: nn.init.eye_(t), [2, 3]),
    "sparse_": drawn(lambda t: nn.init.sparse_(t, 0.4, 0.5), [5, 4]),
}


# Layers: outputs and gradients with parameter i being half of wave(phase 0.3 (i + 1)), and buffers afterwards.
def layer(module, *inputs, train=True, call=None):
    module = module.double().train(train)
    for i, p in enumerate(module.parameters()):
        p.data = 0.5 * wave(list(p.shape), 0.3 * (i + 1))
    leaves = [t.clone().requires_grad_(t.is_floating_point()) for t in inputs]
    y = (call or (lambda m, *a: m(*a)))(module, *leaves)
    outputs = []
    stack = [y]
    while stack:
        top = stack.pop(0)
        if isinstance(top, (tuple, list)):
            stack = list(top) + stack
        else:
            outputs.append(top)
    sum((o * wave(list(o.shape), 2.0)).sum() for o in outputs).backward()
    wanted = [t for t in leaves if t.requires_grad] + list(module.parameters())
    return {"shapes": [list(o.shape) for o in outputs], "outputs": [flat(o) for o in outputs],
            "grads": [flat(t.grad) if t.grad is not None else None for t in wanted],
            "buffers": [flat(b.double()) for b in module.buffers()]}


seq = wave([5, 2, 3])
image = wave([2, 4, 5, 6])
indices = torch.tensor([[1, 0, 3], [3, 2, 1]])
twice = lambda m, a: (m(a), m(a * 2 + 1))
layers = {
    "Linear": layer(nn.Linear(3, 4), seq),
    "Bilinear": layer(nn.Bilinear(3, 4, 2), wave([5, 3]), wave([5, 4], 1.0)),
    "PReLU": layer(nn.PReLU(4), image),
    "Conv1d": layer(nn.Conv1d(3, 4, 3, 2, 1), wave([2, 3, 8])),
    "Conv2d": layer(nn.Conv2d(4, 6, (3, 2), (2, 1), (1, 0), groups=2), image),
    "Conv2d same": layer(nn.Conv2d(4, 2, 4, padding="same", dilation=(1, 2)), image),
    "Conv2d reflect": layer(nn.Conv2d(4, 2, 3, padding=(2, 1), padding_mode="reflect", bias=False), image),
    "Conv2d circular": layer(nn.Conv2d(4, 2, 3, padding=1, padding_mode="circular"), image),
    "Conv2d replicate same": layer(nn.Conv2d(4, 2, 4, padding="same", padding_mode="replicate"), image),
    "Conv3d": layer(nn.Conv3d(1, 2, 2, padding=1), wave([1, 1, 3, 4, 2])),
    "ConvTranspose1d": layer(nn.ConvTranspose1d(3, 2, 3, 2, 1, 1), wave([2, 3, 4])),
    "ConvTranspose2d": layer(nn.ConvTranspose2d(4, 2, 4, 2, 1), image),
    "ConvTranspose2d size": layer(nn.ConvTranspose2d(4, 2, 3, 2, 1), image, call=lambda m, a: m(a, output_size=[10, 11])),
    "ConvTranspose3d": layer(nn.ConvTranspose3d(2, 1, 2, 2), wave([1, 2, 2, 2, 3])),
    "BatchNorm1d": layer(nn.BatchNorm1d(3), wave([6, 3]), call=twice),
    "BatchNorm2d": layer(nn.BatchNorm2d(4, momentum=0.3), image, call=twice),
    "BatchNorm2d eval": layer(nn.BatchNorm2d(4), image, train=False),
    "BatchNorm2d plain": layer(nn.BatchNorm2d(4, affine=False, track_running_stats=False), image, train=False),
    "BatchNorm3d": layer(nn.BatchNorm3d(2), wave([2, 2, 2, 3, 2])),
    "InstanceNorm1d": layer(nn.InstanceNorm1d(3, affine=True, track_running_stats=True), wave([2, 3, 5]), call=twice),
    "InstanceNorm2d": layer(nn.InstanceNorm2d(4), wave([4, 3, 5])),
    "InstanceNorm3d": layer(nn.InstanceNorm3d(2, affine=True), wave([2, 2, 2, 3, 2])),
    "LayerNorm": layer(nn.LayerNorm([5, 6]), image),
    "LayerNorm one": layer(nn.LayerNorm(3, eps=0.1), seq),
    "GroupNorm": layer(nn.GroupNorm(2, 4), image),
    "LocalResponseNorm": layer(nn.LocalResponseNorm(3, 0.1, 0.6, 1.2), image),
    "Embedding": layer(nn.Embedding(4, 3, padding_idx=1), indices),
    "EmbeddingBag": layer(nn.EmbeddingBag(4, 3, mode="sum"), indices),
    "EmbeddingBag offsets": layer(nn.EmbeddingBag(4, 3), indices.flatten(), torch.tensor([0, 2, 2])),
    "RNN": layer(nn.RNN(3, 2, 2, bidirectional=True), seq),
    "RNN relu": layer(nn.RNN(3, 2, nonlinearity="relu", bias=False), seq, wave([1, 2, 2], 0.8)),
    "LSTM": layer(nn.LSTM(3, 2, 2, bidirectional=True), seq),
    "LSTM state": layer(nn.LSTM(3, 2, batch_first=True), seq, wave([1, 5, 2], 0.8), wave([1, 5, 2], 1.1), call=lambda m, a, h, c: m(a, (h, c))),
    "GRU": layer(nn.GRU(3, 2, 2, batch_first=True), seq, wave([2, 5, 2], 0.8)),
    "GRU unbatched": layer(nn.GRU(3, 2, bidirectional=True), wave([4, 3])),
    "RNNCell": layer(nn.RNNCell(3, 2), wave([4, 3]), wave([4, 2], 0.8)),
    "LSTMCell": layer(nn.LSTMCell(3, 2), wave([4, 3])),
    "GRUCell": layer(nn.GRUCell(3, 2), wave([4, 3]), wave([4, 2], 0.8)),
    "MaxPool2d": layer(nn.MaxPool2d(2), image),
    "AvgPool2d": layer(nn.AvgPool2d((3, 2), stride=(2, 1), padding=(1, 1), count_include_pad=False), image),
    "AdaptiveAvgPool2d": layer(nn.AdaptiveAvgPool2d((2, 3)), image),
    "LPPool2d": layer(nn.LPPool2d(2, 2), torch.sigmoid(image).detach()),
    "MaxUnpool2d": layer(nn.MaxUnpool2d(2), wave([2, 4, 2, 2]), torch.tensor([0, 3, 9, 14]).reshape(1, 1, 2, 2).expand(2, 4, 2, 2)),
    "Upsample": layer(nn.Upsample(scale_factor=2, mode="bilinear", align_corners=True), image),
    "PixelShuffle": layer(nn.PixelShuffle(2), image),
    "Unfold": layer(nn.Unfold((2, 3), padding=1), image),
    "Fold": layer(nn.Fold((4, 5), (2, 2)), wave([2, 8, 12])),
    "ReflectionPad2d": layer(nn.ReflectionPad2d((1, 2, 0, 3)), image),
    "ConstantPad1d": layer(nn.ConstantPad1d((2, 1), 0.5), seq),
    "ZeroPad2d": layer(nn.ZeroPad2d(1), image),
    "Flatten": layer(nn.Flatten(1, 2), image),
    "CosineSimilarity": layer(nn.CosineSimilarity(), seq, wave([5, 2, 3], 0.6)),
    "PairwiseDistance": layer(nn.PairwiseDistance(keepdim=True), wave([5, 3]), wave([5, 3], 0.6)),
    "activations": layer(nn.Identity(), wave([40]), call=lambda m, a: [f(a) for f in (
        nn.CELU(0.5), nn.ELU(0.8), nn.GELU(), nn.GLU(), nn.Hardshrink(0.4), nn.Hardswish(), nn.Hardtanh(-0.5, 0.9), nn.LeakyReLU(0.2),
        nn.LogSigmoid(), nn.LogSoftmax(0), nn.Mish(), nn.ReLU(), nn.ReLU6(), nn.SELU(), nn.SiLU(), nn.Sigmoid(), nn.Softmax(0), nn.Softmin(0),
        nn.Softplus(1.5, 2), nn.Softshrink(0.3), nn.Softsign(), nn.Tanh(), nn.Tanhshrink(), nn.Threshold(0.2, -1.0))]),
}

print(json.dumps({
    "optimisers": {k: {"Float64": trajectory(f, F64), "Float32": trajectory(f, F32)} for k, f in optimisers.items()},
    "lbfgs": {"plain": lbfgs(lr=0.1), "few": lbfgs(lr=0.5, max_iter=6, history_size=2)},
    "schedules": schedules,
    "losses": loss_cases,
    "starts": starts,
    "init": initial,
    "layers": layers,
}, separators=(",", ":")))
