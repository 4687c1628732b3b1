using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>
/// Elements or whole channels dropped at random while training. The result is a tensor of its own even where it is the
/// input's memory: whoever disposes it does not mean the input.
/// </summary>
internal static class Dropouts
{
    // The value that selu tends to for very negative inputs, negated: λ · α.
    private const double Saturation = 1.7580993408473766;

    /// <summary>What is kept is divided by 1 − p, so that the mean stays.</summary>
    public static Tensor Dropout(string name, Tensor x, double p, bool training, bool inplace, bool channels)
    {
        Check(name, x, p, channels);
        if (p == 0 || !training || x.Layout.Count == 0) return x.alias();
        Tensor mask = p == 1 ? Make.Zeros(x.dtype, []) : Kept(x, p, channels).div_(1 - p);
        return inplace ? x.mul_(mask).alias() : x.mul(mask);
    }

    /// <summary>What is dropped gets selu's saturation value, and all is scaled and shifted so that mean and variance stay.</summary>
    public static Tensor AlphaDropout(string name, Tensor x, double p, bool training, bool inplace, bool channels)
    {
        Check(name, x, p, channels);
        if (p == 0 || !training || x.Layout.Count == 0) return x.alias();
        if (p == 1) return inplace ? x.mul_(0).alias() : x.mul(0);

        double scale = 1 / Math.Sqrt((Saturation * Saturation * p + 1) * (1 - p));
        Tensor kept = Kept(x, p, channels);
        Tensor shift = kept.sub(1).mul_(Saturation * scale).add_(Saturation * scale * p), mask = kept.mul_(scale);
        return inplace ? x.mul_(mask).add_(shift).alias() : x.mul(mask).add(shift);
    }

    // 1 with probability 1 − p, for each element or each channel, in the order of the indices, however the input lies in memory.
    private static Tensor Kept(Tensor x, double p, bool channels)
    {
        long[] shape = (long[])x.Layout.Shape.Clone();
        if (channels) shape.AsSpan(2).Fill(1);
        return Drawing.BernoulliInPlace(Make.Empty(x.dtype, shape), 1 - p, null);
    }

    private static void Check(string name, Tensor x, double p, bool channels)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentException(Messages.DropoutProbability(name, p));
        Reductions.Real(name, x);
        if (channels && x.Layout.Rank < 2) throw new ArgumentException(Messages.DropoutRank(name, x.Layout.Shape));
    }
}
