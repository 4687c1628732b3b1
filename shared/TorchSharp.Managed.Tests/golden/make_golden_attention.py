"""Golden values from PyTorch for attention, transformers and ctc_loss.

python3 make_golden_attention.py > golden_attention.json      (PyTorch 1.13 or newer)

Inputs and parameters come from the formula wave() on both sides, so that only results are stored. AttentionGoldenTests.cs
and CtcGoldenTests.cs have the same keys.
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


def flat(t, digits="%.15g"):
    return [number(float(digits % v)) for v in t.detach().double().flatten().tolist()]


# Parameter i becomes wave(shape, i) / 3; then the result, what else comes out, and the gradients of sum(result · wave)
# with respect to inputs and parameters, in the order of the parameters.
def run(module, inputs, *masks, dtype=F64, seed=None, call=None, **named):
    module = module.to(dtype)
    for i, p in enumerate(module.parameters()):
        p.data = wave(p.shape, float(i), dtype) / 3
    inputs = [x.clone().to(dtype).requires_grad_() for x in inputs]
    if seed is not None:
        torch.manual_seed(seed)
    y = (call or module)(*inputs, *masks, **named)
    y, weights = y if isinstance(y, tuple) else (y, None)
    (y * wave(y.shape, 0.4, dtype)).sum().backward()
    digits = "%.15g" if dtype == F64 else "%.8g"
    result = {"y": flat(y, digits)}
    if weights is not None:
        result["weights"] = flat(weights, digits)
    result["inputs"] = [flat(x.grad, digits) for x in inputs]
    result["parameters"] = {n: flat(p.grad, digits) for n, p in module.named_parameters()}
    return result


q, k, v = wave([3, 2, 4], 0.1), wave([5, 2, 4], 0.6), wave([5, 2, 4], 1.3)
k3, v6 = wave([5, 2, 3], 0.6), wave([5, 2, 6], 1.3)
hidden = torch.tensor([[False, True, False, False, True], [True, False, False, True, False], [False, False, True, False, False]])
heads_hidden = wave([4, 3, 5], 0.2) > 0.9
added = wave([3, 5], 0.8)
padding = torch.tensor([[False, False, False, True, True], [True, False, False, False, False]])
causal = torch.ones(3, 3, dtype=torch.bool).triu(1)
self_padding = torch.tensor([[False, False, True], [False, False, False]])

M = nn.MultiheadAttention
attention = {
    "cross": run(M(4, 2), [q, k, v]),
    "one head": run(M(4, 1), [q, k, v]),
    "no bias": run(M(4, 2, bias=False), [q, k, v]),
    "no weights": run(M(4, 2), [q, k, v], need_weights=False),
    "hidden": run(M(4, 2), [q, k, v], attn_mask=hidden),
    "hidden by head": run(M(4, 2), [q, k, v], attn_mask=heads_hidden),
    "added": run(M(4, 2), [q, k, v], attn_mask=added),
    "padding": run(M(4, 2), [q, k, v], key_padding_mask=padding),
    "both masks": run(M(4, 2), [q, k, v], key_padding_mask=padding, attn_mask=hidden),
    "kdim vdim": run(M(4, 2, kdim=3, vdim=6), [q, k3, v6]),
    "bias kv": run(M(4, 2, add_bias_kv=True), [q, k, v], key_padding_mask=padding, attn_mask=added),
    "zero": run(M(4, 2, add_zero_attn=True), [q, k, v], key_padding_mask=padding, attn_mask=hidden),
    "bias kv zero": run(M(4, 2, add_bias_kv=True, add_zero_attn=True), [q, k, v], attn_mask=hidden),
    "dropout": run(M(4, 2, dropout=0.3), [q, k, v], dtype=F32, seed=3),
}
own = M(4, 2)
attention["self"] = run(own, [q], call=lambda x: own(x, x, x, attn_mask=causal))

src, tgt = wave([3, 2, 4], 0.3), wave([2, 2, 4], 1.1)
tgt_causal = torch.ones(2, 2, dtype=torch.bool).triu(1)
memory_added = wave([2, 3], 0.9)


def encoder_layer(dropout=0.0, activation="relu"):
    return nn.TransformerEncoderLayer(4, 2, 5, dropout, activation)


def decoder_layer(dropout=0.0, activation="relu"):
    return nn.TransformerDecoderLayer(4, 2, 5, dropout, activation)


transformers = {
    "encoder layer": run(encoder_layer(), [src]),
    "encoder layer gelu": run(encoder_layer(0.0, "gelu"), [src], causal, self_padding),
    "encoder layer dropout": run(encoder_layer(0.2), [src], dtype=F32, seed=5),
    "encoder": run(nn.TransformerEncoder(encoder_layer(), 2), [src], causal, self_padding),
    "decoder layer": run(decoder_layer(), [tgt, src]),
    "decoder layer masks": run(decoder_layer(0.0, "gelu"), [tgt, src], tgt_causal, memory_added, None, self_padding),
    "decoder layer dropout": run(decoder_layer(0.2), [tgt, src], dtype=F32, seed=5),
    "decoder": run(nn.TransformerDecoder(decoder_layer(), 2), [tgt, src], tgt_causal),
    "transformer": run(nn.Transformer(4, 2, 1, 1, 5, 0.0), [src, tgt]),
    "transformer masks": run(
        nn.Transformer(4, 2, 1, 2, 5, 0.0, "gelu"), [src, tgt], causal, tgt_causal, memory_added, self_padding, None, self_padding),
}


def start(make):
    torch.manual_seed(0)
    return {n: flat(t, "%.9g") for n, t in make().state_dict().items()}


starts = {
    "attention": start(lambda: M(4, 2)),
    "attention kdim bias kv": start(lambda: M(4, 2, add_bias_kv=True, kdim=3, vdim=6)),
    "attention no bias": start(lambda: M(4, 2, bias=False)),
    "encoder": start(lambda: nn.TransformerEncoder(encoder_layer(), 2)),
    "decoder": start(lambda: nn.TransformerDecoder(decoder_layer(), 2)),
    "transformer": start(lambda: nn.Transformer(4, 2, 1, 1, 5)),
}


def ctc(x, targets, inputs, lengths, blank=0, zero_infinity=False, raw=False):
    result = {}
    for reduction in ["none", "mean", "sum"]:
        given = x.clone().requires_grad_()
        log_probs = given if raw else given.log_softmax(-1)
        y = F.ctc_loss(log_probs, torch.tensor(targets), torch.tensor(inputs), torch.tensor(lengths), blank, reduction, zero_infinity)
        (y * wave(y.shape, 0.8, x.dtype)).sum().backward()
        digits = "%.15g" if x.dtype == F64 else "%.8g"
        result[reduction] = {"y": flat(y, digits), "gradient": flat(given.grad, digits)}
    return result


logits = wave([5, 3, 4], 0.3)
padded = [[1, 2, 0], [3, 3, 0], [2, 1, 3]]
losses = {
    "padded": ctc(logits, padded, [5, 5, 5], [2, 2, 3]),
    "concatenated": ctc(logits, [1, 2, 3, 3, 2, 1, 3], [5, 4, 3], [2, 2, 3]),
    "other blank": ctc(logits, [[0, 1, 2], [0, 0, 1], [2, 1, 0]], [5, 5, 4], [1, 2, 3], 3),
    "empty target": ctc(logits, padded, [5, 3, 5], [0, 2, 1]),
    "impossible": ctc(logits, padded, [5, 2, 5], [2, 2, 3]),
    "impossible zero": ctc(logits, padded, [5, 2, 5], [2, 2, 3], zero_infinity=True),
    "one": ctc(wave([5, 4], 0.3), [1, 2], 5, 2),
    "raw": ctc(logits.log_softmax(-1), padded, [5, 4, 5], [2, 2, 3], raw=True),
    "float": ctc(logits.to(F32), padded, [5, 4, 5], [2, 2, 3]),
}

print(json.dumps({"attention": attention, "transformers": transformers, "starts": starts, "ctc": losses}, separators=(",", ":")))
