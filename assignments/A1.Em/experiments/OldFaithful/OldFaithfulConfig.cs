using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="OldFaithfulExperiment"/>.</summary>
public sealed record OldFaithfulConfig
{
    [Description("where the two means start: near the two clouds, across the line through them, or in the empty corners")]
    public OldFaithfulStart Start { get; init; } = OldFaithfulStart.Across;

    [Range(0.0, 0.1)]
    [Description("a rise of the log-likelihood from l of at most tolerance * (1 + |l|) counts as none")]
    public double Tolerance { get; init; } = 1e-12;

    [Range(1, 100_000)]
    [Description("the most M-steps")]
    public int MaxIterations { get; init; } = 1000;
}
