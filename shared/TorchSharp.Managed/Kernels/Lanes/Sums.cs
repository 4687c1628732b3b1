using System.Numerics;

namespace TorchSharp.Kernels.Lanes;

internal readonly struct SumLane : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T> =>
        values[0] = PreciseSum.Of(lane);
}

internal readonly struct NanSumLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double sum = 0;
        foreach (T x in lane)
            if (!T.IsNaN(x)) sum += double.CreateTruncating(x);
        values[0] = T.CreateTruncating(sum);
    }
}

internal readonly struct ProdLane : INumberLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, INumber<T>
    {
        if (typeof(T) == typeof(float))
        {
            double wide = 1;
            foreach (T x in lane) wide *= double.CreateTruncating(x);
            values[0] = T.CreateTruncating(wide);
            return;
        }
        T product = T.One;
        foreach (T x in lane) product *= x;
        values[0] = product;
    }
}

internal readonly struct MeanLane : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T> =>
        values[0] = T.CreateTruncating(PreciseSum.InDouble(lane) / lane.Length);
}

/// <summary>Σ (x − mean)² / (n − correction), the mean first.</summary>
internal readonly struct VarLane(double correction, bool root) : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double mean = PreciseSum.InDouble(lane) / lane.Length;
        Span<double> squares = stackalloc double[256];
        double sum = 0;
        for (int done = 0; done < lane.Length; done += squares.Length)
        {
            ReadOnlySpan<T> piece = lane[done..Math.Min(lane.Length, done + squares.Length)];
            for (int i = 0; i < piece.Length; i++)
            {
                double d = double.CreateTruncating(piece[i]) - mean;
                squares[i] = d * d;
            }
            sum += PreciseSum.OfDoubles(squares[..piece.Length]);
        }
        double variance = sum / Math.Max(0, lane.Length - correction);
        values[0] = T.CreateTruncating(root ? Math.Sqrt(variance) : variance);
    }
}

/// <summary>(Σ |x|ᵖ)^(1/p), with the limits at p = 0, ∞ and −∞.</summary>
internal readonly struct NormLane(double p) : IFloatLane
{
    public void Run<T>(ReadOnlySpan<T> lane, Span<T> values, Span<long> indices) where T : unmanaged, IFloatingPointIeee754<T>
    {
        double sum = 0, largest = 0, smallest = lane.Length == 0 ? 0 : double.PositiveInfinity;
        foreach (T x in lane)
        {
            double a = Math.Abs(double.CreateTruncating(x));
            largest = Math.Max(largest, a);
            smallest = Math.Min(smallest, a);
            sum += p == 2 ? a * a : p == 1 ? a : p == 0 ? (a != 0 ? 1 : 0) : Math.Pow(a, p);
        }
        double norm = double.IsPositiveInfinity(p) ? largest
            : double.IsNegativeInfinity(p) ? smallest
            : p == 2 ? Euclid(lane, sum, largest)
            : p is 0 or 1 ? sum
            : Math.Pow(sum, 1 / p);
        values[0] = T.CreateTruncating(norm);
    }

    // Squares that leave the range of double are taken of x / largest.
    private static double Euclid<T>(ReadOnlySpan<T> lane, double sum, double largest) where T : unmanaged, IFloatingPointIeee754<T>
    {
        if (!double.IsFinite(largest) || largest == 0 || (double.IsFinite(sum) && sum > 1e-280)) return Math.Sqrt(sum);
        double scaled = 0;
        foreach (T x in lane)
        {
            double a = double.CreateTruncating(x) / largest;
            scaled += a * a;
        }
        return largest * Math.Sqrt(scaled);
    }
}
