using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Counts (or a density) in as many equal bins as a rule finds best, and the edges of the bins.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, HistogramBinSelector bins, (double min, double max)? range = null, bool density = false) =>
        Histograms.Chosen(input, bins, range, density);

    /// <summary>Counts (or sums of weights, or a density) between given edges, and the edges.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor? weight = null, bool density = false) =>
        Histograms.Between(input, bins, weight, density);

    /// <summary>Counts (or sums of weights, or a density) in equal bins, and the edges of the bins.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range = null, Tensor? weight = null, bool density = false) =>
        Histograms.Equal(input, bins, range, weight, density);

    /// <summary>Counts between given edges, and the edges; also as an out parameter.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Between(input, bins, null, false);

    /// <summary>Counts (or sums of weights, or a density) between given edges, and the edges; also as an out parameter.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, Tensor bins, Tensor? weight, bool density, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Between(input, bins, weight, density);

    /// <summary>Counts in equal bins, and the edges of the bins; also as an out parameter.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Equal(input, bins, null, null, false);

    /// <summary>Counts in equal bins, and the edges of the bins; also as an out parameter.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Equal(input, bins, range, null, false);

    /// <summary>Counts (or sums of weights, or a density) in equal bins, and the edges of the bins; also as an out parameter.</summary>
    public static (Tensor hist, Tensor bin_edges) histogram(Tensor input, long bins, (double min, double max)? range, Tensor? weight, bool density, out (Tensor hist, Tensor bin_edges) out_tensor) =>
        out_tensor = Histograms.Equal(input, bins, range, weight, density);
}
