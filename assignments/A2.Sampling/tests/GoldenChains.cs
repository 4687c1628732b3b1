namespace GenerativeModels.Sampling.Tests;

/// <summary>
/// Chains that any computer makes in the same way, x_t = keep x_{t-1} + u_t with u from a linear congruential generator, and what the published formulas
/// (Vehtari and others 2021, arXiv 1903.08008; Geyer 1992) say of them. The numbers were computed from the formulas by an independent program in Python;
/// the algorithm of ArviZ gives the same, to 12 digits.
/// </summary>
internal static class GoldenChains
{
    public static readonly double[][] Agreeing = Make(0.5, 0);
    public static readonly double[][] Shifted = Make(0.5, 0.15);
    public static readonly double[][] Antithetic = Make(-0.3, 0);
    public static readonly double[][] WithTies = [.. Make(0.5, 0, length: 51).Select(chain => chain.Select(x => Math.Round(4 * x) / 4).ToArray())];
    public static readonly double[][] Alone = Make(0.5, 0, count: 1);

    /// <summary>Chain m moves around shift × m.</summary>
    public static double[][] Make(double keep, double shift, int count = 4, int length = 50) => [.. Enumerable.Range(0, count).Select(m =>
    {
        long seed = m + 1;
        double x = 0;
        return Enumerable.Range(0, length).Select(_ =>
        {
            seed = (1103515245 * seed + 12345) % (1L << 31);
            x = keep * x + (double)seed / (1L << 31) - 0.5;
            return x + shift * m;
        }).ToArray();
    })];
}
