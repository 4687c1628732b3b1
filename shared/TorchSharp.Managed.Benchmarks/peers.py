"""The other side of the benchmarks: PyTorch, scikit-learn for the mixture, NumPy and C for the samplers.

Started by the benchmark project with the number of threads. Reads lines "seconds case" and answers each with
"min median": milliseconds per call. A case that is not known, or cannot be run here, is answered with "none".
"""

import os
import subprocess
import sys
import time

THREADS = int(sys.argv[1])
for variable in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[variable] = str(THREADS)

import torch
import torch.nn as nn
import torch.nn.functional as F

import sampling

torch.set_num_threads(THREADS)
torch.manual_seed(1)

COUNTS = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
CASES = {}
CLOCKS = {}


def case(name):
    def register(prepare):
        CASES[name] = prepare
        return prepare
    return register


def add(name, prepare):
    CASES[name] = prepare


# Products.

def matmul(n):
    a, b = torch.randn(n, n), torch.randn(n, n)
    return lambda: a @ b


def linear(m, n, k):
    x, w = torch.randn(m, k), torch.randn(n, k)
    return lambda: x @ w.t()


def weight_gradient(m, n, k):
    x, g = torch.randn(m, k), torch.randn(m, n)
    return lambda: g.t() @ x


def bmm(batch, m, n, k):
    a, b = torch.randn(batch, m, k), torch.randn(batch, k, n)
    return lambda: torch.bmm(a, b)


for n in (64, 128, 256, 512, 1024, 2048):
    add(f"matmul {n}", lambda n=n: matmul(n))
for m, n, k in ((128, 400, 784), (128, 784, 400), (128, 40, 400), (64, 1, 256), (1, 400, 784)):
    add(f"linear {m} {n} {k}", lambda m=m, n=n, k=k: linear(m, n, k))
    add(f"weight-gradient {m} {n} {k}", lambda m=m, n=n, k=k: weight_gradient(m, n, k))
add("bmm 64 32 32 32", lambda: bmm(64, 32, 32, 32))


# Elementwise.

def on_one(function, n, positive=False):
    x = torch.rand(n) if positive else torch.randn(n)
    return lambda: function(x)


def on_two(function, shape_a, shape_b):
    a, b = torch.randn(shape_a), torch.randn(shape_b)
    return lambda: function(a, b)


def where(n):
    a, b = torch.randn(n), torch.randn(n)
    c = a > 0
    return lambda: torch.where(c, a, b)


UNARY = {
    "exp": torch.exp, "log": torch.log, "tanh": torch.tanh, "sigmoid": torch.sigmoid, "silu": F.silu, "relu": torch.relu,
    "sqrt": torch.sqrt, "square": torch.square, "softplus": F.softplus, "gelu": F.gelu, "sin": torch.sin, "neg": torch.neg,
    "cube": lambda x: x.pow(3), "mul-number": lambda x: x * 0.5,
}
for n in COUNTS:
    for name, function in UNARY.items():
        add(f"{name} {n}", lambda f=function, n=n, p=name in ("log", "sqrt"): on_one(f, n, p))
    rows = n // 100
    add(f"add {n}", lambda n=n: on_two(torch.add, (n,), (n,)))
    add(f"mul {n}", lambda n=n: on_two(torch.mul, (n,), (n,)))
    add(f"add-in-place {n}", lambda n=n: on_two(lambda a, b: a.add_(b), (n,), (n,)))
    add(f"add-row {n}", lambda r=rows: on_two(torch.add, (r, 100), (100,)))
    add(f"mul-column {n}", lambda r=rows: on_two(torch.mul, (r, 100), (r, 1)))
    add(f"transposed-copy {n}", lambda r=rows: on_one(lambda x: x.t().contiguous(), (r, 100)))
    add(f"where {n}", lambda n=n: where(n))


# Reductions.

