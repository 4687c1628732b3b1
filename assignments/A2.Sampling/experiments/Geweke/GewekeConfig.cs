using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="GewekeExperiment"/>.</summary>
public sealed record GewekeConfig
{
    [Range(100, 20_000)]
    [Description("how many pairs each simulator makes")]
    public int Pairs { get; init; } = 5000;

    [Range(1, 1000)]
    [Description("how many observations a pair has")]
    public int Observations { get; init; } = 3;

    [Range(1, 1000)]
    [Description("how many Metropolis steps the sampler takes for each pair")]
    public int Steps { get; init; } = 5;

    [Range(0, 100.0, MinimumIsExclusive = true)]
    [Description("the step size of these")]
    public double StepSize { get; init; } = 1;
}
