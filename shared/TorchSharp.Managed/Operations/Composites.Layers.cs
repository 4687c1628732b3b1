using TorchSharp.Engine;
using TorchSharp.Kernels.Pooling;
using TorchSharp.Kernels.Resampling;

namespace TorchSharp.Operations;

internal static partial class Composites
{
    /// <summary>x / (k + alpha · mean of x² over neighbouring channels)^beta; beyond the first and last channel there are zeros.</summary>
    public static Tensor LocalResponseNorm(Tensor x, long size, double alpha, double beta, double k)
    {
        const string name = "local_response_norm";
        Reductions.Real(name, x);
        if (x.Layout.Rank < 3) throw new ArgumentException(Messages.WindowRank(name, x.Layout.Shape, 1));
        if (size < 1) throw new ArgumentException(Messages.AtLeastOne(name, "size", size));
        if (x.Layout.Count == 0) return x.alias();
        int channels = (int)x.Layout.Shape[1];
        LinearMap mean = Maps.Windows(PoolingAxis.Sliding(channels, channels, (int)size, 1, (int)size / 2, 1), _ => size);
        return x.div(Resampling.Apply(name, x.square(), 1, mean).mul(alpha).add(k).pow(beta));
    }

    /// <summary>yₒ = aᵀ · Wₒ · b + biasₒ.</summary>
    public static Tensor Bilinear(Tensor a, Tensor b, Tensor weight, Tensor? bias)
    {
        long[] first = a.Layout.Shape, second = b.Layout.Shape, sizes = weight.Layout.Shape;
        bool fits = sizes.Length == 3 && first.Length > 0 && second.Length > 0 && first[^1] == sizes[1] && second[^1] == sizes[2]
            && Shapes.Same(first[..^1], second[..^1]);
        if (!fits) throw new ArgumentException(Messages.BilinearShapes(first, second, sizes));
        Tensor partly = a.reshape(-1, sizes[1]).matmul(weight.permute(1, 0, 2).reshape(sizes[1], sizes[0] * sizes[2]));
        Tensor y = partly.reshape(-1, sizes[0], sizes[2]).matmul(b.reshape(-1, sizes[2], 1)).reshape([.. first[..^1], sizes[0]]);
        return bias is null ? y : y.add(bias);
    }

    /// <summary>Outside training the random slope of rrelu is the middle of its range.</summary>
    public static double Slope(double lower, double upper)
    {
        if (!(lower <= upper)) throw new ArgumentException(Messages.SlopeRange(lower, upper));
        return (lower + upper) / 2;
    }
}