REDUCTIONS = {
    "sum": torch.sum, "mean": torch.mean, "max": torch.max,
    "sum-dim0": lambda x: x.sum(0), "sum-dim1": lambda x: x.sum(1), "mean-dim0": lambda x: x.mean(0), "var-dim0": lambda x: x.var(0),
    "max-dim1": lambda x: x.max(1).values, "argmax-dim1": lambda x: x.argmax(1),
    "softmax": lambda x: F.softmax(x, 1), "log-softmax": lambda x: F.log_softmax(x, 1), "logsumexp": lambda x: x.logsumexp(1),
}
for n in COUNTS:
    for name, function in REDUCTIONS.items():
        add(f"{name} {n}", lambda f=function, r=n // 100: on_one(f, (r, 100)))


# Convolutions.

def conv(n, c, k, size, kernel, stride, padding):
    x, w, b = torch.randn(n, c, size, size), torch.randn(k, c, kernel, kernel), torch.randn(k)
    return lambda: F.conv2d(x, w, b, stride, padding)


def conv_backward(n, c, k, size, kernel, stride, padding):
    inputs = [torch.randn(n, c, size, size), torch.randn(k, c, kernel, kernel), torch.randn(k)]
    for tensor in inputs:
        tensor.requires_grad_()
    y = F.conv2d(*inputs, stride, padding)
    g = torch.randn_like(y)
    return lambda: torch.autograd.grad([y], inputs, [g], retain_graph=True)


for shape in (
        (64, 1, 32, 28, 4, 2, 1), (64, 32, 64, 14, 4, 2, 1), (64, 64, 1, 7, 7, 1, 0),
        (64, 1, 16, 28, 5, 2, 4), (64, 16, 32, 16, 3, 2, 1), (64, 32, 64, 8, 3, 2, 1), (64, 64, 64, 4, 3, 2, 1),
        (64, 1, 32, 28, 3, 1, 1), (64, 32, 32, 28, 3, 1, 1), (64, 32, 1, 28, 3, 1, 1)):
    words = " ".join(map(str, shape))
    add(f"conv2d {words}", lambda s=shape: conv(*s))
    add(f"conv2d-backward {words}", lambda s=shape: conv_backward(*s))


# Training steps.

@case("vae")
def vae():
    hidden, mean, log_variance = nn.Linear(784, 400), nn.Linear(400, 20), nn.Linear(400, 20)
    unfold, logits = nn.Linear(20, 400), nn.Linear(400, 784)
    adam = torch.optim.Adam(nn.ModuleList([hidden, mean, log_variance, unfold, logits]).parameters())
    x = torch.rand(128, 784)

    def step():
        h = hidden(x).relu()
        m, v = mean(h), log_variance(h)
        z = m + (0.5 * v).exp() * torch.randn_like(v)
        y = logits(unfold(z).relu())
        loss = F.binary_cross_entropy_with_logits(y, x, reduction="sum") - 0.5 * (1 + v - m.pow(2) - v.exp()).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return step


@case("dcgan")
def dcgan():
    generator = nn.Sequential(
        nn.ConvTranspose2d(64, 64, 7, bias=False), nn.BatchNorm2d(64), nn.ReLU(),
        nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False), nn.BatchNorm2d(32), nn.ReLU(),
        nn.ConvTranspose2d(32, 1, 4, 2, 1, bias=False), nn.Tanh())
    discriminator = nn.Sequential(
        nn.Conv2d(1, 32, 4, 2, 1), nn.LeakyReLU(0.2), nn.Conv2d(32, 64, 4, 2, 1), nn.BatchNorm2d(64), nn.LeakyReLU(0.2),
        nn.Conv2d(64, 1, 7), nn.Flatten(0))
    for_generator, for_discriminator = torch.optim.Adam(generator.parameters()), torch.optim.Adam(discriminator.parameters())
    real, one, zero = torch.rand(64, 1, 28, 28) * 2 - 1, torch.ones(64), torch.zeros(64)
    bce = F.binary_cross_entropy_with_logits

    def step():
        fake = generator(torch.randn(64, 64, 1, 1))
        for_discriminator.zero_grad()
        (bce(discriminator(real), one) + bce(discriminator(fake.detach()), zero)).backward()
        for_discriminator.step()
        for_generator.zero_grad()
        bce(discriminator(fake), one).backward()
        for_generator.step()
    return step


@case("ebm")
def ebm():
    energy = nn.Sequential(
        nn.Conv2d(1, 16, 5, 2, 4), nn.SiLU(), nn.Conv2d(16, 32, 3, 2, 1), nn.SiLU(), nn.Conv2d(32, 64, 3, 2, 1), nn.SiLU(),
        nn.Conv2d(64, 64, 3, 2, 1), nn.SiLU(), nn.Flatten(), nn.Linear(256, 64), nn.SiLU(), nn.Linear(64, 1), nn.Flatten(0))
    adam = torch.optim.Adam(energy.parameters())
    data = torch.rand(64, 1, 28, 28) * 2 - 1

    def step():
        x = torch.rand(64, 1, 28, 28) * 2 - 1
        for _ in range(10):
            x = x.detach().requires_grad_()
            slope, = torch.autograd.grad(energy(x).sum(), x)
            x = (x.detach() - 10 * slope.clamp(-0.03, 0.03) + 0.005 * torch.randn_like(x)).clamp(-1, 1)
        real, sampled = energy(data), energy(x)
        loss = real.mean() - sampled.mean() + 0.1 * (real.pow(2) + sampled.pow(2)).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return step


