"""Golden values from PyTorch for the tests of TorchSharp.Managed.

python3 make_golden.py > golden.json      (PyTorch 1.13 or newer)

Inputs are tensors with a name; some are views of others, so that strides other than row-major are covered. A case is
an operation's key, the names of its inputs, and what PyTorch gives. GoldenOperations*.cs has the same keys.
"""
import json
import math
import sys

import torch

torch.set_default_dtype(torch.float32)
INF, NAN = math.inf, math.nan
inputs, views, cases, calls = {}, {}, [], []
DTYPES = {torch.float32: "Float32", torch.float64: "Float64", torch.int64: "Int64", torch.int32: "Int32",
          torch.uint8: "Byte", torch.bool: "Bool"}


def number(x):
    if isinstance(x, bool) or isinstance(x, int):
        return int(x)
    if math.isnan(x):
        return "nan"
    if math.isinf(x):
        return "inf" if x > 0 else "-inf"
    return float(repr(x))


def pack(t):
    if t.dtype == torch.float32:
        data = [number(float("%.9g" % v)) for v in t.flatten().tolist()]
    else:
        data = [number(v) for v in t.flatten().tolist()]
    return {"dtype": DTYPES[t.dtype], "shape": list(t.shape), "data": data}


tensors = {}


def give(name, data, dtype):
    tensors[name] = torch.tensor(data, dtype=dtype)
    inputs[name] = pack(tensors[name])


def view(name, base, kind):
    t = tensors[base]
    tensors[name] = {
        "t": lambda: t.transpose(0, -1),
        "slice": lambda: t[..., ::2],
        "row": lambda: t[1],
        "flip": lambda: t.flip(0, -1),
        "expand": lambda: t.unsqueeze(0).expand(2, *t.shape),
    }[kind]()
    inputs[name] = {"base": base, "view": kind}


F32, F64, I64, I32, U8, B = torch.float32, torch.float64, torch.int64, torch.int32, torch.uint8, torch.bool
special = [-INF, -7.5, -2.0, -1.0, -0.5, -0.0, 0.0, 1e-9, 0.3, 1.0, 2.7, 31.25, INF, NAN]
give("special64", special, F64)
give("special32", special, F32)
give("other64", [2.0, NAN, -1.5, INF, 0.0, 3.0, -2.0, 1e-9, 0.25, -INF, 2.7, 4.0, 1.0, 0.5], F64)
give("mat64", [[0.5, -1.25, 3.0], [2.0, 0.75, -0.1]], F64)
give("mat32", [[0.5, -1.25, 3.0], [2.0, 0.75, -0.1]], F32)
view("mat64_t", "mat64", "t")
view("mat64_slice", "mat64", "slice")
view("mat64_flip", "mat64", "flip")
view("mat64_row", "mat64", "row")
view("mat64_expand", "mat64", "expand")
give("vec64", [1.5, -0.5, 2.25], F64)
give("vec32", [1.5, -0.5, 2.25], F32)
give("col64", [[1.0], [-2.0]], F64)
give("pos64", [[0.001, 0.1, 0.9, 1.0], [1.5, 2.0, 11.0, 170.5]], F64)
give("pos32", [[0.001, 0.1, 0.9, 1.0], [1.5, 2.0, 11.0, 30.5]], F32)
view("pos64_t", "pos64", "t")
give("unit64", [-0.999, -0.5, -1e-7, 0.0, 0.2, 0.75, 0.9999], F64)
give("prob64", [0.0, 0.001, 0.3, 0.5, 0.97, 1.0], F64)
tensors["empty64"] = torch.zeros(0, 3, dtype=F64)
inputs["empty64"] = pack(tensors["empty64"])
tensors["wide_empty64"] = torch.zeros(2, 0, dtype=F64)
inputs["wide_empty64"] = pack(tensors["wide_empty64"])
give("point64", -0.75, F64)
give("point32", 2.5, F32)
give("pointi64", 3, I64)
give("one64", [[[1.25]]], F64)
give("i64", [[3, -7, 0], [5, 2, -1]], I64)
view("i64_t", "i64", "t")
give("i64b", [[2, 3, -5], [-2, 1, 4]], I64)
give("ivec", [4, -2, 7], I64)
give("i32", [[3, -7, 1], [5, 2, -1]], I32)
give("u8", [[3, 200, 0], [255, 2, 1]], U8)
give("bool", [[True, False, True], [False, False, True]], B)
give("boolvec", [True, False, True], B)
give("cube64", [[[0.1 * (i * 12 + j * 4 + k) ** 1.5 - 2 for k in range(4)] for j in range(3)] for i in range(2)], F64)
give("cube32", [[[0.1 * (i * 12 + j * 4 + k) ** 1.5 - 2 for k in range(4)] for j in range(3)] for i in range(2)], F32)
view("cube64_t", "cube64", "t")
view("cube64_slice", "cube64", "slice")
view("cube64_flip", "cube64", "flip")
give("nans64", [[1.0, NAN, 3.0, -2.0], [NAN, NAN, NAN, NAN], [4.0, -1.0, INF, 0.0]], F64)
view("nans64_t", "nans64", "t")
give("infs64", [[-INF, -INF, -INF], [INF, 0.0, 1.0], [-INF, 2.0, 700.0]], F64)
give("ties64", [[2.0, 1.0, 2.0, 1.0, 3.0], [0.0, -0.5, 0.0, 7.0, 7.0]], F64)
give("tiesi", [[2, 1, 2, 1, 3], [0, -5, 0, 7, 7]], I64)
give("long32", [[math.sin(i * 1.7) * 10 ** (i % 4) for i in range(300)]], F32)
give("long64", [[math.sin(i * 1.7) * 10 ** (i % 4) for i in range(300)]], F64)
view("long64_slice", "long64", "slice")


def case(op, names, f):
    calls.append((op, names, f))  # make_golden_grad.py differentiates them
    args = [tensors[n] for n in names]
    try:
        result = f(*args)
    except Exception as error:  # noqa: BLE001 - an error is what is expected then
        cases.append({"op": op, "in": names, "error": type(error).__name__})
        return
    result = list(result) if isinstance(result, (tuple, list)) else [result]
    cases.append({"op": op, "in": names, "out": [pack(torch.as_tensor(r)) for r in result]})


