using GenerativeModels.Numerics;

namespace GenerativeModels.Testing;

/// <summary>All there is, one after the other: sums over every configuration of a tiny model are exact oracles.</summary>
public static class Every
{
    private const int Most = 1 << 20;

    /// <summary>Every way to give each of so many things one of the labels 0 to labels - 1; the label of thing 0 changes fastest. Spins and bits are labellings with two labels.</summary>
    /// <param name="things">At least 0; there is one way to label none.</param>
    /// <param name="labels">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more than 2^20 ways.</exception>
    public static IEnumerable<int[]> Labelling(int things, int labels)
    {
        Guard.Between(things, 0, int.MaxValue);
        Guard.Between(labels, 1, int.MaxValue);
        double ways = Math.Pow(labels, things);
        return ways <= Most
            ? Enumerable.Range(0, (int)ways).Select(code => Digits(code, things, labels))
            : throw new ArgumentOutOfRangeException(nameof(things),
                $"there are {labels}^{things} ways to label {things} things, and at most {Most} are walked through. Take a smaller model.");
    }

    private static int[] Digits(int code, int count, int radix)
    {
        int[] digits = new int[count];
        for (int i = 0; i < count; i++)
        {
            (code, digits[i]) = Math.DivRem(code, radix);
        }

        return digits;
    }
}
