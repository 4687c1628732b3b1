using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Sampling.Experiments;

/// <summary>Settings of <see cref="IsingTransitionExperiment"/>.</summary>
public sealed record IsingTransitionConfig : IValidated
{
    [Description("what takes the sweeps")]
    public IsingSampler Sampler { get; init; } = IsingSampler.Checkerboard;

    [Length(1, 5), Range(2, 1000)]
    [Description("sites along a side of the lattices; even, ascending")]
    public IReadOnlyList<int> Sides { get; init; } = [8, 16];

    [Length(1, 100), Range(0, 1000.0, MinimumIsExclusive = true)]
    [Description("the temperatures; ascending")]
    public IReadOnlyList<double> Temperatures { get; init; } = [1.5, 1.75, 2, 2.1, 2.2, 2.27, 2.35, 2.5, 2.75, 3, 3.5];

    [Range(1, 100)]
    [Description("how many chains there are for each lattice and temperature")]
    public int Chains { get; init; } = 2;

    [Range(100, 20_000)]
    [Description("how many draws each of them makes")]
    public int Draws { get; init; } = 500;

    [Range(1, 1_000_000)]
    [Description("sweeps from one draw to the next at first; more where the chain turns out to be slower")]
    public int LeastInterval { get; init; } = 1;

    [Range(1, 1_000_000)]
    [Description("sweeps from one draw to the next at most")]
    public int MostInterval { get; init; } = 1024;

    /// <inheritdoc/>
    public IEnumerable<string> Problems()
    {
        foreach (int side in Sides.Where(side => side % 2 != 0)) yield return $"sides has {side}; the checkerboard needs even ones, such as {side + 1}.";
        if (!Temperatures.Order().Distinct().SequenceEqual(Temperatures)) yield return "temperatures have to rise: each has to be larger than the one before it.";
        if (LeastInterval > MostInterval) yield return $"leastInterval is {LeastInterval}, more than mostInterval, {MostInterval}; lower it.";
    }
}
