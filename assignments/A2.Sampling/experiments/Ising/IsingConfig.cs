using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="IsingExperiment"/>.</summary>
public sealed record IsingConfig : IValidated
{
    [Range(2, 1000)]
    [Description("sites along a side of the lattice; even")]
    public int Side { get; init; } = 64;

    [Length(1, 6), Range(0, 1000.0, MinimumIsExclusive = true)]
    [Description("the temperatures")]
    public IReadOnlyList<double> Temperatures { get; init; } = [1.5, 2.27, 3.5];

    [Length(1, 8), Range(1, 100_000)]
    [Description("after how many sweeps the lattices are shown; ascending")]
    public IReadOnlyList<int> Sweeps { get; init; } = [1, 10, 100, 400];

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        if (Side % 2 != 0) yield return $"side is {Side}; the checkerboard needs an even one, such as {Side + 1}.";
        if (!Sweeps.Order().Distinct().SequenceEqual(Sweeps)) yield return $"sweeps is [{string.Join(", ", Sweeps)}]; each has to be larger than the one before it.";
    }
}
