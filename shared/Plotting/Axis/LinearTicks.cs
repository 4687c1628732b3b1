namespace GenerativeModels.Plotting.Axis;

/// <summary>Ticks at multiples of 1, 2 or 5 times a power of ten.</summary>
internal static class LinearTicks
{
    /// <summary>The ticks between two numbers with the smallest such step that needs no more than <paramref name="most"/> of them.</summary>
    /// <param name="low">Finite.</param>
    /// <param name="high">Finite, above <paramref name="low"/>.</param>
    /// <param name="most">At least 1.</param>
    public static TickSet Choose(double low, double high, int most)
    {
        (long mantissa, int exponent) = Step(low, high, most);
        (long first, long last) = Multiples(low, high, mantissa, exponent);
        double[] places = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Multiple(first + i, mantissa, exponent))];

        int factor = Factor(places, exponent);
        int decimals = Math.Max(0, factor - exponent);
        return new(
            [.. places.Select(x => new Tick(x, NumberText.Fixed(x / Math.Pow(10, factor), decimals)))],
            [],
            factor == 0 ? "" : "×" + NumberText.Power(factor));
    }

    private static (long Mantissa, int Exponent) Step(double low, double high, int most)
    {
        for (int exponent = (int)Math.Floor(Math.Log10((high - low) / most)) - 1; ; exponent++)
        {
            foreach (long mantissa in (ReadOnlySpan<long>)[1, 2, 5])
            {
                (long first, long last) = Multiples(low, high, mantissa, exponent);
                if (last - first + 1 <= most) return (mantissa, exponent);
            }
        }
    }

    private static (long First, long Last) Multiples(double low, double high, long mantissa, int exponent)
    {
        double step = Multiple(1, mantissa, exponent), rounding = 1e-9 * (high - low) / step;
        return ((long)Math.Ceiling(low / step - rounding), (long)Math.Floor(high / step + rounding));
    }

    // Divided where the exponent is negative: 3 / 10 is 0.3, 3 * 0.1 is not.
    private static double Multiple(long i, long mantissa, int exponent) =>
        exponent >= 0 ? i * mantissa * Math.Pow(10, exponent) : i * mantissa / Math.Pow(10, -exponent);

    // Labels such as 20,000,000 and 0.00004 are written with a factor beside the axis.
    private static int Factor(double[] places, int stepExponent)
    {
        double largest = places.Length == 0 ? 0 : places.Max(Math.Abs);
        if (largest == 0) return 0;
        int exponent = (int)Math.Floor(Math.Log10(largest) + 1e-9);
        return exponent >= 6 || stepExponent <= -5 && exponent <= -3 ? exponent : 0;
    }
}
