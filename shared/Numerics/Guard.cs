using System.Globalization;
using System.Runtime.CompilerServices;
using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>Checks of arguments. Every message says which argument, what it may be and what it was.</summary>
public static class Guard
{
    /// <summary>How far the sum of a distribution may be from 1.</summary>
    public const double SumTolerance = 1e-9;

    /// <summary>Refuses what is not a probability: outside [0, 1], or NaN.</summary>
    public static void Probability(double p, [CallerArgumentExpression(nameof(p))] string? name = null)
    {
        if (!(p >= 0 && p <= 1))
        {
            throw new ArgumentException($"{name} must be a probability in [0, 1], but was {Text(p)}. {HintFor(p)}", name);
        }
    }

    /// <summary>Refuses what is not a distribution: empty, an entry outside [0, 1] or NaN, a sum further than 1e-9 from 1.</summary>
    public static void Distribution(ReadOnlySpan<double> probabilities, [CallerArgumentExpression(nameof(probabilities))] string? name = null)
    {
        if (probabilities.IsEmpty)
        {
            throw new ArgumentException($"{name} is empty; a distribution needs at least one outcome. Check how the array is built.", name);
        }

        double sum = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            if (!(probabilities[i] >= 0 && probabilities[i] <= 1))
            {
                Probability(probabilities[i], $"{name}[{i}]"); // throws; a name for each entry of each draw would be slow
            }

            sum += probabilities[i];
        }

        if (!(Math.Abs(sum - 1) <= SumTolerance))
        {
            throw new ArgumentException(
                $"{name} must sum to 1 within 1e-9, but the {probabilities.Length} entries sum to {Text(sum)}. Divide them by their sum.", name);
        }
    }

    /// <summary>Refuses a tensor with an element outside [0, 1], and returns the elements in row-major order.</summary>
    public static double[] Probabilities(Tensor p, [CallerArgumentExpression(nameof(p))] string? name = null)
    {
        double[] values = p.ToDoubles();
        for (int i = 0; i < values.Length; i++)
        {
            if (!(values[i] >= 0 && values[i] <= 1))
            {
                Probability(values[i], $"{name}[{string.Join(", ", Shapes.Unravel(i, p.shape))}]");
            }
        }

        return values;
    }

    /// <summary>Refuses what is not finite and above 0.</summary>
    public static void Positive(double x, [CallerArgumentExpression(nameof(x))] string? name = null)
    {
        if (!(x > 0 && double.IsFinite(x)))
        {
            throw new ArgumentOutOfRangeException(name, $"{name} must be positive and finite, but was {Text(x)}.");
        }
    }

    /// <summary>Refuses an integer outside [<paramref name="least"/>, <paramref name="most"/>].</summary>
    public static void Between(long n, long least, long most, [CallerArgumentExpression(nameof(n))] string? name = null)
    {
        if (n < least || n > most)
        {
            string range = most == long.MaxValue ? $"at least {least}" : $"in [{least}, {most}]";
            throw new ArgumentOutOfRangeException(name, $"{name} must be {range}, but was {n}.");
        }
    }

    /// <summary>The shortest text that reads back as the same number.</summary>
    internal static string Text(double x) => x.ToString("R", CultureInfo.InvariantCulture);

    private static string HintFor(double p) =>
        double.IsNaN(p) ? "Look for 0/0 or the logarithm of a negative number before this draw."
        : p is > 1 and < 1 + 1e-6 ? "Rounding? Then clamp it: Math.Min(1, p)."
        : "Is it a logarithm, a logit, or not yet divided by its sum?";
}
