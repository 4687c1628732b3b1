"""Golden gradients from PyTorch for the tests of TorchSharp.Managed.

python3 make_golden_grad.py > golden_grad.json      (PyTorch 1.13 or newer)

Every case of make_golden.py that PyTorch can differentiate, and more cases at points that hurt derivatives. The
outputs are weighted with cos 0, cos 1, …; a case is an operation's key, the names of its inputs, and the gradient of
each real input (null where PyTorch has none). Small finite cases have second derivatives too: those of the gradients,
weighted in the same way.
"""
import json
import math
import sys

import torch

import make_golden as values
from make_golden import B, F32, F64, FN, INF, NAN, each, give, pack, tensors, view

# Found by the values of make_golden.py only: their functions there give back what was decomposed.
SKIPPED = {"eigh(reconstructed)", "svd(reconstructed)", "qr(reconstructed)"}
# Matrices of rank 2, whose third singular vectors are arbitrary.
DEFICIENT = {("linalg.svdvals", "b234"), ("linalg.svdvals", "m32"), ("matrix_norm(nuc)", "b234"), ("matrix_norm(-2)", "b234"), ("grad svd", "b234")}

first = len(values.calls)
known = set(values.inputs)
give("zeros64", [[0.0, 2.0, -3.0, 1.5], [0.0, 0.0, 1.0, -2.0], [1.0, 2.0, 3.0, 4.0]], F64)
view("zeros64_t", "zeros64", "t")
give("zero64", [0.0, 0.0, 0.0], F64)
give("kinks64", [-2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0, 3.0], F64)
give("kinks32", [-2.0, -1.0, -0.5, -0.0, 0.0, 0.5, 1.0, 2.0, 3.0], F32)
give("bases64", [-2.0, -1.0, 0.0, 0.0, 0.0, 0.5, 2.0, -2.0], F64)
give("powers64", [3.0, 2.0, 0.0, 2.0, 1.0, -1.0, 0.5, -1.0], F64)
give("nanmid64", [[1.0, NAN, 2.0], [INF, 0.5, -INF]], F64)
give("tied64", [[1.0, 3.0, 3.0, 2.0], [5.0, 5.0, 5.0, 5.0], [-1.0, -1.0, 0.0, -1.0]], F64)
view("tied64_t", "tied64", "t")
give("big64", [[math.sin(0.37 * i * i) * 3 for i in range(j * 17, j * 17 + 17)] for j in range(20)], F64)
give("big32", [[math.sin(0.37 * i * i) * 3 for i in range(j * 17, j * 17 + 17)] for j in range(20)], F32)
view("big64_t", "big64", "t")
give("wide64", [[[0.3], [-0.7]]], F64)
give("flag", [[True], [False]], B)

for name in "abs sign relu sqrt rsqrt log exp sigmoid tanh erf floor frac neg square reciprocal sinc".split():
    each(name, getattr(torch, name), "kinks64 zero64 nanmid64 big64_t big32")
for name in "silu gelu selu relu6 hardsigmoid hardswish mish softsign tanhshrink logsigmoid".split():
    each("F." + name, getattr(FN, name), "kinks64 kinks32 nanmid64")
each("F.softplus", FN.softplus, "kinks64 nanmid64")
each("F.elu(0.7)", lambda x: FN.elu(x, 0.7), "kinks64")
each("F.leaky_relu(0.2)", lambda x: FN.leaky_relu(x, 0.2), "kinks64")
each("F.hardshrink", FN.hardshrink, "kinks64")
each("F.softshrink", FN.softshrink, "kinks64")
each("clamp(-1,1)", lambda x: x.clamp(-1, 1), "kinks64 nanmid64")
each("clamp(0.5)", lambda x: x.clamp(min=0.5), "kinks64")
each("clamp(tensors)", lambda x, a, b: torch.clamp(x, a, b), "kinks64,zero64,kinks64 tied64,tied64,tied64 kinks64,point64,kinks64")
for name in "add sub mul div maximum minimum fmax fmin atan2 hypot copysign xlogy logaddexp".split():
    each(name, getattr(torch, name), "wide64,col64 col64,wide64 wide64,mat64 kinks64,kinks64 tied64,tied64 zero64,zero64 big64,big64")
for name in "add sub mul div maximum minimum".split():
    each(name, getattr(torch, name), "mat32,col64 kinks64,point32 empty64,wide64 one64,big32")
each("pow", torch.pow, "bases64,powers64 kinks64,point64 wide64,col64")
each("pow(2)", lambda x: x ** 2, "kinks64 zero64")
each("pow(0.5)", lambda x: x ** 0.5, "kinks64")
each("pow(-2)", lambda x: x ** -2, "kinks64")
each("special.xlog1py", torch.special.xlog1py, "zero64,zero64 kinks64,kinks64")
each("where", torch.where, "flag,mat64,mat64_flip flag,point64,col64")
each("lerp", torch.lerp, "mat64,vec64,point64 wide64,col64,vec64")
each("addcmul(0.5)", lambda a, b, c: torch.addcmul(a, b, c, value=0.5), "wide64,col64,vec64")
each("addcdiv(0.5)", lambda a, b, c: torch.addcdiv(a, b, c, value=0.5), "wide64,col64,vec64")
each("prod", torch.prod, "zeros64 zeros64_t zero64 tied64 wide_empty64")
each("prod(1)", lambda x: x.prod(1), "zeros64 zeros64_t tied64")
each("cumprod(0)", lambda x: x.cumprod(0), "zeros64 zeros64_t zero64")
each("cumprod(-1)", lambda x: x.cumprod(-1), "zeros64 zeros64_t tied64")
for name in "max min amax amin median".split():
    each(name, getattr(torch, name), "tied64 tied64_t nanmid64 big64 zero64")
