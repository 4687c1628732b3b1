using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace GenerativeModels.Em.Experiments;

/// <summary>Settings of <see cref="NumberOfComponentsExperiment"/>.</summary>
public sealed record NumberOfComponentsConfig
{
    [Range(1, 50)]
    [Description("the most components for Old Faithful")]
    public int MaxComponents { get; init; } = 6;

    [Range(1, 50)]
    [Description("the most components for the ring of eight clusters")]
    public int MaxRingComponents { get; init; } = 12;

    [Range(20, 20_000)]
    [Description("how many points the ring has")]
    public int RingPoints { get; init; } = 400;

    [Range(1, 1000)]
    [Description("from how many starts each mixture is fitted; the best run counts")]
    public int Restarts { get; init; } = 10;

    [Range(0.0, 0.1)]
    [Description("a rise of the log-likelihood from l of at most tolerance * (1 + |l|) counts as none")]
    public double Tolerance { get; init; } = 1e-8;
}
