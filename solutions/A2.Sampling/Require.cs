using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace GenerativeModels.Sampling;

/// <summary>Checks of what comes in. Every message names the argument, what it is and what it may be.</summary>
[StackTraceHidden] // what it throws was the caller's doing
internal static class Require
{
    /// <summary>Requires a logarithm of something finite: a finite number, or -∞ for the logarithm of 0.</summary>
    public static void Logarithm(double value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        if (double.IsNaN(value) || double.IsPositiveInfinity(value))
        {
            throw new ArgumentException(
                $"{name} must be finite or -infinity, but was {value}. Look for 0/0, or for the logarithm of something negative, where it is computed.", name);
        }
    }

    /// <summary>Requires a lattice of +1 and -1 with both sides at least 2.</summary>
    public static void Spins(int[,] spins, [CallerArgumentExpression(nameof(spins))] string? name = null)
    {
        int columns = spins.GetLength(1), site = 0;
        Sides(spins.GetLength(0), columns, name);
        foreach (int spin in spins)
        {
            if (spin is not (1 or -1))
            {
                throw new ArgumentException($"{name}[{site / columns}, {site % columns}] must be +1 or -1, but was {spin}.", name);
            }

            site++;
        }
    }

    /// <summary>Requires a float64 matrix with both sides at least 2.</summary>
    public static void Lattice(Tensor spins, [CallerArgumentExpression(nameof(spins))] string? name = null)
    {
        if (spins.dtype != ScalarType.Float64 || spins.dim() != 2)
        {
            throw new ArgumentException(
                $"{name} must be a Float64 matrix [R, C], but is {spins.dtype} of shape [{string.Join(", ", spins.shape)}]. Convert it with .to(ScalarType.Float64).", name);
        }

        Sides(spins.shape[0], spins.shape[1], name);
    }

    /// <summary>Requires a float64 matrix with both sides even, so that no two neighbours have the same colour.</summary>
    public static void Checkerboard(Tensor spins, [CallerArgumentExpression(nameof(spins))] string? name = null)
    {
        Lattice(spins, name);
        if (spins.shape.Any(side => side % 2 != 0))
        {
            throw new ArgumentException(
                $"{name} must have even sides, but has shape [{string.Join(", ", spins.shape)}]: across the edge of an odd side, neighbours have the same colour. Use IsingGibbs.Sweep.", name);
        }
    }

    /// <summary>Requires a topic in 0 ... K - 1 for each word in 0 ... V - 1, and at least one word.</summary>
    public static void Tokens(int[][] documents, int[][] topics, LdaModel model)
    {
        if (documents.Length != topics.Length || documents.Zip(topics, (words, z) => words.Length == z.Length).Contains(false))
        {
            throw new ArgumentException(
                $"topics must have a number for each word: documents have [{Lengths(documents)}] words, topics [{Lengths(topics)}].", nameof(topics));
        }

        if (!documents.Any(words => words.Length > 0))
        {
            throw new ArgumentException("documents must have at least one word, but have none.", nameof(documents));
        }

        InRange(documents, model.Vocabulary, nameof(documents));
        InRange(topics, model.Topics, nameof(topics));
    }

    /// <summary>Requires at least one draw, and all of them finite.</summary>
    public static void Draws(double[] draws, [CallerArgumentExpression(nameof(draws))] string? name = null)
    {
        if (draws.Length == 0)
        {
            throw new ArgumentException($"{name} must have at least one draw, but is empty.", name);
        }

        int bad = Array.FindIndex(draws, draw => !double.IsFinite(draw));
        if (bad >= 0)
        {
            throw new ArgumentException($"{name}[{bad}] must be finite, but was {draws[bad]}. A chain that has met NaN says nothing; find where it began.", name);
        }
    }

    /// <summary>Requires equally long chains of finite draws.</summary>
    public static void Chains(double[][] chains, int atLeast, int chainsAtLeast = 1, [CallerArgumentExpression(nameof(chains))] string? name = null)
    {
        if (chains.Length < chainsAtLeast || chains.Any(chain => chain.Length < atLeast || chain.Length != chains[0].Length))
        {
            throw new ArgumentException(
                $"{name} must be at least {chainsAtLeast}, equally long, of at least {atLeast} draws each, but have lengths [{string.Join(", ", chains.Select(chain => chain.Length))}].", name);
        }

        for (int m = 0; m < chains.Length; m++)
        {
            Draws(chains[m], $"{name}[{m}]");
        }
    }

    private static void Sides(long rows, long columns, string? name)
    {
        if (rows < 2 || columns < 2)
        {
            throw new ArgumentException($"{name} must have at least 2 rows and 2 columns, but has shape [{rows}, {columns}]. A site may not be its own neighbour.", name);
        }
    }

    private static void InRange(int[][] numbers, int count, string name)
    {
        for (int d = 0; d < numbers.Length; d++)
        {
            int n = Array.FindIndex(numbers[d], number => number < 0 || number >= count);
            if (n >= 0)
            {
                throw new ArgumentException($"{name}[{d}][{n}] must be in [0, {count - 1}], but was {numbers[d][n]}.", name);
            }
        }
    }

    private static string Lengths(int[][] numbers) => string.Join(", ", numbers.Select(row => row.Length));
}
