using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>
/// Inputs for properties: bounded, never NaN or infinite, often simple, sometimes at the ends of the range. Each shrinks to something simpler that
/// still keeps every promise of its generator. Put one behind a static method of a type named in <c>[Property(Arbitrary = [...])]</c>.
/// </summary>
public static partial class Gens
{
    /// <summary>A number in [min, max]; shrinks towards 0, or the end nearest to it, through integers and few decimals.</summary>
    /// <param name="min">Finite.</param>
    /// <param name="max">Finite, at least <paramref name="min"/>.</param>
    public static Arbitrary<double> Double(double min, double max)
    {
        var range = new SimpleRange(min, max);
        return Arb.From(Drawn(range.Draw), range.Shrink);
    }

    /// <summary>An integer in [min, max]; shrinks towards 0, or the end nearest to it.</summary>
    public static Arbitrary<int> Int(int min, int max)
    {
        RequireOrder(min, max);
        int target = Math.Clamp(0, min, max);
        return Arb.From(Drawn(rng => (int)(min + (long)(rng.NextDouble() * ((long)max - min + 1)))), x => ShrinkInt(x, target));
    }

    /// <summary>n numbers in [min, max]; the numbers shrink, their count does not.</summary>
    /// <param name="n">At least 0.</param>
    /// <param name="min">Finite.</param>
    /// <param name="max">Finite, at least <paramref name="min"/>.</param>
    public static Arbitrary<double[]> Vector(int n, double min, double max)
    {
        Guard.Between(n, 0, int.MaxValue);
        var range = new SimpleRange(min, max);
        return Arb.From(Drawn(rng => Many(n, () => range.Draw(rng))), range.ShrinkVector);
    }

    /// <summary>n labels in 0 .. k-1, not each of which need occur; they shrink towards 0, their count does not.</summary>
    /// <param name="n">At least 0.</param>
    /// <param name="k">At least 1.</param>
    public static Arbitrary<int[]> Labels(int n, int k)
    {
        Guard.Between(n, 0, int.MaxValue);
        Guard.Between(k, 1, int.MaxValue);
        return Arb.From(
            Drawn(rng => Many(n, () => (int)(rng.NextDouble() * k))),
            labels => ShrinkEach(labels, new int[n], label => ShrinkInt(label, 0)));
    }

    /// <summary>Probabilities of k outcomes, each at least <paramref name="floor"/>, that sum to 1 up to rounding; shrinks towards equal and rounded ones.</summary>
    /// <param name="k">At least 1.</param>
    /// <param name="floor">In [0, 1/k]. At 0 some are drawn with zeros, and some certain of one outcome.</param>
    public static Arbitrary<double[]> Simplex(int k, double floor = 0)
    {
        Guard.Between(k, 1, int.MaxValue);
        if (!(floor >= 0 && floor * k <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(floor), $"floor must be in [0, 1/{k}], but was {Show.Number(floor)}: {k} of them must fit into 1.");
        }

        return Arb.From(Drawn(rng => DrawSimplex(rng, k, floor)), p => ShrinkSimplex(p, floor));
    }

    private static double[] DrawSimplex(SeededRandom rng, int k, double floor)
    {
        bool sparse = rng.Bernoulli(0.2);
        double[] weights = Many(k, () => sparse && rng.Bernoulli(0.5) ? 0 : -Math.Log(1 - rng.NextDouble()));
        double sum = weights.Sum();
        return [.. weights.Select(w => floor + (1 - k * floor) * (sum > 0 ? w / sum : 1.0 / k))];
    }

    private static IEnumerable<double[]> ShrinkSimplex(double[] p, double floor)
    {
        double[] equal = Many(p.Length, () => 1.0 / p.Length);
        int digits = p.Max(Decimals);
        var rounded = Enumerable.Range(1, 3).Where(few => few < digits).Select(few => LastFills([.. p.Select(x => Math.Round(x, few))], few));
        return new[] { equal }.Where(_ => !p.SequenceEqual(equal))
            .Concat(rounded.Where(q => q.All(x => x >= floor && x <= 1) && q.Max(Decimals) < digits && !p.SequenceEqual(equal)));
    }

    private static double[] LastFills(double[] p, int decimals)
    {
        p[^1] = Math.Round(1 - p[..^1].Sum(), decimals);
        return p;
    }
}
