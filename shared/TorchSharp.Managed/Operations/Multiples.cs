using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Derivatives of products and norms, which are smooth except where elements are 0.</summary>
internal static class Multiples
{
    /// <summary>g · y / x, and where an element is 0 the product of all others.</summary>
    public static Tensor Prod(Tensor g, Tensor x, Tensor y, int[] dims)
    {
        if (!x.eq(0).any().item<bool>()) return g * y / x;
        if (dims.Length == 0) return g;

        // The reduced dimensions as one, in the last place.
        long[] shape = x.Layout.Shape;
        long[] others = Shapes.AllDims(shape.Length).Except(dims).Select(d => (long)d).ToArray();
        long[] order = [.. others, .. dims.Select(d => (long)d)];
        Tensor lanes = x.permute(order).flatten(others.Length, -1);
        Tensor rest = Exclusive(lanes) * Exclusive(lanes.flip(-1)).flip(-1);
        long[] back = new long[order.Length];
        for (int i = 0; i < order.Length; i++) back[order[i]] = i;
        return g * rest.reshape(order.Select(d => shape[d]).ToArray()).permute(back);
    }

    /// <summary>Of running products: element k takes Σ over i ≥ k of gᵢ times the product of the others up to i.</summary>
    public static Tensor CumProd(Tensor g, Tensor x, Tensor y, int dim)
    {
        if (x.Layout.Rank == 0) return g;
        if (!x.eq(0).any().item<bool>()) return Running.FromTheEnd(g * y, dim) / x;

        long n = x.Layout.Shape[dim];
        var parts = new Tensor[n];
        Tensor before = x.narrow(dim, 0, 1) * 0 + 1;
        for (long k = 0; k < n; k++)
        {
            Tensor sum = g.narrow(dim, k, 1);
            if (k + 1 < n) sum = sum + (g.narrow(dim, k + 1, n - k - 1) * x.narrow(dim, k + 1, n - k - 1).cumprod(dim)).sum(dim, keepdim: true);
            parts[k] = before * sum;
            before = before * x.narrow(dim, k, 1);
        }
        return Joining.Cat(parts, dim);
    }

    public static Tensor Norm(Tensor g, Tensor x, Tensor norm, double p, int[] dims)
    {
        if (p == 0) return Make.Zeros(g.dtype, x.Layout.Shape);
        if (p == 1) return g * x.sgn();
        if (p == 2) return x * Slopes.Inside(g / norm, norm.ne(0));
        if (double.IsInfinity(p))
        {
            Tensor hit = x.abs().eq(norm);
            Tensor count = Reductions.Sum(hit, Array.ConvertAll(dims, d => (long)d), true, null);
            return Slopes.Inside(x.sgn() * (g / count.to_type(g.dtype)), hit);
        }

        Tensor scale = Slopes.Inside(g * norm.pow(1 - p), norm.ne(0));
        Tensor power = p < 2 ? Slopes.Inside(x.sgn() * x.abs().pow(p - 1), x.ne(0)) : x * x.abs().pow(p - 2);
        return power * scale;
    }

    // For each element the product of those before it.
    private static Tensor Exclusive(Tensor x)
    {
        long n = x.Layout.Shape[^1];
        Tensor one = Make.Full(x.dtype, [.. x.Layout.Shape[..^1], 1], 1);
        return Joining.Cat([one, x.narrow(-1, 0, n - 1)], -1).cumprod(-1);
    }
}
