using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

public static partial class Gens
{
    // FsCheck draws the seed, so that its replay holds; the drawing itself reads better as code.
    private static Gen<T> Drawn<T>(Func<SeededRandom, T> draw) =>
        Gen.Choose(0, int.MaxValue - 1).SelectMany(_ => Gen.Choose(0, int.MaxValue - 1), (high, low) => draw(new SeededRandom(((long)high << 31) | (long)low)));

    private static T[] Many<T>(int count, Func<T> make) => [.. Enumerable.Range(0, count).Select(_ => make())];

    internal static IEnumerable<int> ShrinkInt(int x, int target)
    {
        for (long distance = (long)x - target; distance != 0; distance /= 2)
        {
            yield return (int)(x - distance);
        }
    }

    /// <summary>All at their simplest first, then one element after the other.</summary>
    internal static IEnumerable<T[]> ShrinkEach<T>(T[] values, T[] simplest, Func<T, IEnumerable<T>> shrink)
    {
        if (!values.SequenceEqual(simplest))
        {
            yield return simplest;
        }

        for (int i = 0; i < values.Length; i++)
        {
            foreach (T simpler in shrink(values[i]))
            {
                T[] copy = [.. values];
                copy[i] = simpler;
                yield return copy;
            }
        }
    }

    /// <summary>Decimals of the shortest text of a number; 17 where it is written with an exponent.</summary>
    internal static int Decimals(double x)
    {
        string text = Show.Number(x);
        int point = text.IndexOf('.');
        return text.Contains('E') ? (Math.Abs(x) < 1 ? 17 : 0) : point < 0 ? 0 : text.Length - point - 1;
    }

    private static void RequireOrder(double min, double max)
    {
        if (!(double.IsFinite(min) && double.IsFinite(max) && min <= max))
        {
            throw new ArgumentException($"min and max must be finite and in order, but were {Show.Number(min)} and {Show.Number(max)}.", nameof(min));
        }
    }
}
