using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>How well two ways to sort the same things into groups agree, whatever the groups are called (Hubert and Arabie 1985).</summary>
public static class AdjustedRandIndex
{
    /// <summary>
    /// The adjusted Rand index: of all pairs of things, those that both ways put together, counted between what chance would give (0) and perfect
    /// agreement (1). With n_ij things in group i of the one and j of the other, S = Σ_ij C(n_ij, 2), A = Σ_i C(n_i., 2), B = Σ_j C(n_.j, 2) and
    /// E = A B / C(N, 2), it is (S - E) / ((A + B) / 2 - E). Below 0 is worse than chance.
    /// </summary>
    /// <param name="labels">The group of each thing: [N], int64.</param>
    /// <param name="others">Its group in the other way: [N], int64. The numbers need not mean the same groups.</param>
    /// <returns>At most 1. Two ways that both leave everything together, or both put everything apart, agree: 1.</returns>
    /// <exception cref="ArgumentException">The labels are not two vectors of the same length, at least 1, of int64.</exception>
    public static double Of(Tensor labels, Tensor others)
    {
        long[] a = Labels(labels, nameof(labels)), b = Labels(others, nameof(others));
        if (a.Length != b.Length)
        {
            throw new ArgumentException($"labels has {a.Length} entries but others {b.Length}; each thing needs one in both. Pass labels of the same things.", nameof(others));
        }

        double both = Pairs(a.Zip(b)), first = Pairs(a), second = Pairs(b), all = Choose2(a.Length);
        if (first == second && (first == 0 || first == all))
        {
            return 1; // everything apart, or everything together, both times: 0 / 0 below
        }

        double chance = first * second / all;
        return (both - chance) / ((first + second) / 2 - chance);
    }

    private static double Pairs<T>(IEnumerable<T> groups) => groups.GroupBy(group => group).Sum(group => Choose2(group.Count()));

    private static double Choose2(long n) => n * (n - 1.0) / 2;

    private static long[] Labels(Tensor labels, string name) =>
        labels.dim() == 1 && labels.dtype == ScalarType.Int64 && labels.shape[0] > 0
            ? labels.cpu().contiguous().data<long>().ToArray()
            : throw new ArgumentException(
                $"{name} is {labels.dtype} of shape [{string.Join(", ", labels.shape)}]; expected Int64 of shape [N], N at least 1. Convert it with .to(ScalarType.Int64).", name);
}