def setitem(x, key, value):
    y = x.clone()
    y[key] = value
    return y


def inplace(name):
    def f(x, *rest):
        y = x.clone()
        getattr(y, name)(*rest)
        return y
    return f


def each(op, f, names):
    for n in names.split():
        case(op, n.split(","), f)


REAL = "special64 special32 mat64_t mat64_slice mat64_flip mat64_expand empty64 point64 point32 i64 bool u8"
for name in """exp exp2 expm1 log log1p log2 log10 sqrt rsqrt reciprocal sin cos tan asin acos atan sinh cosh tanh asinh
    acosh atanh sinc erf erfc sigmoid deg2rad rad2deg i0""".split():
    each(name, getattr(torch, name), REAL + " pos64 unit64")
for name in "lgamma digamma".split():
    each(name, getattr(torch, name), "special64 special32 pos64 pos32 pos64_t unit64 empty64 point64 i64")
each("erfinv", torch.erfinv, "unit64 special64 empty64 mat32")
for name in "erfcx ndtr i0e i1 i1e entr".split():
    each("special." + name, getattr(torch.special, name), "special64 special32 mat64_t pos64 empty64 i64")
each("special.ndtri", torch.special.ndtri, "prob64")
for n in (1, 2, 4):
    each(f"polygamma({n})", lambda x, n=n: torch.polygamma(n, x), "pos64 pos32")
each("mvlgamma(3)", lambda x: torch.mvlgamma(x + 2, 3), "pos64 pos32")
NUMBER = "special64 special32 mat64_t empty64 point64 i64_t i32 u8"
for name in "neg abs sign square relu".split():
    each(name, getattr(torch, name), NUMBER + " bool")
for name in "floor ceil trunc round frac".split():
    each(name, getattr(torch, name), NUMBER)
each("round(1)", lambda x: torch.round(x, decimals=1), "special64 mat64 special32")
each("logit(0.01)", lambda x: torch.logit(x, 0.01), "prob64 pos64")
FN = torch.nn.functional
for name in "silu gelu selu relu6 hardsigmoid hardswish mish softsign tanhshrink logsigmoid".split():
    each("F." + name, getattr(FN, name), "special64 special32 mat64_t empty64 point64")
each("F.softplus", FN.softplus, "special64 special32 mat64_t")
each("F.softplus(2,3)", lambda x: FN.softplus(x, 2, 3), "special64 mat64")
each("F.elu(0.7)", lambda x: FN.elu(x, 0.7), "special64 mat32")
each("F.celu(0.7)", lambda x: FN.celu(x, 0.7), "special64 mat32")
each("F.leaky_relu(0.2)", lambda x: FN.leaky_relu(x, 0.2), "special64 mat32")
each("F.hardtanh", lambda x: FN.hardtanh(x, -0.6, 0.8), "special64 mat64_t")
each("F.hardshrink", FN.hardshrink, "special64 mat64")
each("F.softshrink", FN.softshrink, "special64 mat64")
each("threshold(0.1,20)", lambda x: FN.threshold(x, 0.1, 20), "special64 mat64")
each("F.glu", FN.glu, "cube64 pos64 cube64_t")
each("F.normalize", FN.normalize, "mat64 cube64_t mat32")
each("F.cosine_similarity", FN.cosine_similarity, "mat64,mat64_flip")
each("F.one_hot(5)", lambda x: FN.one_hot(x.abs() % 5, 5), "i64 i64_t pointi64")
for name in "isnan isinf isfinite isposinf isneginf signbit isreal logical_not".split():
    each(name, getattr(torch, name), "special64 special32 i64 bool empty64 u8")
each("nan_to_num", torch.nan_to_num, "special64 special32 i64")
each("nan_to_num(1,2,3)", lambda x: torch.nan_to_num(x, 1.0, 2.0, -3.0), "special64 nans64_t")
each("bitwise_not", torch.bitwise_not, "i64_t i32 u8 bool mat64")

PAIRS = """special64,other64 other64,special64 mat64,vec64 vec64,mat64 mat64,col64 col64,vec64 mat64_t,col64 mat64_t,mat64_t
    mat64_slice,col64 mat64_flip,mat64 mat64_expand,mat64 mat64,mat32 mat32,point64 mat32,pointi64 i64,point32 i64,point64
    i64,pointi64 i64,i64b i64,i32 i32,u8 u8,u8 bool,i64 bool,bool bool,mat32 u8,mat64 empty64,vec64 empty64,col64
    wide_empty64,col64 point64,point32 pointi64,point32 one64,mat64 mat64,pos64 cube64,vec64 i32,ivec i64_t,i64"""
for name in "add sub mul div".split():
    each(name, getattr(torch, name), PAIRS)
for name in "eq ne lt le gt ge maximum minimum".split():
    each(name, getattr(torch, name), PAIRS)
for name in "logical_and logical_or logical_xor".split():
    each(name, getattr(torch, name), "special64,other64 mat64,vec64 i64,bool bool,bool i64,i32 bool,boolvec empty64,vec64")
for name in "bitwise_and bitwise_or bitwise_xor".split():
    each(name, getattr(torch, name), "i64,i64b i64,i32 u8,u8 bool,bool bool,boolvec i64_t,i64_t mat64,i64 u8,i32")
for name in "fmod remainder".split():
    each(name, getattr(torch, name), "special64,other64 mat64,vec64 mat32,vec32 i64,i64b i32,ivec mat64,i64b mat64_t,mat64_t")
each("floor_divide", lambda a, b: torch.div(a, b, rounding_mode="floor"), "special64,other64 mat64,vec64 i64,i64b mat32,vec32 i32,ivec")
each("div(trunc)", lambda a, b: torch.div(a, b, rounding_mode="trunc"), "special64,other64 mat64,vec64 i64,i64b i32,ivec")
for name in "fmax fmin atan2 hypot copysign nextafter xlogy logaddexp heaviside".split():
    each(name, getattr(torch, name), "special64,other64 other64,special64 mat64,vec64 mat32,vec32 mat64_t,mat64_t empty64,vec64")
