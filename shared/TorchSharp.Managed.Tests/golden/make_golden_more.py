"""Golden values from PyTorch for special functions, matrix functions, windows and histograms.

python3 make_golden_more.py > golden_more.json      (PyTorch 1.13 or newer)

The same form as make_golden.py: named inputs, and cases of an operation's key, its inputs and its results. MoreGolden.cs
has the same keys.
"""
import json
import math

import torch

F32, F64, I64, I32, B = torch.float32, torch.float64, torch.int64, torch.int32, torch.bool
DTYPES = {F32: "Float32", F64: "Float64", I64: "Int64", I32: "Int32", torch.uint8: "Byte", B: "Bool"}
inputs, cases, tensors = {}, [], {}


def number(x):
    if isinstance(x, (bool, int)):
        return int(x)
    return x if math.isfinite(x) else {math.inf: "inf", -math.inf: "-inf"}.get(x, "nan")


def pack(t):
    values = t.flatten().tolist()
    if t.dtype == F32:
        values = [float("%.9g" % v) if math.isfinite(v) else v for v in values]
    return {"dtype": DTYPES[t.dtype], "shape": list(t.shape), "data": [number(v) for v in values]}


def give(name, data, dtype=F64):
    tensors[name] = torch.tensor(data, dtype=dtype)
    inputs[name] = pack(tensors[name])


def view(name, base, kind):
    t = tensors[base]
    tensors[name] = {"t": lambda: t.transpose(0, -1), "flip": lambda: t.flip(0, -1), "slice": lambda: t[..., ::2]}[kind]()
    inputs[name] = {"base": base, "view": kind}


def each(op, f, names):
    for n in names.split():
        names_of = n.split(",") if n != "-" else []
        try:
            result = f(*[tensors[x] for x in names_of])
        except Exception as error:  # noqa: BLE001 - an error is what is expected then
            cases.append({"op": op, "in": names_of, "error": type(error).__name__})
            continue
        result = list(result) if isinstance(result, (tuple, list)) else [result]
        cases.append({"op": op, "in": names_of, "out": [pack(r) for r in result]})


INF, NAN = math.inf, math.nan
give("line", [-INF, -40.5, -12.0, -9.9, -3.3, -1.0, -1e-5, -0.0, 0.0, 1e-9, 0.02, 0.5, 0.999, 1.0, 2.4, 5.0, 7.9, 12.5, 24.9, 25.1, 60.0, INF, NAN])
give("line32", [-30.0, -2.5, 0.0, 1e-3, 0.7, 4.0, 33.0], F32)
give("table", [[0.1, 1.3, 2.2, 3.1], [4.5, 6.7, 8.8, 15.0]])
view("table_t", "table", "t")
view("table_flip", "table", "flip")
give("ints", [[1, 2, 5], [0, -3, 9]], I64)
tensors["empty"] = torch.zeros(0, 3, dtype=F64)
inputs["empty"] = pack(tensors["empty"])

for name in """airy_ai bessel_j0 bessel_j1 bessel_y0 bessel_y1 modified_bessel_i0 modified_bessel_i1 modified_bessel_k0
        modified_bessel_k1 scaled_modified_bessel_k0 scaled_modified_bessel_k1 spherical_bessel_j0""".split():
    each("special." + name, getattr(torch.special, name), "line line32 table_t table_flip ints empty")

give("unit", [[-1.0, -0.6, -0.1], [0.0, 0.35, 1.0]])
give("wide", [-2.5, -1.2, 1.7, 3.0])
give("degrees", [[0.0, 1.0, 2.0], [3.0, 5.0, 8.0]])
give("degree", [4], I64)
give("negative", [-2.0, 0.0, 7.9, 3.0])
give("rows", [[0.0], [2.0], [6.0], [11.0]])
for name in """chebyshev_polynomial_t chebyshev_polynomial_u chebyshev_polynomial_v chebyshev_polynomial_w
        hermite_polynomial_h hermite_polynomial_he laguerre_polynomial_l legendre_polynomial_p shifted_chebyshev_polynomial_t
        shifted_chebyshev_polynomial_u shifted_chebyshev_polynomial_v shifted_chebyshev_polynomial_w""".split():
    each("special." + name, getattr(torch.special, name), "unit,degrees wide,degree wide,negative rows,rows wide,rows line32,degree empty,degree")

