"""Distributions of PyTorch for the tests of TorchSharp.Managed.

python3 make_golden_distributions.py > golden_distributions.json      (PyTorch 1.13 or newer, a build without MKL)

Each case is a key, parameters, values, and what PyTorch makes of them: moments, log_prob with its gradients, entropy,
cdf, icdf, samples from a seed, and the gradients of Σ w · rsample. DistributionTable.cs has the same keys.
"""
import json
import math

import torch
import torch.distributions as D

torch.set_default_dtype(torch.float64)
cases = []


def number(x):
    return x if isinstance(x, int) or math.isfinite(x) else str(x)


def pack(t):
    t = t.detach()
    name = {torch.float32: "Float32", torch.float64: "Float64", torch.int64: "Int64"}[t.dtype]
    values = t.flatten().tolist()
    if t.dtype == torch.float32:
        values = [float("%.9g" % v) for v in values]
    return {"dtype": name, "shape": list(t.shape), "data": [number(v) for v in values]}


def tensor(x, dtype=torch.float64):
    return torch.tensor(x, dtype=dtype)


def attempt(f):
    try:
        return f()
    except NotImplementedError:
        return None


def weights(t):
    return torch.cos(torch.arange(t.numel(), dtype=t.dtype)).reshape(t.shape)


def case(key, make, params, value, shape=(3,), quantiles=None, moments=True):
    params = [tensor(p) if not isinstance(p, torch.Tensor) else p for p in params]
    leaves = [p.clone().requires_grad_() for p in params]
    value = tensor(value) if not isinstance(value, torch.Tensor) else value
    d = make(*leaves)
    out = {}
    if moments:
        out["mean"], out["variance"], out["stddev"] = d.mean, d.variance, d.stddev.clone()
    out["entropy"] = attempt(d.entropy)
    point = value.clone().requires_grad_(value.is_floating_point() and d.has_rsample)
    out["log_prob"] = d.log_prob(point)
    inputs = leaves + ([point] if point.requires_grad else [])
    grads = torch.autograd.grad((out["log_prob"] * weights(out["log_prob"])).sum(), inputs, allow_unused=True, retain_graph=True)
    grads = [torch.zeros_like(i) if g is None else g for i, g in zip(inputs, grads)]
    out["cdf"] = attempt(lambda: d.cdf(value))
    if quantiles is not None:
        out["icdf"] = d.icdf(tensor(quantiles))
    torch.manual_seed(11)
    out["sample"] = d.sample(shape)
    entry = {"key": key, "params": [pack(p) for p in params], "value": pack(value), "samples": list(shape), "batch": list(d.batch_shape),
             "event": list(d.event_shape), "out": {k: pack(v) for k, v in out.items() if v is not None}, "grad": [pack(g) for g in grads]}
    if quantiles is not None:
        entry["quantiles"] = pack(tensor(quantiles))
    if d.has_rsample:
        torch.manual_seed(11)
        s = d.rsample(shape)
        rgrads = torch.autograd.grad((s * weights(s)).sum(), leaves, allow_unused=True)
        entry["rgrad"] = [pack(torch.zeros_like(i) if g is None else g) for i, g in zip(leaves, rgrads)]
    cases.append(entry)