each("logaddexp2", torch.logaddexp2, "special64,other64 mat64,vec64")
each("special.xlog1py", torch.special.xlog1py, "special64,other64 pos64,pos64")
each("special.zeta", torch.special.zeta, "pos64,pos64")
for name in "igamma igammac".split():
    each(name, getattr(torch, name), "pos64,pos64 pos32,pos32")
for name in "gcd lcm".split():
    each(name, getattr(torch, name), "i64,i64b i32,i32")
each("pow", torch.pow, "special64,other64 pos64,pos64 mat64,vec64 mat32,vec32 i64,pointi64 mat64,pointi64 pos64_t,pos64_t")
each("pow(2)", lambda x: x ** 2, "special64 mat32 i64 empty64 i32")
each("pow(0.5)", lambda x: x ** 0.5, "special64 mat32 i64")
each("pow(-1.5)", lambda x: x ** -1.5, "special64 pos32 i64")
each("pow(-2)", lambda x: x ** -2, "special64 i64")
each("float_power", torch.float_power, "pos32,pos32 i64,i64b")
each("ldexp", torch.ldexp, "mat64,i64 mat32,i64")
each("lerp", torch.lerp, "mat64,mat64_flip,mat64 mat64,vec64,vec64")
each("addcmul(0.5)", lambda a, b, c: torch.addcmul(a, b, c, value=0.5), "mat64,vec64,col64 mat32,vec32,vec32")
each("addcdiv(0.5)", lambda a, b, c: torch.addcdiv(a, b, c, value=0.5), "mat64,vec64,col64 mat32,vec32,vec32")
each("add(alpha=3)", lambda a, b: torch.add(a, b, alpha=3), "mat64,vec64 i64,i64b")
for key, f in {"+1": lambda x: x + 1, "+1.5": lambda x: x + 1.5, "2-": lambda x: 2 - x, "1.5*": lambda x: 1.5 * x, "/2": lambda x: x / 2,
               "1/": lambda x: 1 / x, "%3": lambda x: x % 3, "%2.5": lambda x: x % 2.5, ">0": lambda x: x > 0, "<=0.5": lambda x: x <= 0.5}.items():
    each(key, f, "special64 mat32 mat64_t i64 i32 u8 bool empty64 point32 pointi64")
each("clamp(-1,1)", lambda x: x.clamp(-1, 1), "special64 special32 mat64_t i64")
each("clamp(0.5)", lambda x: x.clamp(min=0.5), "special64 i64")
each("clamp(tensors)", lambda x, a, b: torch.clamp(x, a, b), "mat64,vec64,col64 special64,other64,special64")
each("where", torch.where, "bool,mat64,mat64_flip boolvec,mat64,vec64 bool,i64,i64b boolvec,mat64,point64 bool,i64,point32")
each("isclose", lambda a, b: torch.isclose(a, b * (1 + 1e-6)), "mat64,mat64 special64,special64 i64,i64")
each("isclose(nan)", lambda a, b: torch.isclose(a, b, 0.1, 0.2, True), "special64,other64 mat64,mat64_flip")
each("isin", torch.isin, "i64,i64b mat64,vec64")

RED = "mat64 mat32 mat64_t mat64_slice mat64_expand cube64 cube64_t cube64_slice cube64_flip nans64 nans64_t infs64 i64 i64_t u8 bool empty64 wide_empty64 point64 long32 long64 long64_slice"
each("sum", torch.sum, RED)
each("sum(0)", lambda x: x.sum(0), RED)
each("sum(-1,keep)", lambda x: x.sum(-1, keepdim=True), RED)
each("sum(0,1)", lambda x: x.sum((0, 1)), "cube64 cube64_t cube64_slice mat64 i64 cube32")
each("sum(0,2,keep)", lambda x: x.sum((0, 2), keepdim=True), "cube64 cube64_t cube64_slice")
each("sum(float64)", lambda x: x.sum(dtype=F64), "mat32 i64 bool")
each("mean", torch.mean, "mat64 mat32 cube64_t nans64 empty64 point64 long32 i64")
each("mean(1,keep)", lambda x: x.mean(1, keepdim=True), "mat64_t cube64 cube64_t cube64_slice wide_empty64")
each("mean(0,2)", lambda x: x.mean((0, 2)), "cube64 cube64_flip cube32")
for name in "var std".split():
    f = getattr(torch, name)
    each(name, f, "mat64 mat32 cube64_t nans64 long64 one64 empty64 point64")
    each(name + "(0,biased)", lambda x, f=f: f(x, 0, unbiased=False), "mat64 cube64_t cube64_slice mat32")
    each(name + "(1,keep)", lambda x, f=f: f(x, 1, keepdim=True), "mat64 cube64_t cube64_slice")
    each(name + "_mean(-1)", lambda x, name=name: getattr(torch, name + "_mean")(x, -1), "mat64 cube64_t")
each("prod", torch.prod, "mat64 mat32 i64 u8 bool empty64 nans64")
each("prod(1)", lambda x: x.prod(1), "mat64 cube64_t i64 wide_empty64")
each("nansum", torch.nansum, "nans64 mat64 i64 empty64")
each("nanmean", torch.nanmean, "nans64 mat64")
each("nanmean(0,keep)", lambda x: torch.nanmean(x, 0, keepdim=True), "nans64 mat32")
for name in "amax amin".split():
    f = getattr(torch, name)
    each(name, f, "mat64 nans64 cube64_t i64 u8 bool empty64")
    each(name + "(0)", lambda x, f=f: f(x, 0), "mat64 nans64 cube64_t i64 wide_empty64 ties64")
    each(name + "(0,1,keep)", lambda x, f=f: f(x, (0, 1), keepdim=True), "cube64 cube64_slice")
