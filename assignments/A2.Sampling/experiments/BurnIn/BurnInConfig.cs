using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="BurnInExperiment"/>.</summary>
public sealed record BurnInConfig : IValidated
{
    [Length(2, 7), Range(-1000.0, 1000.0)]
    [Description("where the chains start; the target is N(0, 1)")]
    public IReadOnlyList<double> Starts { get; init; } = [-20, 15, 30, 45];

    [Range(0, 1000.0, MinimumIsExclusive = true)]
    [Description("the step size of the random walk")]
    public double StepSize { get; init; } = 1;

    [Range(100, 20_000)]
    [Description("how many draws each chain makes")]
    public int Draws { get; init; } = 2000;

    [Range(1, 10_000)]
    [Description("how many of them are left out as burn-in")]
    public int BurnIn { get; init; } = 150;

    [Range(0, 100.0)]
    [Description("for the other target, an even mixture of two normals: how far each is from 0")]
    public double Mode { get; init; } = 6;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => BurnIn <= Draws - 4
        ? []
        : [$"burnIn is {BurnIn} of {Draws} draws, which leaves less than 4; lower it, or raise draws."];
}
