using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="LdaTextsExperiment"/>.</summary>
public sealed record LdaTextsConfig
{
    [Range(1, 12)]
    [Description("how many topics are shown")]
    public int Topics { get; init; } = 8;

    [Range(0, 100.0, MinimumIsExclusive = true)]
    [Description("alpha")]
    public double Alpha { get; init; } = 0.1;

    [Range(0, 100.0, MinimumIsExclusive = true)]
    [Description("beta")]
    public double Beta { get; init; } = 0.05;

    [Range(2, 100_000)]
    [Description("how many sweeps a chain takes")]
    public int Sweeps { get; init; } = 300;

    [Range(1, 1000)]
    [Description("how many chains look for the topics; the one that ends with the largest log joint is shown")]
    public int Starts { get; init; } = 5;

    [Range(1, 30)]
    [Description("how many words are shown of each topic")]
    public int TopWords { get; init; } = 8;

    [Length(1, 20), Range(1, 500)]
    [Description("the numbers of topics whose perplexities are compared")]
    public IReadOnlyList<int> TopicCounts { get; init; } = [1, 2, 4, 8, 16, 32];

    [Range(1, 100)]
    [Description("how often the texts are split into those to learn from and those to test on")]
    public int Splits { get; init; } = 2;

    [Range(0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    [Description("the share of texts to test on")]
    public double TestShare { get; init; } = 0.2;
}
