using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="BernoulliMixtureExperiment"/>.</summary>
public sealed record BernoulliMixtureConfig
{
    [Description("shipped: the generator that comes with the kit; mnist: the real ones, once fetched")]
    public DigitSource Digits { get; init; } = DigitSource.Shipped;

    [AllowedValues(14, 28)]
    [Description("pixels along a side")]
    public int Size { get; init; } = 14;

    [Range(100, 60_000)]
    [Description("how many digits the mixtures are fitted to")]
    public int TrainCount { get; init; } = 1000;

    [Range(100, 10_000)]
    [Description("how many further digits the fitted mixtures are tried on")]
    public int TestCount { get; init; } = 500;

    [Range(2, 100)]
    [Description("how many components the mixture has whose means are shown")]
    public int Components { get; init; } = 20;

    [MinLength(1)]
    [Description("for which further numbers of components the held-out log-likelihood is measured")]
    public IReadOnlyList<int> ComponentCounts { get; init; } = [1, 2, 5, 10, 20, 40];

    [Range(1.0, 100.0)]
    [Description("a = b of the Beta prior on each pixel: a - 1 imagined ones and as many zeros")]
    public double Prior { get; init; } = 1.1;

    [Range(1, 10_000)]
    [Description("the most M-steps")]
    public int MaxIterations { get; init; } = 60;
}
