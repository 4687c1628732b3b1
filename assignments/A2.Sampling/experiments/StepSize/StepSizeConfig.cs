using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="StepSizeExperiment"/>.</summary>
public sealed record StepSizeConfig
{
    [Length(1, 8), Range(0, 1e6, MinimumIsExclusive = true)]
    [Description("the step sizes whose chains are shown")]
    public IReadOnlyList<double> StepSizes { get; init; } = [0.1, 2.4, 40];

    [Range(10, 20_000)]
    [Description("how many draws each of them makes")]
    public int Draws { get; init; } = 1000;

    [Length(1, 4), Range(1, 1000)]
    [Description("in how many dimensions the best step size is looked for")]
    public IReadOnlyList<int> Dimensions { get; init; } = [1, 5, 25];

    [Range(2, 100)]
    [Description("how many step sizes are tried in each of them, between 0.25 / sqrt(D) and 10 / sqrt(D)")]
    public int TriedSizes { get; init; } = 13;

    [Range(1, 100)]
    [Description("how many chains each of these has; they start from exact draws")]
    public int Chains { get; init; } = 4;

    [Range(10, 20_000)]
    [Description("how many draws each of these chains makes")]
    public int ChainDraws { get; init; } = 2000;
}
