"""Random numbers of PyTorch's CPU generator for the tests of TorchSharp.Managed.

python3 make_golden_random.py > golden_random.json      (PyTorch 1.13 or newer, a build without MKL)

Each case is a key and a seed; RandomGoldenTests.cs has the same keys. A build with MKL draws bernoulli_(p) and
exponential_ from MKL's own streams, which are not reproduced.
"""
import json
import math

import torch

F32, F64, I64, I32, U8, B = torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool
DTYPES = {F32: "Float32", F64: "Float64", I64: "Int64", I32: "Int32", U8: "Byte", B: "Bool"}
cases = []


def number(x):
    if isinstance(x, (bool, int)):
        return int(x)
    return x if math.isfinite(x) else str(x)


def pack(t):
    values = t.flatten().tolist()
    if t.dtype == F32:
        values = [float("%.9g" % v) for v in values]
    return {"dtype": DTYPES[t.dtype], "shape": list(t.shape), "data": [number(v) for v in values]}


def case(key, draw, seeds=(0, 42)):
    for seed in seeds:
        g = torch.Generator().manual_seed(seed)
        out = draw(g)
        out = list(out) if isinstance(out, (list, tuple)) else [out]
        cases.append({"key": key, "seed": seed, "out": [pack(o) for o in out], "next": torch.rand(1, generator=g, dtype=F64).item()})


