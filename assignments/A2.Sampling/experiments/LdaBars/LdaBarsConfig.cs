using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="LdaBarsExperiment"/>.</summary>
public sealed record LdaBarsConfig : IValidated
{
    [Range(1, 100_000)]
    [Description("how many documents")]
    public int Documents { get; init; } = 500;

    [Range(1, 10_000)]
    [Description("how many words a document has")]
    public int Words { get; init; } = 100;

    [Range(2, 10)]
    [Description("words along a side of the grid; there are twice as many topics")]
    public int Side { get; init; } = 5;

    [Range(0, 100.0, MinimumIsExclusive = true)]
    [Description("alpha of the documents and of the model: small for few topics in a document")]
    public double Alpha { get; init; } = 1;

    [Range(0, 100.0, MinimumIsExclusive = true)]
    [Description("beta of the model")]
    public double Beta { get; init; } = 0.1;

    [Range(1, 7)]
    [Description("how many chains, each from random topics")]
    public int Starts { get; init; } = 4;

    [Range(1, 100_000)]
    [Description("how many sweeps each of them takes")]
    public int Sweeps { get; init; } = 200;

    [Length(1, 12), Range(1, 100_000)]
    [Description("after how many sweeps the topics of the first chain are shown; ascending, the last at most sweeps")]
    public IReadOnlyList<int> Shown { get; init; } = [1, 5, 10, 20, 50, 100, 200];

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (!Shown.Order().Distinct().SequenceEqual(Shown)) yield return $"shown is [{string.Join(", ", Shown)}]; each has to be larger than the one before it.";
        if (Shown.Max() > Sweeps) yield return $"shown has {Shown.Max()}, but sweeps is only {Sweeps}; leave it out, or raise sweeps.";
    }
}
