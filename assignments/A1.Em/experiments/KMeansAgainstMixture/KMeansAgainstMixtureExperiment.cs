using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Where k-means fails, and where it does not (chapter 1, section 5): hard cells against soft ellipses.</summary>
[Experiment("k-means-against-mixture", "k-means and a mixture of Gaussians on clusters that are round, long, or of unequal width")]
public sealed class KMeansAgainstMixtureExperiment : Experiment<KMeansAgainstMixtureConfig, KMeansAgainstMixtureResult>
{
    /// <inheritdoc/>
    public override KMeansAgainstMixtureResult Run(KMeansAgainstMixtureConfig config, IExperimentRun run)
    {
        List<Clustering> toys = [];
        foreach ((string name, LabelledPoints data) in Data(config.Points, run.Random))
        {
            Clustering clustering = Clustering.Of(name, data.Points, data.Labels, config.Restarts, run.Random);
            run.Report($"{name}-k-means-rand-index", clustering.KMeansIndex);
            run.Report($"{name}-mixture-rand-index", clustering.MixtureIndex);
            toys.Add(clustering);
        }

        return new KMeansAgainstMixtureResult(toys, GeyserUnits.Compare(run));
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(KMeansAgainstMixtureResult result) =>
        [ClusteringFigures.Toys(result.Toys), ClusteringFigures.Geyser(result.Geyser)];

    private static IEnumerable<(string Name, LabelledPoints Data)> Data(int count, IRandomSource rng) =>
    [
        ("round", UnequalClusters.Generate(count, rng, headStdDev: 0.5, earStdDev: 0.5, headWeight: 1.0 / 3)),
        ("parallel", ParallelClusters.Generate(count, rng)),
        ("unequal", UnequalClusters.Generate(count, rng)),
    ];
}
