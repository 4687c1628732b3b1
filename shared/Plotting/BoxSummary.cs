namespace GenerativeModels.Plotting;

/// <summary>What a box plot shows of a group of numbers (Tukey 1977).</summary>
/// <param name="LowWhisker">The smallest number within 1.5 times the height of the box below it.</param>
/// <param name="LowQuartile">A quarter of the numbers lies below.</param>
/// <param name="Median">Half of the numbers lies below.</param>
/// <param name="HighQuartile">A quarter of the numbers lies above.</param>
/// <param name="HighWhisker">The largest number within 1.5 times the height of the box above it.</param>
/// <param name="Outliers">The numbers beyond the whiskers.</param>
public sealed record BoxSummary(double LowWhisker, double LowQuartile, double Median, double HighQuartile, double HighWhisker, IReadOnlyList<double> Outliers)
{
    private const double Reach = 1.5;

    /// <summary>The summary of the finite ones of these numbers; quartiles by linear interpolation, as NumPy and R compute them.</summary>
    /// <exception cref="ArgumentException">None of them is finite.</exception>
    public static BoxSummary Of(Values values)
    {
        double[] sorted = [.. values.Where(double.IsFinite).Order()];
        if (sorted.Length == 0) throw new ArgumentException(PlotErrors.Empty("BoxSummary.Of", "values"), nameof(values));

        (double low, double high) = (Quantile(sorted, 0.25), Quantile(sorted, 0.75));
        double reach = Reach * (high - low);
        bool IsInside(double x) => x >= low - reach && x <= high + reach;
        return new(sorted.First(IsInside), low, Quantile(sorted, 0.5), high, sorted.Last(IsInside), [.. sorted.Where(x => !IsInside(x))]);
    }

    private static double Quantile(double[] sorted, double p)
    {
        double place = p * (sorted.Length - 1);
        int below = (int)place;
        return below + 1 < sorted.Length ? sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]) : sorted[below];
    }
}
