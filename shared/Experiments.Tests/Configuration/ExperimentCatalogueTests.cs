using System.ComponentModel.DataAnnotations;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>What the author of an experiment is told.</summary>
public class ExperimentCatalogueTests
{
    [Fact]
    public void Names_are_in_alphabetical_order() => Assert.Equal(["k-means", "latent-classes", "old-faithful"], FakeAssignment.Catalogue.Names);

    [Theory]
    [InlineData(typeof(BadName), "BadName calls its experiment 'OldFaithful'. Use lower-case words joined by hyphens, as in old-faithful.")]
    [InlineData(typeof(NoExperiment), "NoExperiment is marked [Experiment] but cannot be run. Derive it from Experiment<TConfig, TResult>, not abstract, with a constructor without parameters.")]
    [InlineData(typeof(BadType), "BadTypeConfig.At is of type DateTime. A setting can be int, long, double, bool, string, an enum, a record, or a list of these.")]
    [InlineData(typeof(BadDefault), "the default of BadDefaultConfig.Components is 0; expected a whole number from 1 to 20. Change the default or the range.")]
    [InlineData(typeof(NoDefault), "NoDefaultConfig.Title has no default. Give it one, or make it required.")]
    [InlineData(typeof(Positional), "PositionalConfig has no constructor without parameters. Declare its settings as properties: public int Steps { get; init; } = 100;")]
    public void An_experiment_at_fault_is_named(Type type, string message) =>
        Assert.Equal(message, Assert.Throws<InvalidOperationException>(() => new ExperimentCatalogue([type])).Message);

    [Fact]
    public void Two_of_one_name_are_refused() => Assert.Equal(
        "two experiments are called 'k-means'; KMeans is one of them. Rename it.",
        Assert.Throws<InvalidOperationException>(() => new ExperimentCatalogue([typeof(KMeans), typeof(KMeans)])).Message);

    [Experiment("OldFaithful", "")]
    private sealed class BadName : Fake<NoConfig>;

    [Experiment("none", "")]
    private sealed class NoExperiment;

    [Experiment("bad-type", "")]
    private sealed class BadType : Fake<BadTypeConfig>;

    private sealed record BadTypeConfig
    {
        public DateTime At { get; init; }
    }

    [Experiment("bad-default", "")]
    private sealed class BadDefault : Fake<BadDefaultConfig>;

    private sealed record BadDefaultConfig
    {
        [Range(1, 20)]
        public int Components { get; init; }
    }

    [Experiment("no-default", "")]
    private sealed class NoDefault : Fake<NoDefaultConfig>;

    private sealed record NoDefaultConfig
    {
        public string Title { get; init; } = null!;
    }

    [Experiment("positional", "")]
    private sealed class Positional : Fake<PositionalConfig>;

    private sealed record PositionalConfig(int Components);
}
