namespace GenerativeModels.Em.Experiments;

/// <summary>Two components for Old Faithful to start from: equal weights, no covariance.</summary>
internal static class OldFaithfulStarts
{
    /// <summary>For both columns.</summary>
    public static GaussianMixture Of(OldFaithfulStart start) => start switch
    {
        OldFaithfulStart.Near => Pair([2.0, 55, 4.5, 80], [0.1, 0, 0, 36]),
        OldFaithfulStart.Across => Pair([3.0, 85, 4.0, 60], [0.3, 0, 0, 40]),
        OldFaithfulStart.Corners => Pair([2.0, 90, 5.0, 45], [0.4, 0, 0, 60]),
        _ => throw new ArgumentOutOfRangeException(nameof(start)),
    };

    /// <summary>For the column of waiting times alone.</summary>
    public static GaussianMixture Waiting { get; } = Pair([55.0, 80], [36]);

    /// <summary>For the column of durations alone.</summary>
    public static GaussianMixture Eruptions { get; } = Pair([2.0, 4.5], [0.1]);

    private static GaussianMixture Pair(double[] means, double[] covariance)
    {
        int D = means.Length / 2;
        return new GaussianMixture(
            new[] { 0.5, 0.5 }.ToTensor(2), means.ToTensor(2, D), new[] { covariance, covariance }.SelectMany(c => c).ToArray().ToTensor(2, D, D));
    }
}