each("aminmax(0)", lambda x: torch.aminmax(x, dim=0), "mat64 nans64 i64")
for name in "max min".split():
    f = getattr(torch, name)
    each(name, f, "mat64 mat64_t nans64 i64 u8 bool empty64 point64 long32")
    each(name + "(1)", lambda x, f=f: f(x, 1), "mat64 cube64_t nans64 tiesi ties64 i64 bool")
    each(name + "(0,keep)", lambda x, f=f: f(x, 0, keepdim=True), "mat64 cube64_t nans64_t ties64 empty64")
    g = getattr(torch, "arg" + name)
    each("arg" + name, g, "mat64 mat64_t nans64 ties64 tiesi point64 empty64")
    each("arg" + name + "(0,keep)", lambda x, g=g: g(x, 0, keepdim=True), "mat64 cube64_t nans64_t ties64 tiesi")
    h = getattr(torch, "cum" + name)
    each("cum" + name + "(1)", lambda x, h=h: h(x, 1), "mat64 cube64_t ties64 nans64 tiesi")
for name in "all any".split():
    f = getattr(torch, name)
    each(name, f, "bool mat64 i64 nans64 empty64 u8 pointi64")
    each(name + "(1)", lambda x, f=f: f(x, 1), "bool mat64_t i64 empty64 u8")
each("norm", torch.norm, "mat64 mat32 cube64_t nans64 infs64 empty64")
each("norm(1,keep)", lambda x: torch.norm(x, 2, 1, True), "mat64 cube64_t")
for p in (0, 1, 3.5, INF, -INF):
    each(f"vector_norm({p})", lambda x, p=p: torch.linalg.vector_norm(x, p), "mat64 mat64_t nans64 mat32")
each("dist", torch.dist, "mat64,vec64 mat64,mat64_flip")
each("logsumexp(1)", lambda x: x.logsumexp(1), "mat64 mat32 cube64_t infs64 nans64 mat64_slice wide_empty64")
each("logsumexp(0,keep)", lambda x: x.logsumexp(0, True), "mat64_t cube64 infs64")
for name in "softmax log_softmax".split():
    f = getattr(torch, name)
    each(name + "(1)", lambda x, f=f: f(x, 1), "mat64 mat32 cube64_t infs64 nans64 mat64_slice empty64 long64")
    each(name + "(0)", lambda x, f=f: f(x, 0), "mat64_t cube64 vec64 point64 infs64")
each("softmin(1)", lambda x: FN.softmin(x, 1), "mat64")
for name in "cumsum cumprod".split():
    f = getattr(torch, name)
    each(name + "(0)", lambda x, f=f: f(x, 0), "mat64 mat64_t cube64 i64 bool empty64 point64")
    each(name + "(-1)", lambda x, f=f: f(x, -1), "mat64 cube64_t mat32 u8 wide_empty64 nans64")
each("logcumsumexp(1)", lambda x: x.logcumsumexp(1), "mat64 cube64_t infs64")
each("count_nonzero", torch.count_nonzero, "i64 mat64 bool nans64 empty64")
each("median", torch.median, "mat64 ties64 nans64 i64 vec64 point64")
each("nanmedian", torch.nanmedian, "nans64 mat64 i64")
each("mode(1)", lambda x: torch.mode(x, 1), "ties64 mat64")
each("quantile", lambda x: torch.quantile(x, torch.tensor([0.0, 0.3, 0.5, 1.0], dtype=x.dtype), dim=1), "mat64 cube64 nans64 ties64 mat32")
each("quantile(0,keep)", lambda x: torch.quantile(x, torch.tensor(0.4, dtype=x.dtype), dim=0, keepdim=True), "mat64 cube64_t")
each("nanquantile", lambda x: torch.nanquantile(x, torch.tensor([0.25, 0.5], dtype=x.dtype), dim=1), "nans64 mat64")
each("sort(1)", lambda x: torch.sort(x, dim=1, stable=True), "mat64 cube64_t ties64 tiesi nans64 i64 u8 mat64_slice")
each("sort(0,desc)", lambda x: torch.sort(x, dim=0, descending=True, stable=True), "mat64_t cube64 ties64 nans64 tiesi long64")
each("argsort(1,desc)", lambda x: torch.sort(x, dim=1, descending=True, stable=True)[1], "mat64 ties64 tiesi nans64")
each("msort", torch.msort, "mat64 cube64_t i64")
each("topk(2)", lambda x: torch.topk(x, 2), "mat64 cube64_t i64 long64")
each("topk(2,0,smallest)", lambda x: torch.topk(x, 2, 0, largest=False), "mat64 cube64_t mat64_t")
each("kthvalue(2,1)", lambda x: torch.kthvalue(x, 2, 1), "mat64 cube64_t i64")
each("bincount", lambda x: torch.bincount(x.flatten().abs()), "i64 u8 i32 i64_t")
each("bincount(w,9)", lambda x, w: torch.bincount(x.abs(), w, 9), "ivec,vec64 ivec,vec32")
each("histc(4,-1,3)", lambda x: torch.histc(x, 4, -1, 3), "mat64 mat32 cube64 pos64")
each("histc", lambda x: torch.histc(x, 5), "mat64 cube64_t")
each("searchsorted", lambda s, v: torch.searchsorted(s.sort()[0], v), "vec64,mat64 mat64,mat64_flip vec64,point64 ivec,i64")
each("searchsorted(right)", lambda s, v: torch.searchsorted(s.sort()[0], v, right=True), "vec64,vec64 mat64,mat64 ivec,i64")
each("bucketize", lambda v, s: torch.bucketize(v, s.sort()[0]), "mat64,vec64 i64,ivec")
each("unique", lambda x: torch.unique(x, return_inverse=True, return_counts=True), "ties64 tiesi i64 bool mat64_t")
each("unique(1)", lambda x: torch.unique(x, return_inverse=True, return_counts=True, dim=1), "ties64 tiesi")
each("unique_consecutive", lambda x: torch.unique_consecutive(x, return_inverse=True, return_counts=True), "ties64 tiesi bool")
each("diff", torch.diff, "mat64 cube64_t i64 bool")
each("diff(2,0)", lambda x: torch.diff(x, 2, 0), "cube64_t nans64 pos64")
each("trapezoid", lambda y: torch.trapezoid(y, dx=0.5), "mat64 cube64_t")
each("trapezoid(x)", torch.trapezoid, "mat64,vec64 mat64,mat64_flip")
each("cumulative_trapezoid", torch.cumulative_trapezoid, "mat64 cube64")
each("cov", torch.cov, "mat64 mat64_t vec64 mat32")
each("cov(weights)", lambda x, w: torch.cov(x, fweights=w.abs(), aweights=w.abs().double() + 0.5), "mat64,ivec")
each("corrcoef", torch.corrcoef, "mat64 vec64 mat64_t")
each("renorm", lambda x: torch.renorm(x, 2, 0, 1.5), "mat64 cube64")

