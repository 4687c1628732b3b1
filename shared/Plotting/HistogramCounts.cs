namespace GenerativeModels.Plotting;

/// <summary>How many numbers lie in each of equally wide bins. A number on the edge of two bins belongs to the right one; the last bin has both its edges.</summary>
/// <param name="Edges">One more than there are bins, ascending.</param>
/// <param name="Counts">How many numbers lie in each bin.</param>
/// <param name="Total">How many finite numbers there were, those outside of all bins included.</param>
public sealed record HistogramCounts(IReadOnlyList<double> Edges, IReadOnlyList<int> Counts, int Total)
{
    /// <summary>The estimated density in each bin: count / (total × width); the areas add up to the part of the numbers inside the bins.</summary>
    public double[] Densities => [.. Counts.Select((count, i) => count / (Total * (Edges[i + 1] - Edges[i])))];

    /// <summary>Counts finite numbers; others are left out.</summary>
    /// <param name="values">At least one of them finite.</param>
    /// <param name="bins">At least 1.</param>
    /// <param name="range">From where to where the bins go; null for the smallest to the largest number.</param>
    /// <exception cref="ArgumentException">No number is finite, or <paramref name="bins"/> or <paramref name="range"/> is impossible.</exception>
    public static HistogramCounts Of(Values values, int bins, (double Low, double High)? range = null)
    {
        double[] finite = [.. values.Where(double.IsFinite)];
        if (finite.Length == 0) throw new ArgumentException(PlotErrors.Empty("HistogramCounts.Of", "values"), nameof(values));
        if (bins < 1) throw new ArgumentException(PlotErrors.OutOf("HistogramCounts.Of", "bins", bins, "at least 1", "10 to 50 are common."), nameof(bins));

        (double low, double high) = range ?? Range(finite);
        if (!(low < high && double.IsFinite(high - low))) throw new ArgumentException(PlotErrors.NoRange("HistogramCounts.Of, range", low, high), nameof(range));

        double width = (high - low) / bins;
        double[] edges = [.. Enumerable.Range(0, bins + 1).Select(i => i == bins ? high : low + i * width)];
        int[] counts = new int[bins];
        foreach (double x in finite.Where(x => x >= low && x <= high))
        {
            int bin = Math.Clamp((int)((x - low) / width), 0, bins - 1);

            // Rounding may have put it on the wrong side of an edge.
            if (x < edges[bin]) bin--;
            else if (bin + 1 < bins && x >= edges[bin + 1]) bin++;
            counts[bin]++;
        }

        return new(edges, counts, finite.Length);
    }

    private static (double Low, double High) Range(double[] values)
    {
        (double low, double high) = (values.Min(), values.Max());
        double half = low == 0 ? 0.5 : 0.1 * Math.Abs(low);
        return low < high ? (low, high) : (low - half, high + half);
    }
}