give("square", [[1.5, -0.3, 0.2], [0.4, 0.9, -1.1], [2.0, 0.1, -0.7]])
give("large", [[12.0, -31.0], [4.0, -9.0]])
give("nilpotent", [[0.0, 1.0, 2.0], [0.0, 0.0, 3.0], [0.0, 0.0, 0.0]])
give("batch", [[[0.1, 0.2], [-0.3, 0.4]], [[8.0, 1.0], [2.0, -5.0]], [[0.0, 0.0], [0.0, 0.0]]])
give("tall", [[1.0, -2.0], [0.5, 3.0], [2.0, 0.25], [-1.0, 1.0]])
give("broad", [[1.0, -2.0, 0.5, 1.5], [0.5, 3.0, 2.0, -1.0]])
give("square32", [[0.5, -0.25], [1.5, 2.0]], F32)
view("square_t", "square", "t")
view("batch_t", "batch", "t")
view("tall_t", "tall", "t")
each("matrix_exp", torch.matrix_exp, "square large nilpotent batch square_t square32 tall")
each("geqrf", torch.geqrf, "square tall broad batch tall_t square32 nilpotent")
each("householder", lambda x: torch.linalg.householder_product(*torch.geqrf(x)), "square tall batch square_t broad")
for left in (True, False):
    for transpose in (True, False):
        each(f"ormqr({left},{transpose})", lambda x, y, l=left, t=transpose: torch.ormqr(*torch.geqrf(x), y if l else y.mT, l, t), "square,square_t tall,tall batch,batch square,tall_t")
each("lu_unpack", lambda x: torch.lu_unpack(*torch.linalg.lu_factor(x)), "square tall broad batch")
give("four", [[[[2.0, 0.1], [0.3, -1.0]], [[0.5, 1.5], [0.2, 0.7]]], [[[-0.4, 0.6], [3.0, 0.1]], [[0.9, -0.2], [0.8, 1.1]]]])
give("two", [[1.0, 2.0], [3.0, -1.0]])
view("four_t", "four", "t")
each("tensorinv(2)", lambda x: torch.linalg.tensorinv(x, 2), "four four_t batch")
each("tensorinv(1)", lambda x: torch.linalg.tensorinv(x, 1), "square four")
each("tensorsolve", lambda a, b: torch.linalg.tensorsolve(a, b), "four,two four_t,two square,two")
each("tensorsolve(0,2)", lambda a, b: torch.linalg.tensorsolve(a, b, (0, 2)), "four,two")

FLOAT = lambda x: torch.tensor(x, dtype=F32).item()  # noqa: E731 - TorchSharp's parameters are floats
hamming = torch.hamming_window
torch.hamming_window = lambda n, periodic, dtype: hamming(n, periodic, FLOAT(0.54), FLOAT(0.46), dtype=dtype)
for name in "bartlett blackman hamming hann kaiser".split():
    f = getattr(torch, name + "_window")
    for periodic in (True, False):
        for n in (0, 1, 2, 7):
            each(f"{name}({n},{periodic})", lambda n=n, p=periodic: f(n, periodic=p, dtype=F64), "-")
each("hamming(6,0.5,0.4)", lambda: hamming(6, True, 0.5, FLOAT(0.4)), "-")
each("kaiser(6,3)", lambda: torch.kaiser_window(6, True, 3.0), "-")

give("edges", [-2.0, -0.5, 0.0, 1.5, 3.0])
give("data", [[-2.0, -0.6, -0.5, 0.0, 1.5, 3.0, 3.1], [0.2, 0.4, 1.4, -0.1, 2.9, -7.0, 1.0]])
give("clean", [[-2.0, -0.6, -0.5], [0.0, 1.5, 3.0]])
give("weights", [[1.0, 0.5, 2.0], [0.25, 3.0, 1.5]])
give("same", [1.5, 1.5])
give("clean32", [[-2.0, -0.6, -0.5], [0.0, 1.5, 3.0]], F32)
view("clean_t", "clean", "t")
view("weights_t", "weights", "t")
each("histogram(edges)", lambda x, e: torch.histogram(x, e), "data,edges clean,edges clean_t,edges empty,edges clean32,edges ints,edges")
each("histogram(edges,density)", lambda x, e, w: torch.histogram(x, e, weight=w, density=True), "clean,edges,weights clean_t,edges,weights_t clean,edges,edges")
each("histogram(4)", lambda x: torch.histogram(x, 4), "clean clean_t clean32 same empty")
each("histogram(5,-1,2)", lambda x: torch.histogram(x, 5, range=(-1.0, 2.0)), "data clean_t")
each("histogram(3,density)", lambda x, w: torch.histogram(x, 3, weight=w, density=True), "clean,weights")

give("floats", [0.0, -0.0, 1.0, -0.75, 3.5, 1e-310, 1e300, INF, NAN])
each("frexp", torch.frexp, "floats line32 table_t empty ints")
each("angle", torch.angle, "floats line32 ints table_flip")
each("mvlgamma_", lambda x: (x + 2).mvlgamma_(2), "table table_t")

print(json.dumps({"inputs": inputs, "cases": cases}))