each("reshape(-1)", lambda x: x.reshape(-1), "mat64_t cube64_t cube64_slice empty64 point64")
each("reshape(2,-1)", lambda x: x.reshape(2, -1), "cube64 cube64_t mat64_t i64")
each("flatten(1)", lambda x: x.flatten(1), "cube64 cube64_t mat64")
each("unflatten", lambda x: x.unflatten(-1, (2, 2)), "cube64 pos64")
each("permute(2,0,1)", lambda x: x.permute(2, 0, 1), "cube64 cube64_t cube64_slice")
each("movedim", lambda x: x.movedim((0, 2), (1, 0)), "cube64 cube64_t")
each("squeeze", lambda x: x.squeeze(), "one64 col64 mat64")
each("squeeze(-1)", lambda x: x.squeeze(-1), "one64 col64 mat64 point64")
each("unsqueeze(1)", lambda x: x.unsqueeze(1), "mat64 mat64_t vec64")
each("expand", lambda x: x.expand(3, -1, 4), "col64")
each("T", lambda x: x.t(), "mat64 mat64_t vec64 point64 cube64")
each("mT", lambda x: x.mT, "mat64 cube64 cube64_t vec64")
each("narrow", lambda x: x.narrow(1, 1, 2), "mat64 cube64_t")
each("unfold", lambda x: x.unfold(-1, 2, 1), "mat64 cube64_t vec64")
each("diagonal", lambda x: x.diagonal(), "mat64 cube64 mat64_t")
each("diagonal(1,0,2)", lambda x: x.diagonal(1, 0, 2), "cube64 cube64_t")
each("chunk(2,1)", lambda x: x.chunk(2, 1), "mat64 cube64_t")
each("split(2,-1)", lambda x: x.split(2, -1), "mat64 cube64 cube64_t")
each("split([1,2],1)", lambda x: x.split([1, 2], 1), "mat64 cube64")
each("tensor_split(2,-1)", lambda x: x.tensor_split(2, -1), "mat64 cube64")
each("tensor_split([1],0)", lambda x: x.tensor_split([1], 0), "mat64 cube64_t")
each("unbind(1)", lambda x: x.unbind(1), "mat64 cube64_t")
each("flip(0,1)", lambda x: x.flip(0, 1), "mat64 cube64_t i64")
each("roll(1)", lambda x: x.roll(1), "mat64 cube64_t vec64")
each("roll(2,-1)", lambda x: x.roll((2, -1), (0, 1)), "mat64 cube64")
each("rot90", lambda x: x.rot90(1, (0, 1)), "mat64 cube64_t")
each("repeat(2,1,2)", lambda x: x.repeat(2, 1, 2), "mat64_t vec64 cube64 i64")
each("tile(2)", lambda x: x.tile(2), "mat64 vec64")
each("repeat_interleave(2,1)", lambda x: x.repeat_interleave(2, 1), "mat64 cube64_t")
each("repeat_interleave(t,1)", lambda x, r: x.repeat_interleave(r.abs(), 1), "mat64,ivec")
each("tril", torch.tril, "mat64 cube64_t mat64_t i64")
each("triu(1)", lambda x: torch.triu(x, 1), "mat64 cube64 cube64_t")
each("diag", torch.diag, "vec64 mat64 mat64_t")
each("diag(-1)", lambda x: torch.diag(x, -1), "vec64 mat64")
each("diag_embed", torch.diag_embed, "mat64 vec64")
each("diag_embed(1,0,2)", lambda x: torch.diag_embed(x, 1, 0, 2), "mat64")
each("vander", lambda x: torch.vander(x, 4), "vec64 ivec")
each("kron", torch.kron, "mat64,vec64 mat64,mat64")
each("cat(0)", lambda *x: torch.cat(x, 0), "mat64,mat64_flip mat64,empty64 i64,mat32,i64_t mat64,mat64_t")
each("cat(-1)", lambda *x: torch.cat(x, -1), "mat64,col64 mat64,wide_empty64 cube64,cube64_flip i64,i32")
each("stack(1)", lambda *x: torch.stack(x, 1), "mat64,mat64_flip vec64,vec64 mat64,vec64")
each("hstack", lambda *x: torch.hstack(x), "vec64,vec64 mat64,col64 point64,vec64")
each("vstack", lambda *x: torch.vstack(x), "vec64,mat64 mat64,mat64_flip")
each("dstack", lambda *x: torch.dstack(x), "vec64,vec64 mat64,mat64_flip")
each("column_stack", lambda *x: torch.column_stack(x), "vec64,vec64 mat64,col64")
each("block_diag", lambda *x: torch.block_diag(*x), "mat64,vec64,point64")
each("meshgrid(ij)", lambda *x: torch.meshgrid(*x, indexing="ij"), "vec64,ivec")
each("meshgrid(xy)", lambda *x: torch.meshgrid(*x, indexing="xy"), "vec64,vec64,vec64")
each("cartesian_prod", lambda *x: torch.cartesian_prod(*x), "vec64,vec64 ivec,ivec")
each("combinations", lambda x: torch.combinations(x, 2), "vec64 ivec")
each("broadcast_tensors", lambda *x: torch.broadcast_tensors(*x), "mat64,vec64,col64")

