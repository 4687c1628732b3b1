using System.Numerics;

namespace TorchSharp.Kernels.Losses;

/// <summary>−t log x − (1 − t) log(1 − x), both logarithms kept above −100.</summary>
internal readonly struct ProbabilityLoss : ILoss
{
    // PyTorch's 10⁻¹² is one of single precision, for doubles too.
    private const double Least = -100, Thinnest = 1e-12f;

    public static string Name => "binary_cross_entropy";

    public static void Value<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> rest = stackalloc T[LossKernel.Piece];
        T least = T.CreateTruncating(Least);
        for (int start = 0; start < x.Length; start += LossKernel.Piece)
        {
            int n = Math.Min(LossKernel.Piece, x.Length - start);
            ReadOnlySpan<T> xs = x.Slice(start, n), ts = t.Slice(start, n);
            Span<T> ys = y.Slice(start, n), complement = rest[..n];
            System.Numerics.Tensors.TensorPrimitives.Negate(xs, complement);
            Logarithms.OnePlus(complement);
            Vectors.Log(xs, ys);
            for (int i = 0; i < n; i++)
                ys[i] = (ts[i] - T.One) * T.Max(complement[i], least) - ts[i] * T.Max(ys[i], least);
        }
    }

    public static void Slope<T>(ReadOnlySpan<T> x, ReadOnlySpan<T> t, Span<T> y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        T thinnest = T.CreateTruncating(Thinnest);
        for (int i = 0; i < x.Length; i++) y[i] = (x[i] - t[i]) / T.Max((T.One - x[i]) * x[i], thinnest);
    }

    public static Tensor? Curvature(Tensor x, Tensor t)
    {
        Tensor variance = x * (1 - x), kept = variance.clamp_min(Thinnest);
        return 1 / kept - torch.where(variance.gt(Thinnest), (x - t) * (1 - 2 * x) / kept.square(), torch.zeros_like(x));
    }

    public static Tensor? Cross(Tensor x, Tensor t) => -1 / (x * (1 - x)).clamp_min(Thinnest);

    public static Tensor TargetSlope(Tensor x, Tensor t) => (-x).log1p() - x.log();
}
