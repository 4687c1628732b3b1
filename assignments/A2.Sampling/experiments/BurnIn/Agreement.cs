namespace GenerativeModels.Sampling.Experiments;

/// <summary>How well chains agree after so many draws.</summary>
/// <param name="Draws">The number of draws of each chain so far, n.</param>
/// <param name="RHatOfAll">Rank-normalised R-hat of them.</param>
/// <param name="RHatWithoutHalf">The same without the first half of each chain.</param>
/// <param name="MeanOfAll">The mean of them.</param>
/// <param name="MeanWithoutHalf">The same without the first half.</param>
/// <param name="ErrorWithoutHalf">The standard error of that.</param>
public sealed record Agreement(int Draws, double RHatOfAll, double RHatWithoutHalf, double MeanOfAll, double MeanWithoutHalf, double ErrorWithoutHalf)
{
    /// <summary>After the first n draws of each chain.</summary>
    public static Agreement Of(double[][] chains, int n)
    {
        double[][] all = [.. chains.Select(chain => chain[..n])];
        double[][] kept = MonteCarloError.WithoutBurnIn(all, n / 2);
        return new Agreement(n, RHat.RankNormalised(all), RHat.RankNormalised(kept), Mean(all), Mean(kept), MonteCarloError.OfMean(kept));
    }

    private static double Mean(double[][] chains) => chains.Average(chain => chain.Average());
}