@case("ncsn")
def ncsn():
    c1, c2, c3 = nn.Conv2d(1, 32, 3, 1, 1), nn.Conv2d(32, 32, 3, 1, 1), nn.Conv2d(32, 32, 3, 1, 1)
    c4, c5, levels = nn.Conv2d(32, 32, 3, 1, 1), nn.Conv2d(32, 1, 3, 1, 1), nn.Embedding(10, 32)
    adam = torch.optim.Adam(nn.ModuleList([c1, c2, c3, c4, c5, levels]).parameters())
    data, noise_std_devs = torch.rand(64, 1, 28, 28), torch.logspace(0, -2, 10)

    def step():
        level = torch.randint(0, 10, (64,))
        sigma, noise = noise_std_devs[level].reshape(-1, 1, 1, 1), torch.randn_like(data)
        h = F.silu(c1(data + sigma * noise) + levels(level).reshape(-1, 32, 1, 1))
        score = c5(F.silu(c4(F.silu(c3(F.silu(c2(h))))))) / sigma
        loss = 0.5 * (sigma * score + noise).pow(2).sum((1, 2, 3)).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return step


# The mixture.

@case("gaussian-mixture")
def mixture():
    import warnings
    import numpy as np
    from sklearn.mixture import GaussianMixture
    warnings.simplefilter("ignore")
    rng = np.random.default_rng(1)
    n, d, k = 100_000, 8, 8
    centres = 3 * rng.standard_normal((k, d))
    x = rng.standard_normal((n, d)) + centres[np.arange(n) % k]
    identity = np.repeat(np.eye(d)[None], k, 0)

    def fit():
        GaussianMixture(
            k, covariance_type="full", tol=0, max_iter=20, init_params="random_from_data", means_init=x[:k],
            weights_init=np.full(k, 1 / k), precisions_init=identity).fit(x)
    return fit


# A cold start.

FIRST_GRADIENT = """
import time
import torch, torch.nn as nn, torch.nn.functional as F
first = time.perf_counter()
x, t = torch.randn(32, 784), torch.zeros(32, 10)
net = nn.Sequential(nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10))
F.mse_loss(net(x), t).backward()
print((time.perf_counter() - first) * 1000)
"""


def child():
    done = subprocess.run([sys.executable, "-c", FIRST_GRADIENT], stdout=subprocess.PIPE, check=True)
    return float(done.stdout)


add("first-gradient from-start", lambda: child)
CLOCKS["first-gradient from-first-operation"] = child
add("first-gradient from-first-operation", lambda: child)


# Samplers.

add("ising 256 100-sweeps", lambda: sampling.ising(256, 100))
for topics in (20, 100):
    add(f"lda {topics}-topics 200000-tokens", lambda topics=topics: sampling.lda(1000, 200, 5000, topics))


# Timing, as on the other side.

def one_round(action, calls):
    start = time.perf_counter()
    for _ in range(calls):
        action()
    return (time.perf_counter() - start) * 1000 / calls


def measure(name, action, seconds):
    if name in CLOCKS:
        times = [CLOCKS[name]()]
        start = time.perf_counter()
        while time.perf_counter() - start < seconds:
            times.append(CLOCKS[name]())
        times.sort()
        return times[0], times[len(times) // 2]
    calls = 1
    once = one_round(action, calls)
    while once * calls < 0.2 and calls < 1 << 20:
        calls *= 4
        once = one_round(action, calls)
    times = [once]
    start = time.perf_counter()
    while time.perf_counter() - start < seconds:
        times.append(one_round(action, calls))
    times.sort()
    return times[0], times[len(times) // 2]


def main():
    print(f"PyTorch {torch.__version__}, Python {sys.version.split()[0]}", flush=True)
    current, action = None, None
    for line in sys.stdin:
        seconds, name = line.strip().split(" ", 1)
        if name not in CASES:
            print("none", flush=True)
            continue
        if name != current:
            current, action = name, CASES[name]()
        if action is None:
            print("none", flush=True)
            continue
        print("%.9f %.9f" % measure(name, action, float(seconds)), flush=True)


if __name__ == "__main__":
    main()
