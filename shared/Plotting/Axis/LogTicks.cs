namespace GenerativeModels.Plotting.Axis;

/// <summary>Ticks of a logarithmic axis: powers of ten; where there are few of them, also twice and five times these.</summary>
internal static class LogTicks
{
    /// <summary>The ticks between two numbers, no more than <paramref name="most"/> with a label.</summary>
    /// <param name="low">Above 0.</param>
    /// <param name="high">Above <paramref name="low"/>.</param>
    /// <param name="most">At least 2.</param>
    public static TickSet Choose(double low, double high, int most)
    {
        int first = (int)Math.Ceiling(Math.Log10(low) - 1e-9), last = (int)Math.Floor(Math.Log10(high) + 1e-9);
        if (last > first)
        {
            int every = 1 + (last - first) / most;
            return new(
                [.. Enumerable.Range(first, last - first + 1).Where(e => e % every == 0).Select(e => new Tick(Math.Pow(10, e), NumberText.Power(e)))],
                every == 1 ? Within(low, high, first, last, [2, 3, 4, 5, 6, 7, 8, 9]) : [.. Enumerable.Range(first, last - first + 1).Select(e => Math.Pow(10, e))]);
        }

        double[] few = Within(low, high, first, last, [1, 2, 5]);
        return few.Length >= 2
            ? new([.. few.Select(x => new Tick(x, NumberText.Short(x)))], Within(low, high, first, last, [3, 4, 6, 7, 8, 9]))
            : LinearTicks.Choose(low, high, most);
    }

    private static double[] Within(double low, double high, int first, int last, int[] mantissas) =>
        [.. from exponent in Enumerable.Range(first - 1, last - first + 3)
            from mantissa in mantissas
            let x = exponent >= 0 ? mantissa * Math.Pow(10, exponent) : mantissa / Math.Pow(10, -exponent)
            where x >= low * (1 - 1e-9) && x <= high * (1 + 1e-9)
            select x];
}