def ends(t):
    t = t.flatten()
    return torch.cat([t[:3], t[t.numel() // 2 - 2:t.numel() // 2 + 2], t[-18:]])


probs = torch.tensor([[0.1, 0.5, 0.9], [0.0, 1.0, 0.3]], dtype=F64)
rates = torch.tensor([[0.0, 0.3, 4.5, 9.9], [10.0, 33.3, 150.0, 1e4]], dtype=F64)
shapes = torch.tensor([[0.05, 0.4, 0.99], [1.0, 3.7, 250.0]], dtype=F64)
counts = torch.tensor([3.0, 10.0, 40.0, 100.0, 1000.0, 25.0], dtype=F64)
chances = torch.tensor([0.5, 0.02, 0.3, 0.9, 0.45, 1.0], dtype=F64)
weights = torch.tensor([[0.2, 3.0, 0.0, 1.5, 0.7], [1.0, 1.0, 1.0, 1.0, 0.01]], dtype=F64)

for name, dtype in (("32", F32), ("64", F64)):
    for n in (1, 15, 16, 17, 35, 1000):
        case(f"randn{name}({n})", lambda g, n=n: ends(torch.randn(n, generator=g, dtype=dtype)) if n > 40 else torch.randn(n, generator=g, dtype=dtype))
        case(f"rand{name}({n})", lambda g, n=n: ends(torch.rand(n, generator=g, dtype=dtype)) if n > 40 else torch.rand(n, generator=g, dtype=dtype))
    case(f"randn{name} odd then odd", lambda g: [torch.randn(3, generator=g, dtype=dtype), torch.randn(2, generator=g, dtype=dtype), torch.randn(16, generator=g, dtype=dtype), torch.randn(1, generator=g, dtype=dtype)])
    case(f"uniform_{name}(-2,5)", lambda g: torch.empty(40, dtype=dtype).uniform_(-2, 5, generator=g))
    case(f"normal_{name}(3,0.5)", lambda g: torch.empty(20, dtype=dtype).normal_(3, 0.5, generator=g))
    case(f"uniform_{name} transposed", lambda g: torch.empty(3, 4, dtype=dtype).t().uniform_(0, 1, generator=g))
    case(f"uniform_{name} sliced", lambda g: torch.empty(3, 8, dtype=dtype)[:, ::2].uniform_(0, 1, generator=g))
    case(f"uniform_{name} permuted", lambda g: torch.empty(2, 3, 4, dtype=dtype).permute(1, 2, 0).uniform_(0, 1, generator=g))
    case(f"normal_{name} transposed", lambda g: torch.empty(5, 6, dtype=dtype).t().normal_(0, 1, generator=g))
    case(f"normal_{name} rows", lambda g: torch.empty(9, 6, dtype=dtype)[2:6].normal_(0, 1, generator=g))
    case(f"log_normal_{name}", lambda g: torch.empty(7, dtype=dtype).log_normal_(0.5, 0.25, generator=g))
    case(f"exponential_{name}", lambda g: torch.empty(20, dtype=dtype).exponential_(1, generator=g))
    case(f"exponential_{name}(2.5)", lambda g: torch.empty(4, 3, dtype=dtype).t().exponential_(2.5, generator=g))
    case(f"cauchy_{name}", lambda g: torch.empty(20, dtype=dtype).cauchy_(1, 2, generator=g))
    case(f"geometric_{name}", lambda g: torch.empty(20, dtype=dtype).geometric_(0.3, generator=g))
    case(f"bernoulli_{name}(0.3)", lambda g: torch.empty(50, dtype=dtype).bernoulli_(0.3, generator=g))
    case(f"bernoulli{name}", lambda g: torch.bernoulli(probs.to(dtype), generator=g))
    case(f"bernoulli{name} transposed", lambda g: torch.bernoulli(probs.to(dtype).t(), generator=g))
    case(f"bernoulli{name} expanded", lambda g: torch.bernoulli(probs.to(dtype).expand(4, 2, 3), generator=g))
    case(f"poisson{name}", lambda g: torch.poisson(rates.to(dtype).expand(6, 2, 4), generator=g))
    case(f"gamma{name}", lambda g: torch._standard_gamma(shapes.to(dtype).expand(5, 2, 3), generator=g))
    case(f"dirichlet{name}", lambda g: torch._sample_dirichlet(shapes.to(dtype).expand(5, 2, 3), generator=g))
    case(f"binomial{name}", lambda g: torch.binomial(counts.to(dtype).expand(8, 6), chances.to(dtype).expand(8, 6), generator=g))
    case(f"multinomial{name}(1)", lambda g: torch.multinomial(weights.to(dtype), 1, generator=g))
    case(f"multinomial{name}(3)", lambda g: torch.multinomial(weights.to(dtype), 3, generator=g))
    case(f"multinomial{name}(20,replacement)", lambda g: torch.multinomial(weights.to(dtype), 20, True, generator=g))
    case(f"multinomial{name} vector", lambda g: torch.multinomial(weights[0].to(dtype), 2, generator=g))
    case(f"multinomial{name} transposed", lambda g: torch.multinomial(weights.to(dtype).t(), 2, generator=g))
    case(f"random_{name}", lambda g: torch.empty(12, dtype=dtype).random_(-5, 11, generator=g))
for name, dtype in (("Int64", I64), ("Int32", I32), ("Byte", U8), ("Bool", B)):
    top = 2 if dtype == B else 200
    case(f"random_{name}", lambda g: torch.empty(12, dtype=dtype).random_(0, top, generator=g))
    case(f"bernoulli_{name}", lambda g: torch.empty(12, dtype=dtype).bernoulli_(0.7, generator=g))
    case(f"bernoulli_{name}(p)", lambda g: torch.empty(2, 3, dtype=dtype).bernoulli_(probs, generator=g))
case("geometric_Int64", lambda g: torch.empty(12, dtype=I64).geometric_(0.1, generator=g))
case("random_ wide", lambda g: torch.empty(8, dtype=I64).random_(-2**40, 2**41, generator=g))
case("randint transposed", lambda g: torch.empty(3, 4, dtype=I64).t().random_(0, 1000, generator=g))
case("randperm(1)", lambda g: torch.randperm(1, generator=g))
case("randperm(50)", lambda g: torch.randperm(50, generator=g))
case("randperm32(9)", lambda g: torch.randperm(9, generator=g, dtype=F32))


def default(key, draw):
    torch.manual_seed(5)
    cases.append({"key": key, "seed": 5, "out": [pack(draw())], "next": torch.rand(1, dtype=F64).item()})


default("randn_like transposed", lambda: torch.randn_like(torch.zeros(5, 4).t()))
default("rand_like permuted", lambda: torch.rand_like(torch.zeros(2, 3, 4, dtype=F64).permute(2, 0, 1)))
default("rand_like sliced", lambda: torch.rand_like(torch.zeros(3, 8)[:, ::2].t()))
default("randint_like expanded", lambda: torch.randint_like(torch.zeros(3, 1, dtype=I64).expand(3, 5), 0, 100))

state = {}
for name, draw in (("fresh", lambda g: None), ("one", lambda g: torch.rand(1, generator=g)), ("block", lambda g: torch.rand(624, generator=g)),
                   ("waiting", lambda g: torch.randn(3, generator=g))):
    g = torch.Generator().manual_seed(2**40 + 7)
    draw(g)
    # All bytes, four at a time, as position-weighted sums: small, and no byte can change unseen.
    words = g.get_state().view(torch.int32).to(I64)
    words = words[:-1]  # the last four are a bool and padding
    state[name] = {"first": words[:12].tolist(), "last": words[-10:].tolist(), "sum": int((words * torch.arange(1, len(words) + 1)).sum())}
print(json.dumps({"cases": cases, "states": state}, separators=(",", ":")).replace('{"key"', '\n{"key"'))