give("idx", [1, 0, 1, -1], I64)
give("idx2", [[0, 1], [1, 0]], I64)
give("gidx", [[0, 1, 1], [1, 0, 0]], I64)
give("gidx2", [[2, 0], [1, 1]], I64)
each("x[1]", lambda x: x[1], "mat64 cube64_t i64 empty64")
each("x[-1,0]", lambda x: x[-1, 0], "mat64 cube64_t cube64_flip")
each("x[0:1]", lambda x: x[0:1], "mat64 cube64_t")
each("x[:,1:]", lambda x: x[:, 1:], "mat64_t cube64 cube64_slice empty64")
each("x[...,::2]", lambda x: x[..., ::2], "mat64 cube64_t")
each("x[...,-2:]", lambda x: x[..., -2:], "mat64 cube64_t")
each("x[None,:,0]", lambda x: x[None, :, 0], "mat64 cube64")
each("x[5:9]", lambda x: x[5:9], "mat64")
each("x[i]", lambda x, i: x[i], "mat64,idx cube64_t,idx2 mat64,idx2 bool,idx")
each("x[:,i]", lambda x, i: x[:, i], "mat64,idx cube64,idx2 mat64_t,idx")
each("x[i,:,j]", lambda x, i, j: x[i, :, j], "cube64,idx,idx cube64,idx2,idx2")
each("x[i,j]", lambda x, i, j: x[i, j], "cube64_t,idx,idx mat64,idx2,idx2 mat64,idx,pointi64")
each("x[...,i]", lambda x, i: x[..., i], "cube64,idx2 mat64,idx")
each("x[0,i]", lambda x, i: x[0, i], "cube64,idx mat64,idx2")
each("x[m]", lambda x, m: x[m], "mat64,bool i64,bool cube64,bool")
each("x[:,m]", lambda x, m: x[:, m], "mat64,boolvec cube64,boolvec")
each("x[1]=v", lambda x, v: setitem(x, 1, v), "mat64,vec64 mat64,point64 cube64,mat64 i64,ivec cube64_flip,vec64")
each("x[:,1:]=v", lambda x, v: setitem(x, (slice(None), slice(1, None)), v), "mat64,point64 mat64,col64 i64,pointi64")
each("x[i]=v", lambda x, i, v: setitem(x, torch.tensor([1, 0]), v), "mat64,idx,vec64 mat64,idx,mat64_flip mat64,idx,vec32 mat64,idx,point32")
each("x[:,i]=v", lambda x, i, v: setitem(x, (slice(None), torch.tensor([2, 0])), v), "mat64,idx,col64 i64,idx,pointi64")
each("x[m]=v", lambda x, m, v: setitem(x, m, v), "mat64,bool,vec64 mat64,bool,point64 i64,bool,ivec mat64,bool,mat64 mat64,bool,point32 mat64,bool,vec32 i64,bool,point64")
each("index_put(acc)", lambda x, v: x.clone().index_put_((torch.tensor([0, 0, 1]), torch.tensor([1, 1, 2])), v, accumulate=True), "mat64,vec64 i64,ivec")
each("index_select(0)", lambda x, i: x.index_select(0, i.clamp(min=0)), "mat64,idx cube64_t,idx i64,idx")
each("index_select(-1)", lambda x, i: x.index_select(-1, i.clamp(min=0)), "mat64,idx cube64_t,idx")
each("gather(0)", lambda x, i: x.gather(0, i), "mat64,gidx i64,gidx mat64,gidx2 mat64,idx")
each("gather(1)", lambda x, i: x.gather(1, i), "mat64,gidx2 mat64_flip,gidx2 i64,gidx2")
each("scatter(0)", lambda x, i, s: x.clone().scatter_(0, i, s), "mat64,gidx,mat64_flip i64,gidx,i64b")
each("scatter_add(1)", lambda x, i, s: x.scatter_add(1, i, s), "mat64,gidx2,mat64 mat64,gidx,mat64_flip i64,gidx2,i64b")
each("index_add(0)", lambda x, i, s: x.index_add(0, torch.tensor([1, 1]), s, alpha=2), "mat64,idx,mat64_flip i64,idx,i64b")
each("index_copy(1)", lambda x, i, s: x.index_copy(1, torch.tensor([2, 0, 1]), s), "mat64,idx,mat64_flip")
each("index_fill(1)", lambda x: x.index_fill(1, torch.tensor([0, 2]), 9), "mat64 i64 cube64_t")
each("take", lambda x, i: x.take(i), "mat64_t,idx cube64,gidx2")
each("take_along_dim(1)", lambda x, i: torch.take_along_dim(x, i, 1), "mat64,gidx2 mat64,gidx")
each("masked_fill", lambda x, m: x.masked_fill(m, 7.5), "mat64,bool mat64,boolvec mat64_flip,bool")
each("masked_select", torch.masked_select, "mat64,bool mat64,boolvec i64,bool mat64_flip,bool")
each("masked_scatter", lambda x, m, s: x.masked_scatter(m, s), "mat64,bool,mat64_flip mat64,boolvec,cube64")
each("nonzero", torch.nonzero, "i64 bool mat64 pointi64 empty64 i64_t")
each("where(c)", lambda c: torch.where(c), "bool i64 boolvec")
each("select_scatter", lambda x, s: torch.select_scatter(x, s, 0, 1), "mat64,vec64")
each("slice_scatter", lambda x, s: torch.slice_scatter(x, s, 1, 0, None, 2), "mat64,mat64_slice")
each("diagonal_scatter", lambda x, s: torch.diagonal_scatter(x, s[:2]), "mat64,vec64")
INPLACE = "mat64,vec64 mat64,col64 mat64_t,mat64_t i64,i64b i64,point32 mat32,point64 mat32,mat64 i32,i64 u8,i64 vec64,mat64 bool,i64 mat64,i64"
for name in "add_ sub_ mul_ div_".split():
    each(name, inplace(name), INPLACE)
each("pow_", inplace("pow_"), "pos64,pos64 mat64,pointi64 i64,pointi64")
for name in "exp_ sqrt_ neg_ abs_ sigmoid_ tanh_ relu_ floor_".split():
    each(name, inplace(name), "mat64 mat64_t mat32 i64")
