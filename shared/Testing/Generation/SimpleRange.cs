using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>The numbers of an interval, drawn with a taste for simple ones, and what is simpler than a number.</summary>
internal sealed class SimpleRange
{
    private readonly double _min, _max, _simplest;

    public SimpleRange(double min, double max)
    {
        if (!(double.IsFinite(min) && double.IsFinite(max) && min <= max))
        {
            throw new ArgumentException($"min and max must be finite and in order, but were {Show.Number(min)} and {Show.Number(max)}.", nameof(min));
        }

        (_min, _max, _simplest) = (min, max, Math.Clamp(0, min, max));
    }

    /// <summary>One time in eight an end or the simplest number, three times a rounded one, else any.</summary>
    public double Draw(SeededRandom rng)
    {
        double share = rng.NextDouble();
        double any = Math.Clamp(_min * (1 - share) + _max * share, _min, _max);
        return rng.Categorical([1 / 24.0, 1 / 24.0, 1 / 24.0, 0.125, 0.25, 0.5]) switch
        {
            0 => _min,
            1 => _max,
            2 => _simplest,
            3 => Rounded(any, 0) ?? any,
            4 => Rounded(any, 2) ?? any,
            _ => any,
        };
    }

    /// <summary>Numbers of the interval with fewer decimals, or nearer to the simplest one; no chain of them is endless.</summary>
    public IEnumerable<double> Shrink(double x)
    {
        if (x == _simplest)
        {
            return [];
        }

        int decimals = Gens.Decimals(x);
        IEnumerable<double> simpler = Enumerable.Range(0, 4).Where(few => few < decimals).Select(few => Rounded(x, few)).OfType<double>();
        if (decimals == 0)
        {
            simpler = simpler.Concat(Nearer(x)).Where(y => Gens.Decimals(y) == 0 && Math.Abs(y - _simplest) < Math.Abs(x - _simplest));
        }

        return simpler.Prepend(_simplest).Where(y => y >= _min && y <= _max && y != x).Distinct();
    }

    // Half of the way to the simplest number, then a quarter, and so on to a step of 1: the smallest failing number is found by bisection.
    private IEnumerable<double> Nearer(double x)
    {
        for (double way = Math.Truncate((x - _simplest) / 2); Math.Abs(way) >= 1 && x - way != x; way = Math.Truncate(way / 2))
        {
            yield return x - way;
        }

        yield return x - Math.Sign(x - _simplest);
    }

    public IEnumerable<double[]> ShrinkVector(double[] values)
    {
        double[] simplest = new double[values.Length];
        Array.Fill(simplest, _simplest);
        int digits = values.Select(Gens.Decimals).DefaultIfEmpty(0).Max();
        var rounded = Enumerable.Range(0, 3).Where(few => few < digits).Select(few => values.Select(x => Rounded(x, few) ?? x).ToArray())
            .Where(candidate => !candidate.SequenceEqual(values));
        var each = Gens.ShrinkEach(values, simplest, Shrink);
        return each.Take(1).Concat(rounded).Concat(each.Skip(1));
    }

    /// <summary>The number rounded, where that still lies in the interval and has no more decimals than asked for.</summary>
    private double? Rounded(double x, int decimals)
    {
        double y = Math.Round(x, decimals) + 0.0;
        return y >= _min && y <= _max && Gens.Decimals(y) <= decimals ? y : null;
    }
}
