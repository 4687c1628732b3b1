using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Derivatives of running sums and softmax.</summary>
internal static class Running
{
    /// <summary>Sums running from the last element to the first.</summary>
    public static Tensor FromTheEnd(Tensor g, int dim) =>
        g.Layout.Rank == 0 ? g : g.flip(dim).cumsum(dim).flip(dim);

    /// <summary>exp(x) · Σ over later i of gᵢ exp(−yᵢ), in logs, positive and negative terms apart.</summary>
    public static Tensor LogCumSumExp(Tensor g, Tensor x, Tensor y, int dim)
    {
        if (g.Layout.Rank == 0) return g;

        // Where all so far is −∞ nothing comes back.
        Tensor nothing = y.isneginf();
        (g, y) = (g.masked_fill(nothing, 0), y.masked_fill(nothing, 0));
        Tensor Part(Tensor size)
        {
            Tensor log = Ternary.Where(size.gt(0), size.log(), Make.Point(g.dtype, double.NegativeInfinity));
            return ((log - y).flip(dim).logcumsumexp(dim).flip(dim) + x).exp();
        }
        return Part(g) - Part(-g);
    }

    public static Tensor Softmax(Tensor g, Tensor y, int dim)
    {
        if (g.Layout.Rank == 0) return Slopes.Zero(g);
        Tensor weighted = g * y;
        return weighted - y * Reductions.Sum(weighted, [dim], true, null);
    }

    public static Tensor LogSoftmax(Tensor g, Tensor y, int dim) =>
        g.Layout.Rank == 0 ? Slopes.Zero(g) : g - y.exp() * Reductions.Sum(g, [dim], true, null);
}
