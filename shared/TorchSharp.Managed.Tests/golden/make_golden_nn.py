"""Golden values from PyTorch for the layers' functions of TorchSharp.Managed: values and gradients.

python3 make_golden_nn.py > golden_nn.json      (PyTorch 1.13 or newer)

Inputs come from a formula that both sides know (`numbers` here, LayerCase.Numbers there), so that only results are
stored. All is computed in Float64 and written with ten digits. The gradients are those of the sum of the results'
real outputs, each times numbers of its own. LayerGolden*.cs has the same operations.
"""
import json

import torch
import torch.nn.functional as F

cases = []


def numbers(shape, seed):
    count = 1
    for n in shape:
        count *= n
    return torch.tensor([((i * 613 + seed * 211 + 7) % 1009) / 504.5 - 1 for i in range(count)], dtype=torch.float64).reshape(shape)


def make(given, seed):
    kind, shape = given if isinstance(given, tuple) else ("real", given)
    if kind == "real":
        return numbers(shape, seed)
    if kind == "positive":
        return numbers(shape, seed).abs() + 0.25
    if kind == "mask":
        return numbers(shape, seed) > -0.3
    assert kind.startswith("below ")
    n = int(kind[6:])
    return torch.tensor([(i * 7 + seed * 5 + i // 3) % n for i in range(numbers(shape, seed).numel())], dtype=torch.int64).reshape(shape)


def pack(t):
    return {"shape": list(t.shape), "data": [float("%.10g" % v) if t.is_floating_point() else int(v) for v in t.flatten().tolist()]}


def case(op, f, *given, **settings):
    inputs = [make(g, k) for k, g in enumerate(given)]
    for t in inputs:
        if t.is_floating_point():
            t.requires_grad_()
    outputs = f(*inputs, **settings)
    outputs = list(outputs) if isinstance(outputs, (tuple, list)) else [outputs]
    total = sum((o * numbers(o.shape, 50 + k)).sum() for k, o in enumerate(outputs) if o.is_floating_point() and o.requires_grad)
    real = [t for t in inputs if t.is_floating_point()]
    grads = torch.autograd.grad(total, real, allow_unused=True) if torch.is_tensor(total) else [None] * len(real)
    cases.append({
        "op": op, "with": settings, "in": [list(g) if isinstance(g, tuple) else ["real", g] for g in given],
        "out": [pack(o) for o in outputs], "grad": [None if g is None else pack(g) for g in grads]})


def convolutions():
    for d in (1, 2, 3):
        conv, transposed = getattr(F, f"conv{d}d"), getattr(F, f"conv_transpose{d}d")
        sizes = [5, 6, 4][:d] if d > 1 else [9]
        for batch, c, k, groups, kernel, settings in [
            (2, 3, 4, 1, 3, {}),
            (1, 2, 2, 2, 2, {"stride": [2] * d, "padding": [1] * d}),           # one image, every channel alone
            (2, 4, 6, 2, 1, {}),                                                # a kernel of one
            (2, 2, 3, 1, 2, {"stride": [3] * d}),                               # stride larger than the kernel
            (0, 2, 3, 1, 2, {}),                                                # no images
            (1, 2, 3, 1, 3, {"padding": [2] * d, "dilation": [2] * d}),
            (3, 1, 1, 1, 2, {"stride": [1, 2, 1][:d], "padding": [1, 0, 1][:d], "dilation": [1, 1, 2][:d]}),
        ]:
            if d == 3 and kernel == 3:
                kernel, settings = 2, dict(settings)
            x, w, b = [batch, c, *sizes], [k, c // groups] + [kernel] * d, [k]
            case(f"conv{d}d", lambda x, w, b, conv=conv, **s: conv(x, w, b, **s), x, w, b, groups=groups, **settings)
            wt, bt = [c, k // groups] + [kernel] * d, [k]
            case(f"conv_transpose{d}d", lambda x, w, b, f=transposed, **s: f(x, w, b, **s), [batch, c, *[max(n - 2, 3) for n in sizes]], wt, bt, groups=groups, **settings)
        case(f"conv{d}d", conv, [2, *sizes], [3, 2] + [2] * d)                  # no batch, no bias
        case(f"conv_transpose{d}d", transposed, [2, *sizes[:-1], 2], [2, 2] + [2] * d)
        case(f"conv_transpose{d}d", lambda x, w, b, f=transposed, **s: f(x, w, b, **s), [2, 2] + [2] * d, [2, 3] + [3] * d, [3],
             stride=[3] * d, padding=[1] * d, output_padding=[2, 1, 2][:d])
        case(f"conv{d}d_same", lambda x, w, b, conv=conv, **s: conv(x, w, b, padding="same", **s), [2, 2, *sizes], [3, 2] + [2] * d, [3], dilation=[3 if d == 1 else 1] * d)
        case(f"conv{d}d_valid", lambda x, w, b, conv=conv, **s: conv(x, w, b, padding="valid", **s), [2, 2, *sizes], [3, 2] + [2] * d, [3], stride=[2] * d)
    case("conv2d", lambda x, w, b, **s: F.conv2d(x, w, b, **s), [3, 4, 4, 4], [5, 4, 4, 4], [5])                    # the kernel is the image
    case("conv_transpose2d", lambda x, w, b, **s: F.conv_transpose2d(x, w, b, **s), [3, 4, 1, 1], [4, 2, 4, 4], [2])
    case("conv2d", lambda x, w, b, **s: F.conv2d(x, w, b, **s), [9, 2, 8, 8], [2, 2, 3, 3], [2], padding=[1])       # several images in a product
    case("conv2d", lambda x, w, b, **s: F.conv2d(x, w, b, **s), [2, 3, 7, 5], [4, 3, 3, 1], [4], stride=[2, 1], padding=[0, 1])


def pooling():
    for d in (1, 2, 3):
        sizes = [7, 5, 6][:d] if d < 3 else [4, 5, 3]
        for settings in [
            {"kernel_size": [2] * d}, {"kernel_size": [3] * d, "stride": [2] * d, "padding": [1] * d},
            {"kernel_size": [2, 3, 2][:d], "stride": [3, 2, 2][:d], "ceil_mode": True},
            {"kernel_size": [2] * d, "stride": [1] * d, "padding": [1] * d, "ceil_mode": True},
        ]:
            pool, avg = getattr(F, f"max_pool{d}d"), getattr(F, f"avg_pool{d}d")
            s = {**settings, "stride": settings.get("stride", settings["kernel_size"])}
            case(f"max_pool{d}d", lambda x, f=pool, **s: f(x, return_indices=True, **s), [2, 2, *sizes], **s)
            if d == 1:
                s = {k: v[0] if isinstance(v, list) else v for k, v in s.items()}
            case(f"avg_pool{d}d", lambda x, f=avg, **s: f(x, **s), [2, 2, *sizes], **s)
            case(f"avg_pool{d}d", lambda x, f=avg, **s: f(x, **s), [2, *sizes], count_include_pad=False, **s)
            if d > 1:
                case(f"avg_pool{d}d", lambda x, f=avg, **s: f(x, **s), [1, 2, *sizes], divisor_override=3, **s)
        case(f"max_pool{d}d", lambda x, f=pool, **s: f(x, return_indices=True, **s), [2, *sizes], kernel_size=[2] * d, stride=[1] * d, dilation=[2] * d)
        for out in ([3, 2, 2][:d], [1] * d, [5] * d):
            size = out[0] if d == 1 else out
            case(f"adaptive_avg_pool{d}d", lambda x, output_size, f=getattr(F, f"adaptive_avg_pool{d}d"): f(x, output_size), [2, 2, *sizes], output_size=out)
            case(f"adaptive_max_pool{d}d", lambda x, output_size, f=getattr(F, f"adaptive_max_pool{d}d"): f(x, output_size, return_indices=True), [2, 2, *sizes], output_size=out)
        unpool = getattr(F, f"max_unpool{d}d")
        case(f"max_unpool{d}d", lambda x, f=unpool, pool=pool: f(*pool(x, 2, return_indices=True), 2), [2, 2, *[n // 2 * 2 for n in sizes]])
        case(f"max_unpool{d}d", lambda x, f=unpool, pool=pool: f(*pool(x, 2, return_indices=True), 2, output_size=x.shape), [2, 2, *sizes])
        if d < 3:
            for p in (1, 2, 3):
                case(f"lp_pool{d}d", lambda x, norm_type, kernel_size, stride, ceil_mode, f=getattr(F, f"lp_pool{d}d"): f(x, norm_type, kernel_size, stride, ceil_mode),
                     ("positive", [2, 2, *sizes]), norm_type=p, kernel_size=3, stride=2, ceil_mode=p == 3)


def normalisation():
    for shape in ([4, 3], [2, 3, 5], [3, 2, 3, 4], [2, 2, 2, 3, 2]):
        c = [shape[1]]

        def batch(x, m, v, w, b, training, momentum):
            mean, var = m.detach().clone(), v.detach().clone()
            return F.batch_norm(x, mean, var, w, b, training, momentum, 1e-3), mean, var

        for training in (True, False):
            case("batch_norm", batch, shape, c, ("positive", c), c, c, training=training, momentum=0.3)
        case("batch_norm plain", lambda x: F.batch_norm(x, None, None, training=True), shape)
        if len(shape) > 2:
            def instance(x, m, v, w, b, use_input_stats):
                mean, var = m.detach().clone(), v.detach().clone()
                return F.instance_norm(x, mean, var, w, b, use_input_stats, 0.2, 1e-4), mean, var
            for own in (True, False):
                case("instance_norm", instance, shape, c, ("positive", c), c, c, use_input_stats=own)
            case("instance_norm plain", F.instance_norm, shape)
            case("local_response_norm", lambda x, size: F.local_response_norm(x, size, 0.3, 0.6, 1.5), shape, size=2)
            case("local_response_norm", lambda x, size: F.local_response_norm(x, size, 0.3, 0.6, 1.5), shape, size=3)
        for over in (shape[-1:], shape[1:]):
            case("layer_norm", lambda x, w, b, normalized_shape: F.layer_norm(x, normalized_shape, w, b, 1e-4), shape, over, over, normalized_shape=over)
            case("layer_norm plain", lambda x, normalized_shape: F.layer_norm(x, normalized_shape), shape, normalized_shape=over)
    for shape, groups in (([2, 4], 2), ([2, 6, 5], 3), ([3, 4, 2, 3], 1), ([2, 4, 3, 2], 4)):
        case("group_norm", lambda x, w, b, num_groups: F.group_norm(x, num_groups, w, b, 1e-4), shape, [shape[1]], [shape[1]], num_groups=groups)
        case("group_norm plain", lambda x, num_groups: F.group_norm(x, num_groups), shape, num_groups=groups)


def resampling():
    def interpolate(x, mode, **s):
        return F.interpolate(x, mode=mode, **s)

    for mode, sizes in (("linear", [[5]]), ("bilinear", [[4, 5]]), ("bicubic", [[4, 5]]), ("trilinear", [[3, 4, 2]]),
                        ("nearest", [[5], [4, 5], [3, 4, 2]]), ("nearest-exact", [[5], [4, 5], [3, 4, 2]]), ("area", [[5], [4, 5], [3, 4, 2]])):
        corners = [False, True] if mode in ("linear", "bilinear", "bicubic", "trilinear") else [None]
        for size in sizes:
            d = len(size)
            for align in corners:
                more = {} if align is None else {"align_corners": align}
                case("interpolate", interpolate, [1, 2, *size], mode=mode, size=[7, 3, 4][:d], **more)
                case("interpolate", interpolate, [2, 1, *size], mode=mode, scale_factor=[1.7, 2.3, 1.5][:d], **more)
                case("interpolate", interpolate, [1, 1, *size], mode=mode, scale_factor=[0.6] * d, recompute_scale_factor=True, **more)
                case("interpolate", interpolate, [1, 1, *size], mode=mode, size=size, **more)
    for mode in ("bilinear", "bicubic"):
        case("interpolate", interpolate, [1, 2, 7, 6], mode=mode, size=[3, 9], antialias=True, align_corners=False)
    for mode, given in (("reflect", [([1, 2, 6], [3, 2]), ([2, 5, 6], [1, 0, 2, 4]), ([2, 3, 4, 3], [2, 1, 0, 3, 1, 1])]),
                        ("replicate", [([1, 2, 3], [5, 2]), ([2, 2, 5, 6], [1, 0, -2, 4]), ([2, 2, 3, 4, 3], [2, 1, 0, 3, 1, 1])]),
                        ("circular", [([1, 2, 3], [3, 2]), ([2, 2, 5, 6], [1, 0, 2, 4]), ([1, 2, 3, 4, 3], [2, 1, 0, 3, 1, 1])]),
                        ("constant", [([3], [1, 2]), ([2, 3], [-1, 2, 1, 0]), ([2, 3, 4], [1, 1, -1, -1, 2, 0]), ([2, 2, 2, 2], [0, 0, 1, 2])])):
        for shape, pads in given:
            case("pad", lambda x, pad, mode: F.pad(x, pad, mode, *([1.5] if mode == "constant" else [])), shape, pad=pads, mode=mode)
    for shape, s in (([2, 3, 5, 6], dict(kernel_size=[2, 3], dilation=[1, 2], padding=[1, 0], stride=[2, 1])), ([2, 4, 4], dict(kernel_size=[2, 2], dilation=[1, 1], padding=[0, 0], stride=[2, 2]))):
        case("unfold", lambda x, **s: F.unfold(x, **s), shape, **s)
        columns = F.unfold(torch.zeros(shape), **s).shape
        case("fold", lambda x, **s: F.fold(x, **s), list(columns), output_size=shape[-2:], **s)
    case("pixel_shuffle", F.pixel_shuffle, [2, 8, 2, 3], upscale_factor=2)
    case("pixel_unshuffle", F.pixel_unshuffle, [2, 2, 4, 6], downscale_factor=2)

    def channel_shuffle(x, groups):         # PyTorch's own has no derivative
        y = x.unflatten(1, (groups, -1)).transpose(1, 2).flatten(1, 2)
        assert torch.equal(y, torch.channel_shuffle(x.detach(), groups))
        return y
    case("channel_shuffle", channel_shuffle, [2, 6, 2, 2], groups=3)
    for x, grid in (([2, 2, 4, 5], [2, 3, 3, 2]), ([1, 2, 3, 4, 2], [1, 2, 2, 3, 3])):
        for mode in ("bilinear", "nearest"):
            for padding in ("zeros", "border", "reflection"):
                for align in (False, True):
                    case("grid_sample", lambda x, g, mode, padding_mode, align_corners: F.grid_sample(x, g * 1.7, mode, padding_mode, align_corners)
                         + (0 if mode == "bilinear" else 0 * g.sum()), x, grid, mode=mode, padding_mode=padding, align_corners=align)
    for theta, size in (([2, 2, 3], [2, 1, 3, 4]), ([1, 3, 4], [1, 2, 2, 3, 2])):
        for align in (False, True):
            case("affine_grid", lambda t, size, align_corners: F.affine_grid(t, size, align_corners), theta, size=size, align_corners=align)


def tables_and_products():
    def embed(w, i, **s):
        return F.embedding(i, w, **s)

    case("embedding", embed, [5, 3], ("below 5", [2, 4]))
    case("embedding", embed, [5, 3], ("below 5", [7]), padding_idx=-2, scale_grad_by_freq=True)
    case("embedding", embed, [5, 3], ("below 5", [0]))

    def renormalised(w, i, max_norm, norm_type):
        table = w.detach().clone()
        return F.embedding(i, table, max_norm=max_norm, norm_type=norm_type), table
    case("embedding max_norm", renormalised, [5, 3], ("below 4", [6]), max_norm=0.8, norm_type=3)
    for mode in ("sum", "mean", "max"):
        case("embedding_bag", lambda w, i, mode: F.embedding_bag(i, w, mode=mode), [6, 2], ("below 6", [3, 4]), mode=mode)
        case("embedding_bag", lambda w, i, offsets, mode, include_last_offset: F.embedding_bag(i, w, torch.tensor(offsets), mode=mode, include_last_offset=include_last_offset),
             [6, 2], ("below 6", [7]), offsets=[0, 3, 3, 7], mode=mode, include_last_offset=True)
        case("embedding_bag", lambda w, i, offsets, mode, padding_idx: F.embedding_bag(i, w, torch.tensor(offsets), mode=mode, padding_idx=padding_idx),
             [6, 2], ("below 6", [7]), offsets=[0, 2], mode=mode, padding_idx=2)
    case("embedding_bag weighted", lambda w, i, p, mode: F.embedding_bag(i, w, mode=mode, per_sample_weights=p), [6, 2], ("below 6", [3, 4]), [3, 4], mode="sum")
    case("bilinear", F.bilinear, [2, 3, 4], [2, 3, 2], [5, 4, 2], [5])
    case("rrelu", F.rrelu, [3, 4])
    for mask in (None, ("mask", [3, 5]), ("real", [2, 1, 3, 5])):
        def attention(q, k, v, m=None):
            scores = q @ k.transpose(-1, -2) / q.shape[-1] ** 0.5
            if m is not None:
                scores = scores.masked_fill(~m, -float("inf")) if m.dtype == torch.bool else scores + m
            return scores.softmax(-1) @ v
        given = [[2, 2, 3, 4], [2, 2, 5, 4], [2, 2, 5, 3]] + ([] if mask is None else [mask])
        case("attention", attention, *given)
    case("attention causal", lambda q, k, v: (q @ k.transpose(-1, -2) / 2).masked_fill(~torch.ones(3, 5).tril().bool(), -float("inf")).softmax(-1) @ v,
         [2, 3, 4], [2, 5, 4], [2, 5, 3])


def random():
    for op, f, shape in (("dropout", F.dropout, [3, 7]), ("dropout1d", F.dropout1d, [3, 4, 5]), ("dropout2d", F.dropout2d, [3, 4, 2, 2]), ("dropout3d", F.dropout3d, [2, 3, 2, 2, 2]),
                         ("alpha_dropout", F.alpha_dropout, [3, 7]), ("feature_alpha_dropout", F.feature_alpha_dropout, [3, 4, 5])):
        for p in (0.3, 0.0, 1.0):
            def seeded(x, p, f=f):
                torch.manual_seed(7)
                return f(x, p, training=True)
            case(op, seeded, shape, p=p)

    def transposed(x):
        torch.manual_seed(7)
        return F.dropout(x.transpose(0, 2), 0.4)
    case("dropout transposed", transposed, [3, 4, 5])
    for d in (2, 3):
        for settings in ({"output_size": [3, 2, 2][:d]}, {"output_ratio": [0.7, 0.5, 0.6][:d]}):
            def pooled(x, f=getattr(F, f"fractional_max_pool{d}d"), **s):
                torch.manual_seed(7)
                return f(x, 2, return_indices=True, **s)
            case(f"fractional_max_pool{d}d", pooled, [2, 2, 6, 7, 5][:d + 2], **settings)


convolutions()
pooling()
normalisation()
resampling()
tables_and_products()
random()
print("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]")
