using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Quantiles by sorting and interpolating with differentiable operations.</summary>
internal static class Quantiles
{
    public static Tensor Differentiable(Tensor x, Tensor q, int dim, bool keepdim, bool skipNaN)
    {
        bool scalar = x.Layout.Rank == 0;
        Tensor lanes = scalar ? x.reshape(1) : x.movedim([dim], [-1]);
        Tensor sorted = Along.Sort(lanes, -1, false).Values;    // NaN last
        Tensor missing = lanes.isnan().sum(-1, keepdim: true);
        Tensor last = (lanes.Layout.Shape[^1] - 1 - (skipNaN ? missing : missing * 0)).clamp(min: 0);

        // Position q · (n − 1) in each lane, between two neighbours; at the NaN where there is one.
        Tensor at = last.to_type(x.dtype) * q.detach().reshape(-1);
        if (!skipNaN) at = Ternary.Where(missing.gt(0), last.to_type(x.dtype), at);
        Tensor below = at.floor();
        Tensor low = sorted.take_along_dim(below.to_type(ScalarType.Int64), -1);
        Tensor high = sorted.take_along_dim(at.ceil().to_type(ScalarType.Int64), -1);
        Tensor y = Ternary.Where(at.eq(below), low, low.lerp(high, at - below));

        y = y.movedim([-1], [0]);
        if (keepdim && !scalar) y = y.unsqueeze(dim + 1);
        return q.Layout.Rank == 0 ? y.select(0, 0) : y.contiguous();
    }
}
