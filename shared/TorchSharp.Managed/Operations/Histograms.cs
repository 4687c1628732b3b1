using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Counts in bins. A bin holds its left edge; the last one holds its right edge too; NaN lies in none.</summary>
internal static class Histograms
{
    /// <summary>Equal bins between two numbers, or over the range of the data.</summary>
    public static (Tensor Hist, Tensor Edges) Equal(Tensor x, long bins, (double Min, double Max)? range, Tensor? weight, bool density)
    {
        Reductions.Real("histogram", x);
        if (bins <= 0) throw new ArgumentException(Messages.Bins("histogram", bins));
        (double min, double max) = Ends(Data(x), range);
        return Between(x, torch.linspace(min, max, bins + 1, dtype: x.dtype), weight, density);
    }

    /// <summary>Bins between given edges.</summary>
    public static (Tensor Hist, Tensor Edges) Between(Tensor x, Tensor edges, Tensor? weight, bool density)
    {
        Reductions.Real("histogram", x);
        if (edges.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("histogram", x.dtype, edges.dtype));
        if (edges.Layout.Rank != 1 || edges.Layout.Count < 2) throw new ArgumentException(Messages.HistogramEdges(edges.Layout.Shape));
        if (weight is not null && !Shapes.Same(weight.Layout.Shape, x.Layout.Shape))
            throw new ArgumentException(Messages.ShapesDiffer("histogram", x.Layout.Shape, weight.Layout.Shape));
        if (weight is not null && weight.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("histogram", x.dtype, weight.dtype));

        double[] ends = Data(edges), hist = Counts(Data(x), ends, weight is null ? null : Data(weight));
        if (density) Normalize(hist, ends);
        return (Make.FromArray(hist, ScalarType.Float64, [hist.Length]).As(x.dtype), edges.detach());
    }

    /// <summary>As many equal bins as a rule finds best for the data: whole counts, or a density, and the edges in double.</summary>
    public static (Tensor Hist, Tensor Edges) Chosen(Tensor x, HistogramBinSelector rule, (double Min, double Max)? range, bool density)
    {
        double[] data = Data(x);
        (double min, double max) = Ends(data, range);
        data = Array.FindAll(data, v => v >= min && v <= max);
        double width = data.Length == 0 ? 0 : Width(rule, data);
        long bins = width > 0 ? (long)Math.Ceiling((max - min) / width) : 1;
        Tensor edges = torch.linspace(min, max, bins + 1, dtype: ScalarType.Float64);
        double[] ends = Data(edges), hist = Counts(data, ends, null);
        if (density) Normalize(hist, ends);
        return (Make.FromArray(hist, ScalarType.Float64, [hist.Length]).As(density ? ScalarType.Float32 : ScalarType.Int32), edges);
    }

    private static double[] Data(Tensor x) => x.DenseAs(ScalarType.Float64).Span<double>().ToArray();

    private static double[] Counts(double[] data, double[] edges, double[]? weight)
    {
        double[] counts = new double[edges.Length - 1];
        for (int i = 0; i < data.Length; i++)
        {
            if (!(data[i] >= edges[0] && data[i] <= edges[^1])) continue;
            int after = Array.BinarySearch(edges, data[i]);
            int bin = after >= 0 ? after : ~after - 1;
            counts[Math.Min(bin, counts.Length - 1)] += weight is null ? 1 : weight[i];
        }
        return counts;
    }

    private static void Normalize(double[] hist, double[] edges)
    {
        double total = hist.Sum();
        for (int i = 0; i < hist.Length; i++) hist[i] /= total * (edges[i + 1] - edges[i]);
    }

    private static (double Min, double Max) Ends(double[] data, (double Min, double Max)? range)
    {
        (double min, double max) = range ?? (data.Length == 0 ? (0, 1) : (data.Min(), data.Max()));
        if (!double.IsFinite(min) || !double.IsFinite(max) || min > max) throw new ArgumentException(Messages.HistogramRange("histogram", min, max));
        return min == max ? (min - 0.5, max + 0.5) : (min, max);
    }

    private static double Width(HistogramBinSelector rule, double[] x)
    {
        double n = x.Length, spread = x.Max() - x.Min(), mean = x.Average();
        double deviation = Math.Sqrt(x.Average(v => (v - mean) * (v - mean)));
        switch (rule)
        {
            case HistogramBinSelector.Sqrt:
                return spread / Math.Sqrt(n);
            case HistogramBinSelector.Sturges:
                return spread / (Math.Log2(n) + 1);
            case HistogramBinSelector.Rice:
                return spread / (2 * Math.Cbrt(n));
            case HistogramBinSelector.Scott:
                return Math.Cbrt(24 * Math.Sqrt(Math.PI) / n) * deviation;
            case HistogramBinSelector.Stone:
                return Stone(x, spread);
            default:
                // Doane: Sturges' rule, with more bins for skewed data.
                if (n <= 2 || deviation == 0) return 0;
                double skew = x.Average(v => Math.Pow((v - mean) / deviation, 3)), error = Math.Sqrt(6 * (n - 2) / ((n + 1) * (n + 3)));
                return spread / (1 + Math.Log2(n) + Math.Log2(1 + Math.Abs(skew) / error));
        }
    }

    // The number of bins with the least cross-validated error.
    private static double Stone(double[] x, double spread)
    {
        double n = x.Length, min = x.Min(), best = 0, least = double.PositiveInfinity;
        if (n <= 1 || spread == 0) return 0;
        for (int bins = 1; bins <= Math.Max(100, (int)Math.Sqrt(n)); bins++)
        {
            double width = spread / bins, squares = 0;
            double[] edges = new double[bins + 1];
            for (int i = 0; i <= bins; i++) edges[i] = i == bins ? min + spread : min + i * width;
            foreach (double count in Counts(x, edges, null)) squares += count / n * (count / n);
            double error = (2 - (n + 1) * squares) / width;
            if (error < least) (best, least) = (width, error);
        }
        return best;
    }
}