for name in "eq_ lt_".split():
    each(name, inplace(name), "mat64,vec64 i64,i64b")
each("copy_", inplace("copy_"), "mat64,vec64 mat64,i64 i64,mat64 mat64,point32 bool,mat64 u8,i64 vec64,mat64")
each("to(Float32)", lambda x: x.to(F32), "mat64 i64 bool u8 special64")
each("to(Int64)", lambda x: x.to(I64), "mat64 mat32 bool u8 i32")
each("to(Int32)", lambda x: x.to(I32), "mat64 i64 bool")
each("to(Byte)", lambda x: x.to(U8), "i64 bool pos64 i32")
each("to(Bool)", lambda x: x.to(B), "mat64 i64 u8 special64")

give("a34", [[0.5, -1.0, 2.0, 0.25], [1.5, 0.75, -0.5, 3.0], [-2.0, 1.0, 0.0, 1.25]], F64)
give("a43", [[1.0, 2.0, -1.0], [0.5, -0.25, 4.0], [3.0, 1.0, 2.0], [-1.5, 0.0, 0.5]], F64)
view("a34_t", "a34", "t")
give("b234", [[[math.cos(i * 12 + j * 4 + k) for k in range(4)] for j in range(3)] for i in range(2)], F64)
give("b243", [[[math.sin(i * 12 + j * 3 + k) for k in range(3)] for j in range(4)] for i in range(2)], F64)
give("v4", [1.0, -2.0, 0.5, 3.0], F64)
give("m32", [[math.cos(i * 7 + j) for j in range(7)] for i in range(5)], F32)
give("n32", [[math.sin(i * 5 + j) for j in range(5)] for i in range(7)], F32)
tensors["k0"], tensors["k1"] = torch.zeros(3, 0, dtype=F64), torch.zeros(0, 4, dtype=F64)
inputs["k0"], inputs["k1"] = pack(tensors["k0"]), pack(tensors["k1"])
each("matmul", torch.matmul, "a34,a43 a34,a34_t a34,v4 v4,a43 v4,v4 b234,b243 b234,a43 a34,b243 v4,b243 b234,v4 m32,n32 i64,i64_t k0,k1 a34,a34 mat64,i64 m32,a43")
each("mm", torch.mm, "a34,a43 a34_t,a34 m32,n32 i64,i64_t a34,v4 k0,k1 a34,a34")
each("bmm", torch.bmm, "b234,b243 b234,b234 a34,a43")
each("mv", torch.mv, "a34,v4 a34_t,vec64 a34,vec64")
each("dot", torch.dot, "v4,v4 ivec,ivec v4,vec64")
each("outer", torch.outer, "v4,vec64 ivec,ivec")
each("inner", torch.inner, "a34,v4 a34,b234 v4,v4")
each("addmm(0.5,2)", lambda c, a, b: torch.addmm(c, a, b, beta=0.5, alpha=2), "vec64,a34,a43")
each("addmv", torch.addmv, "vec64,a34,v4")
each("addr", torch.addr, "a34,vec64,v4")
each("baddbmm", torch.baddbmm, "vec64,b234,b243")
each("addbmm", torch.addbmm, "vec64,b234,b243")
each("tensordot(1)", lambda a, b: torch.tensordot(a, b, 1), "a34,a43 b234,a43")
each("tensordot(dims)", lambda a, b: torch.tensordot(a, b, ([1, 2], [2, 1])), "b234,b243")
for eq, names in {"ij,jk->ik": "a34,a43", "ij->ji": "a34", "ii->i": "idx2", "ij->": "a34", "bij,bjk->bik": "b234,b243", "i,j->ij": "v4,vec64",
                  "...ij,...jk->...ik": "b234,a43", "ij,ij->i": "a34,a34", "ij,jk": "a34,a43", "bij,jk,k->bi": "b234,a43,vec64", "ij,kj->ik": "a34,a34"}.items():
    each("einsum " + eq, lambda *x, eq=eq: torch.einsum(eq, *x), names)
each("cdist", torch.cdist, "a34,a34 b234,a34")
each("cdist(1)", lambda a, b: torch.cdist(a, b, 1.0), "a34,a34")
each("cdist(inf)", lambda a, b: torch.cdist(a, b, INF), "a34,a34")
each("chain_matmul", lambda a, b, c: torch.linalg.multi_dot([a, b, c]), "a34,a43,a34 v4,a43,a34")
each("linalg.cross", torch.linalg.cross, "mat64,mat64_flip vec64,mat64")
each("linalg.vecdot", torch.linalg.vecdot if hasattr(torch.linalg, "vecdot") else (lambda a, b: (a * b).sum(-1)), "mat64,mat64_flip")

