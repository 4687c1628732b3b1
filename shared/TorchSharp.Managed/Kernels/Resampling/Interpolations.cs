namespace TorchSharp.Kernels.Resampling;

/// <summary>
/// The linear maps of interpolation along one dimension. Scale is inputs per output; with aligned corners the first and
/// last elements of both fall together, otherwise the elements are cells whose outer edges do.
/// </summary>
internal static class Interpolations
{
    /// <summary>Inputs per output.</summary>
    /// <param name="size">Inputs.</param>
    /// <param name="outputs">Outputs.</param>
    /// <param name="aligned">Whether the corners are aligned.</param>
    /// <param name="factor">Outputs per input, if the caller gave it.</param>
    public static double Scale(int size, int outputs, bool aligned, double? factor)
    {
        if (aligned) return outputs > 1 ? (size - 1.0) / (outputs - 1) : 0;
        return factor is > 0 ? 1 / factor.Value : (double)size / outputs;
    }

    // In single precision, as PyTorch has it: which neighbour is nearest is decided by rounding.
    public static LinearMap Nearest(int size, int outputs, double? factor)
    {
        float scale = factor is > 0 ? (float)(1 / factor.Value) : (float)size / outputs;
        return LinearMap.From(size, outputs, o => [(Math.Min(size == outputs ? o : (int)MathF.Floor(o * scale), size - 1), 1)]);
    }

    /// <summary>The input whose cell the middle of the output's lies in.</summary>
    public static LinearMap NearestExact(int size, int outputs, double? factor)
    {
        float scale = factor is > 0 ? (float)(1 / factor.Value) : (float)size / outputs;
        return LinearMap.From(size, outputs, o => [(Math.Min(size == outputs ? o : (int)MathF.Floor((float)((o + 0.5) * scale)), size - 1), 1)]);
    }

    public static LinearMap Linear(int size, int outputs, bool aligned, double? factor)
    {
        double scale = Scale(size, outputs, aligned, factor);
        return LinearMap.From(size, outputs, o =>
        {
            if (size == outputs) return [(o, 1)];
            double at = Math.Max(0, Source(scale, o, aligned));
            int left = Math.Min((int)at, size - 1), right = Math.Min(left + 1, size - 1);
            double share = Math.Clamp(at - left, 0, 1);
            return [(left, 1 - share), (right, share)];
        });
    }

    public static LinearMap Cubic(int size, int outputs, bool aligned, double? factor)
    {
        const double a = -0.75;
        double scale = Scale(size, outputs, aligned, factor);
        return LinearMap.From(size, outputs, o =>
        {
            double at = Source(scale, o, aligned), floor = Math.Floor(at);
            var terms = new (int, double)[4];
            for (int k = 0; k < 4; k++) terms[k] = (Math.Clamp((int)floor + k - 1, 0, size - 1), CubicWeight(at - floor - k + 1, a));
            return terms;
        });
    }

    /// <summary>Linear or cubic, widened when shrinking so that every input counts.</summary>
    public static LinearMap Antialiased(int size, int outputs, bool aligned, double? factor, bool cubic)
    {
        double scale = Scale(size, outputs, aligned, factor), widen = Math.Max(scale, 1), support = (cubic ? 2 : 1) * widen;
        return LinearMap.From(size, outputs, o =>
        {
            double center = scale * (o + 0.5);
            int first = Math.Max((int)(center - support + 0.5), 0), end = Math.Min((int)(center + support + 0.5), size);
            double[] weights = new double[Math.Max(0, end - first)];
            for (int i = 0; i < weights.Length; i++)
            {
                double x = (i + first - center + 0.5) / widen;
                weights[i] = cubic ? CubicWeight(x, -0.5) : Math.Max(0, 1 - Math.Abs(x));
            }
            double total = weights.Sum();
            return weights.Select((w, i) => (first + i, total == 0 ? w : w / total));
        });
    }

    private static double Source(double scale, int output, bool aligned) => aligned ? scale * output : scale * (output + 0.5) - 0.5;

    // Keys' kernel: 1 at 0, 0 at the other whole numbers, with a continuous derivative.
    private static double CubicWeight(double x, double a)
    {
        x = Math.Abs(x);
        if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
        if (x < 2) return ((a * x - 5 * a) * x + 8 * a) * x - 4 * a;
        return 0;
    }
}
