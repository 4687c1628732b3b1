using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="IsingSweepsExperiment"/>.</summary>
public sealed record IsingSweepsConfig : IValidated
{
    [Range(2, 1000)]
    [Description("sites along a side of the lattice; even")]
    public int Side { get; init; } = 32;

    [Length(1, 10), Range(0, 1000.0, MinimumIsExclusive = true)]
    [Description("the temperatures")]
    public IReadOnlyList<double> Temperatures { get; init; } = [1.75, 2, 2.75, 3.5];

    [Range(50, 20_000)]
    [Description("sweeps at each temperature; a fifth as many go before them as burn-in")]
    public int Sweeps { get; init; } = 400;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => Side % 2 == 0 ? [] : [$"side is {Side}; the checkerboard needs an even one, such as {Side + 1}."];
}
