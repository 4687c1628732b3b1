using FsCheck;
using FsCheck.Fluent;

namespace GenerativeModels.Sampling.Tests.Inputs;

/// <summary>How the inputs of this assignment are drawn, and made smaller when a law fails. All numbers are short, so that they can be read.</summary>
internal static class Numbers
{
    /// <summary>Eighths from least to most: exact in binary, so that sums of a few are exact too.</summary>
    public static Gen<double> Eighths(int least, int most) => Gen.Choose(8 * least, 8 * most).Select(i => i / 8.0);

    /// <summary>A distribution over so many outcomes, at most 20, none of them impossible: twentieths.</summary>
    public static Gen<double[]> Distribution(int outcomes) => Gen.Shuffle(Enumerable.Range(1, 19).ToArray())
        .Select(cuts => (int[])[0, .. cuts.Take(outcomes - 1).Order(), 20])
        .Select(cuts => cuts.Zip(cuts.Skip(1), (from, to) => (to - from) / 20.0).ToArray());

    /// <summary>The array without element i.</summary>
    public static T[] Without<T>(T[] array, int i) => [.. array[..i], .. array[(i + 1)..]];

    /// <summary>The array without one element, for each element, as long as so many are left.</summary>
    public static IEnumerable<T[]> Shorter<T>(T[] array, int least) =>
        array.Length > least ? Enumerable.Range(0, array.Length).Select(i => Without(array, i)) : [];

    /// <summary>The array with another value in place of one element, for each element and each of its simpler values.</summary>
    public static IEnumerable<T[]> Replaced<T>(T[] array, Func<T, IEnumerable<T>> simpler) =>
        array.SelectMany((value, i) => simpler(value).Select(other => (T[])[.. array[..i], other, .. array[(i + 1)..]]));

    /// <summary>What is simpler than a number: 0, and the number without its fraction, or half of it.</summary>
    public static IEnumerable<double> Simpler(double x) =>
        new[] { 0, x == Math.Truncate(x) ? Math.Truncate(x / 2) : Math.Truncate(x) }.Select(y => y + 0.0).Distinct().Where(y => y != x);
}