probs = [[0.1, 0.6, 0.3], [0.25, 0.25, 0.5]]
logits = [[0.4, -1.0, 2.0], [0.0, 3.0, -2.5]]
q = [[0.01, 0.5, 0.9]]
case("Normal", D.Normal, [[0.5, -2.0, 0.0], [[1.0], [0.25]]], [[0.1, -2.0, 3.0]], quantiles=q)
case("Normal many", D.Normal, [[0.5, -2.0], [1.0, 3.0]], [[0.1, -2.0]], shape=(20,))
case("Normal32", D.Normal, [tensor([0.5, -2.0], torch.float32), tensor([1.0, 0.2], torch.float32)], tensor([0.2, -2.2], torch.float32))
case("Bernoulli(probs)", lambda p: D.Bernoulli(p), [probs], [[0.0, 1.0, 1.0]])
case("Bernoulli(logits)", lambda l: D.Bernoulli(logits=l), [logits], [[0.0, 1.0, 1.0]])
case("Categorical(probs)", lambda p: D.Categorical(p), [probs], torch.tensor([2, 0]), shape=(7,))
case("Categorical(logits)", lambda l: D.Categorical(logits=l), [logits], torch.tensor([[2, 1]]), shape=(2, 3))
case("OneHotCategorical(probs)", lambda p: D.OneHotCategorical(p), [probs], [[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])
case("OneHotCategorical(logits)", lambda l: D.OneHotCategorical(logits=l), [logits], [[0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
cov = [[2.0, 0.5, 0.1], [0.5, 1.0, -0.3], [0.1, -0.3, 0.7]]
tril = [[[1.0, 0.0], [0.5, 0.8]], [[2.0, 0.0], [-1.0, 0.3]]]
symmetric = lambda m: (m + m.mT) / 2
case("MultivariateNormal(covariance)", lambda m, c: D.MultivariateNormal(m, symmetric(c)), [[0.1, -1.0, 2.0], cov], [[0.0, 0.0, 0.0], [1.0, -1.0, 2.5]])
case("MultivariateNormal(precision)", lambda m, c: D.MultivariateNormal(m, precision_matrix=symmetric(c)), [[0.1, -1.0, 2.0], cov], [[0.0, 0.0, 0.0], [1.0, -1.0, 2.5]])
case("MultivariateNormal(scale_tril)", lambda m, c: D.MultivariateNormal(m, scale_tril=torch.tril(c)), [[0.3, -0.4], tril], [[0.0, 0.5], [1.0, 1.0]], shape=(2, 2))
case("Gamma", D.Gamma, [[0.3, 1.0, 7.5], [[0.5], [2.0]]], [[0.2, 1.5, 4.0]], shape=(4,))
case("Beta", D.Beta, [[0.4, 1.0, 6.0], [[0.5], [3.0]]], [[0.2, 0.7, 0.95]], shape=(4,))
case("Dirichlet", D.Dirichlet, [[[0.4, 1.0, 6.0], [2.0, 3.0, 0.9]]], [[0.2, 0.3, 0.5], [0.6, 0.3, 0.1]], shape=(4,))
case("Uniform", D.Uniform, [[0.5, -2.0, 0.0], [[1.0], [3.0]]], [[0.6, 0.0, 0.5]], quantiles=q)
case("Laplace", D.Laplace, [[0.5, -2.0, 0.0], [[1.0], [3.0]]], [[0.1, -2.5, 3.0]], quantiles=q)
case("Cauchy", D.Cauchy, [[0.5, -2.0, 0.0], [[1.0], [3.0]]], [[0.1, -2.5, 3.0]], quantiles=q, moments=False)
case("Exponential", D.Exponential, [[0.5, 2.0, 10.0]], [[0.1, 1.5, 0.0]], quantiles=q)
case("Poisson", D.Poisson, [[0.5, 2.0, 30.0]], [[0.0, 3.0, 25.0]], shape=(5,))
case("Chi2", D.Chi2, [[1.0, 4.0, 11.0]], [[0.1, 1.5, 9.0]])
case("FisherSnedecor", D.FisherSnedecor, [[2.0, 4.0, 11.0], [3.0, 5.5, 12.0]], [[0.1, 1.5, 9.0]])
case("Geometric(probs)", lambda p: D.Geometric(p), [[0.1, 0.5, 0.9]], [[0.0, 3.0, 1.0]], shape=(6,))
case("Geometric(logits)", lambda l: D.Geometric(logits=l), [[-1.0, 0.0, 2.0]], [[0.0, 3.0, 1.0]])
case("Binomial(probs)", lambda p: D.Binomial(12, p), [probs], [[0.0, 12.0, 5.0]], shape=(4,))
case("Binomial(logits)", lambda l: D.Binomial(40, logits=l), [logits], [[0.0, 12.0, 40.0]], shape=(4,))
case("NegativeBinomial(probs)", lambda p: D.NegativeBinomial(tensor(5.0), p), [probs], [[0.0, 12.0, 5.0]], shape=(4,))
case("NegativeBinomial(logits)", lambda l: D.NegativeBinomial(tensor(5.0), logits=l), [logits], [[0.0, 12.0, 5.0]])
case("Multinomial(probs)", lambda p: D.Multinomial(7, p), [probs], [[0.0, 4.0, 3.0], [2.0, 2.0, 3.0]], shape=(2, 2))
case("Multinomial(logits)", lambda l: D.Multinomial(7, logits=l), [logits], [[0.0, 4.0, 3.0], [2.0, 2.0, 3.0]])
case("Independent(Normal)", lambda m, s: D.Independent(D.Normal(m, s), 1), [[[0.5, -2.0, 0.0], [1.0, 2.0, 3.0]], [1.0, 2.0, 0.5]], [[0.1, -2.5, 3.0]])
case("LogNormal", D.LogNormal, [[0.5, -2.0, 0.0], [[1.0], [0.3]]], [[0.1, 2.5, 3.0]], quantiles=q)
case("HalfNormal", D.HalfNormal, [[0.5, 2.0, 1.0]], [[0.1, 2.5, 0.0]], quantiles=q)
case("HalfCauchy", D.HalfCauchy, [[0.5, 2.0, 1.0]], [[0.1, 2.5, 0.0]], quantiles=q)
case("Gumbel", D.Gumbel, [[0.5, -2.0, 0.0], [[1.0], [3.0]]], [[0.1, -2.5, 3.0]], quantiles=q)
case("Weibull", D.Weibull, [[0.5, 2.0, 1.0], [[1.0], [3.0]]], [[0.1, 2.5, 3.0]], quantiles=q)
case("Pareto", D.Pareto, [[0.5, 2.0, 1.0], [[2.5], [3.0]]], [[0.7, 2.5, 3.0]], quantiles=q)
case("Kumaraswamy", D.Kumaraswamy, [[0.5, 2.0, 1.0], [[2.5], [3.0]]], [[0.7, 0.2, 0.99]], quantiles=q)
case("LogitRelaxedBernoulli", lambda t, p: D.relaxed_bernoulli.LogitRelaxedBernoulli(t, p), [0.7, [0.2, 0.5, 0.9]], [[-1.0, 0.5, 2.0]], moments=False)
case("RelaxedBernoulli", lambda t, l: D.RelaxedBernoulli(t, logits=l), [0.7, [-1.0, 0.5, 2.0]], [[0.2, 0.5, 0.9]], moments=False)
case("ExpRelaxedCategorical", lambda t, p: D.relaxed_categorical.ExpRelaxedCategorical(t, p), [0.7, probs], [[-1.0, -1.5, -0.893], [-0.5, -2.0, -1.3]], moments=False)
case("RelaxedOneHotCategorical", lambda t, l: D.RelaxedOneHotCategorical(t, logits=l), [0.7, logits], [[0.2, 0.5, 0.3], [0.1, 0.1, 0.8]], moments=False)
T = D.transforms
case("TransformedDistribution", lambda m, s: D.TransformedDistribution(D.Normal(m, torch.ones_like(m)), [T.AffineTransform(tensor(1.0), s), T.TanhTransform()]),
     [[0.3, -0.2, 0.0], [1.5, 0.4, -2.0]], [[0.7, 0.2, -0.5]], moments=False, quantiles=q)

print(json.dumps({"cases": cases}, separators=(",", ":")).replace('{"key"', '\n{"key"'))