for name in "max min".split():
    each(name + "(1)", lambda x, f=getattr(torch, name): f(x, 1), "tied64 tied64_t nanmid64")
    each("cum" + name + "(1)", lambda x, f=getattr(torch, "cum" + name): f(x, 1), "tied64 tied64_t")
for name in "amax amin".split():
    each(name + "(0)", lambda x, f=getattr(torch, name): f(x, 0), "tied64 tied64_t zeros64")
each("sort(1)", lambda x: torch.sort(x, dim=1, stable=True), "tied64 tied64_t big64_t")
each("topk(2)", lambda x: torch.topk(x, 2), "big64 zeros64")
each("norm", torch.norm, "zero64 zeros64 big32 big64_t")
each("norm(1,keep)", lambda x: torch.norm(x, 2, 1, True), "zeros64 tied64_t")
for p in (0, 1, 3.5, INF, -INF):
    each(f"vector_norm({p})", lambda x, p=p: torch.linalg.vector_norm(x, p), "zero64 zeros64 tied64_t")
each("dist", torch.dist, "vec64,vec64 mat64,wide64")
each("F.normalize", FN.normalize, "zeros64 big64_t")
each("F.cosine_similarity", FN.cosine_similarity, "zeros64,tied64")
for name in "var std".split():
    each(name, getattr(torch, name), "tied64 zero64 big64_t big32")
    each(name + "(0,biased)", lambda x, f=getattr(torch, name): f(x, 0, unbiased=False), "tied64 zeros64_t")
for name in "softmax log_softmax".split():
    each(name + "(1)", lambda x, f=getattr(torch, name): f(x, 1), "tied64 big64_t big32")
each("logsumexp(1)", lambda x: x.logsumexp(1), "tied64 big64_t nanmid64")
each("logcumsumexp(1)", lambda x: x.logcumsumexp(1), "tied64")
each("matmul", torch.matmul, "big64,big64_t big64_t,big64 big32,point32")
each("cdist", torch.cdist, "zeros64,zeros64 tied64,zeros64")
each("cdist(1)", lambda a, b: torch.cdist(a, b, 1.0), "tied64,zeros64")

# Invariant functions of decompositions, whose vectors are unique up to signs only.
each("grad eigh", lambda a: list(torch.linalg.eigh((a + a.mT) / 2))[0:1] + [torch.linalg.eigh((a + a.mT) / 2)[1] ** 2], "spd spds sq")
each("grad svd", lambda a: (lambda u, s, v: [u ** 2, s, v ** 2, u @ v])(*torch.linalg.svd(a, full_matrices=False)), "a34 a43 b234 sq")
each("grad qr", lambda a: (lambda q, r: [q ** 2, r ** 2, q @ r])(*torch.linalg.qr(a)), "a43 sq sqs")
each("grad eigvalsh", lambda a: torch.linalg.eigvalsh((a + a.mT) / 2), "spd spds")
each("grad cholesky", lambda a: torch.linalg.cholesky((a + a.mT) / 2), "spd spds spd32")



def brief(t):
    """Fifteen digits, which is more than is compared."""
    packed = pack(t)
    packed["data"] = [v if isinstance(v, (int, str)) else float("%.15g" % v) for v in packed["data"]]
    return packed


def waves(t):
    return torch.arange(t.numel(), dtype=F64).cos().reshape(t.shape).to(t.dtype)


cases, unused, refused, twice = [], 0, 0, 0
seen = set()
for op, names, f in values.calls:
    key = (op, tuple(names))
    if op in SKIPPED or key in seen or not names or (op, names[0]) in DEFICIENT:
        continue
    seen.add(key)
    leaves = [tensors[n].detach() for n in names]
    wanted = [t.requires_grad_() for t in leaves if t.is_floating_point()]
    try:
        out = f(*leaves)
    except Exception:  # noqa: BLE001 - an error, which make_golden.py has
        continue
    out = [o for o in (out if isinstance(out, (tuple, list)) else [out]) if isinstance(o, torch.Tensor) and o.requires_grad]
    if not out:
        unused += 1
        continue
    weights = [waves(o) for o in out]
    small = all(t.dtype == F64 and t.numel() <= 12 and t.isfinite().all() for t in wanted) and all(o.isfinite().all() for o in out)
    try:
        grads = torch.autograd.grad(out, wanted, weights, allow_unused=True, create_graph=small)
    except (RuntimeError, NotImplementedError):
        refused += 1
        continue

    def packed(gs):
        gs = iter(gs)
        return [None if g is None else brief(g) for g in [next(gs) if t.is_floating_point() else None for t in leaves]]

    entry = {"op": op, "in": names, "grad": packed(grads)}
    again = [g for g in grads if g is not None and g.requires_grad]
    if small and again and all(g.isfinite().all() for g in again):
        try:
            entry["second"] = packed(torch.autograd.grad(again, wanted, [waves(g) for g in again], allow_unused=True))
            twice += 1
        except (RuntimeError, NotImplementedError):
            pass
    cases.append(entry)

added = {n: t for n, t in values.inputs.items() if n not in known}
print(json.dumps({"inputs": added, "cases": cases}, separators=(",", ":")).replace('},{"op"', '},\n{"op"'))
print(len(cases), "cases,", len({c["op"] for c in cases}), "operations,", unused, "without gradient,", refused, "refused,", twice, "second derivatives", file=sys.stderr)