give("spd", [[4.0, 1.0, 0.5], [1.0, 3.0, -0.25], [0.5, -0.25, 2.0]], F64)
give("spd32", [[4.0, 1.0, 0.5], [1.0, 3.0, -0.25], [0.5, -0.25, 2.0]], F32)
tensors["spds"] = torch.stack([tensors["spd"], torch.eye(3, dtype=F64) * 2, tensors["spd"] @ tensors["spd"]])
inputs["spds"] = pack(tensors["spds"])
give("sq", [[2.0, -1.0, 0.0], [0.5, 3.0, 1.0], [-1.0, 0.25, 1.5]], F64)
give("sq32", [[2.0, -1.0, 0.0], [0.5, 3.0, 1.0], [-1.0, 0.25, 1.5]], F32)
view("sq_t", "sq", "t")
tensors["sqs"] = torch.stack([tensors["sq"], tensors["sq"] @ tensors["sq"] - 1])
inputs["sqs"] = pack(tensors["sqs"])
give("singular", [[1.0, 2.0], [2.0, 4.0]], F64)
tensors["none33"] = torch.zeros(0, 3, 3, dtype=F64)
inputs["none33"] = pack(tensors["none33"])
give("rhs", [[1.0, 2.0], [0.0, -1.0], [3.0, 0.5]], F64)
SQUARE = "sq sq32 sq_t sqs spd spds none33 singular a34 vec64 i64"
each("linalg.cholesky", torch.linalg.cholesky, "spd spd32 spds none33 sq_t a34 singular")
each("linalg.inv", torch.linalg.inv, SQUARE)
each("linalg.det", torch.linalg.det, SQUARE)
each("linalg.slogdet", torch.linalg.slogdet, "sq sq32 sqs spds none33 singular a34")
each("logdet", torch.logdet, "spd spds sq")
each("linalg.solve", torch.linalg.solve, "sq,rhs sqs,rhs sq,vec64 sq_t,rhs singular,rhs sq,a34_t spds,vec64")
each("linalg.solve(right)", lambda a, b: torch.linalg.solve(a, b, left=False), "sq,a43 sqs,a43")
each("solve_triangular(lower)", lambda a, b: torch.linalg.solve_triangular(a.tril(), b, upper=False), "spd,rhs spds,rhs sq,rhs none33,rhs")
each("solve_triangular(upper)", lambda a, b: torch.linalg.solve_triangular(a.triu(), b, upper=True), "spd,rhs sqs,rhs")
each("solve_triangular(right,unit)", lambda a, b: torch.linalg.solve_triangular(a.triu(), b, upper=True, left=False, unitriangular=True), "spd,a43")
each("cholesky_solve", lambda b, a: torch.cholesky_solve(b, torch.linalg.cholesky(a)), "rhs,spd rhs,spds")
each("cholesky_inverse", lambda a: torch.cholesky_inverse(torch.linalg.cholesky(a)), "spd")
each("linalg.eigvalsh", torch.linalg.eigvalsh, "spd spd32 spds none33 a34")
each("eigh(reconstructed)", lambda a: a, "spd spds")
each("svd(reconstructed)", lambda a: a, "a34 a43 b234 sq m32 a34_t")
each("qr(reconstructed)", lambda a: a, "a34 a43 b234 sq m32")
each("linalg.svdvals", torch.linalg.svdvals, "a34 a43 b234 singular m32 sq_t")
each("linalg.lu", torch.linalg.lu, "sq a34 a43 sqs")
each("linalg.pinv", torch.linalg.pinv, "a34 a43 singular b234")
each("linalg.matrix_rank", torch.linalg.matrix_rank, "a34 singular sqs")
each("linalg.lstsq", lambda a, b: torch.linalg.lstsq(a, b)[0], "a43,a43 a43,a34_t")
each("linalg.matrix_power(3)", lambda a: torch.linalg.matrix_power(a, 3), "sq sqs")
each("linalg.matrix_power(-2)", lambda a: torch.linalg.matrix_power(a, -2), "sq sqs")
for o in ("fro", "nuc", 1, -1, 2, -2, INF, -INF):
    each(f"matrix_norm({o})", lambda a, o=o: torch.linalg.matrix_norm(a, o), "a34 b234 mat64_t")
each("linalg.cond", torch.linalg.cond, "sq sqs")
each("trace", torch.trace, "sq a34 i64 vec64")
each("matrix_vander", lambda x: torch.linalg.vander(x) if hasattr(torch.linalg, "vander") else torch.vander(x, increasing=True), "vec64")

for key, f in {
    "arange(5)": lambda: torch.arange(5), "arange(1,2,0.3)": lambda: torch.arange(1, 2, 0.3), "arange(7,-2,-3)": lambda: torch.arange(7, -2, -3),
    "arange(0,1,0.1,f64)": lambda: torch.arange(0, 1, 0.1, dtype=F64), "linspace": lambda: torch.linspace(-1, 2, 7, dtype=F64),
    "linspace(1)": lambda: torch.linspace(3, 5, 1), "linspace32": lambda: torch.linspace(0, 1, 11), "logspace": lambda: torch.logspace(-2, 3, 6, dtype=F64),
    "eye(2,3)": lambda: torch.eye(2, 3), "full": lambda: torch.full((2, 2), 1.5), "full(int)": lambda: torch.full((2,), 3), "full(bool)": lambda: torch.full((2,), True),
    "zeros": lambda: torch.zeros(2, 0, 3), "ones(i32)": lambda: torch.ones(2, dtype=I32), "tril_indices": lambda: torch.tril_indices(3, 4, 1), "triu_indices": lambda: torch.triu_indices(3, 3),
}.items():
    case(key, [], f)

def seeded(seed=42):
    return torch.Generator().manual_seed(seed)


def twice(f):
    """The second draw too: what is left of the first must not be lost."""
    g = seeded(7)
    return f(g), f(g)


for key, f in {
    "rand32": lambda: torch.rand(20, generator=seeded()), "rand64": lambda: torch.rand(3, 4, dtype=F64, generator=seeded()),
    "rand(seed 2^40)": lambda: torch.rand(5, generator=seeded(2 ** 40 + 3)), "rand(long)": lambda: torch.rand(700, generator=seeded())[600:620],
    "randn32": lambda: torch.randn(40, generator=seeded()), "randn64": lambda: torch.randn(21, dtype=F64, generator=seeded()),
    "randn(5) twice": lambda: twice(lambda g: torch.randn(5, generator=g)), "randn(16) twice": lambda: twice(lambda g: torch.randn(16, dtype=F64, generator=g)),
    "randint": lambda: torch.randint(-3, 9, (20,), generator=seeded()), "randint(large)": lambda: torch.randint(2 ** 40, (6,), generator=seeded()),
    "randperm": lambda: torch.randperm(17, generator=seeded()),
    "uniform_": lambda: torch.empty(6, dtype=F64).uniform_(-2, 5, generator=seeded()), "normal_": lambda: torch.empty(18, dtype=F64).normal_(3, 0.5, generator=seeded()),
}.items():
    case(key, [], f)

if __name__ == "__main__":
    print(json.dumps({"torch": torch.__version__.split("+")[0], "inputs": inputs, "cases": cases}, separators=(",", ":")).replace('},{"op"', '},\n{"op"'), file=sys.stdout)
    print(len(cases), "cases,", len({c["op"] for c in cases}), "operations,", sum("error" in c for c in cases), "errors", file=sys.stderr)
