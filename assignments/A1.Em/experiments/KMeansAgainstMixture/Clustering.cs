namespace GenerativeModels.Em.Experiments;

/// <summary>k-means and a mixture on the same points.</summary>
/// <param name="Name">What the data are called.</param>
/// <param name="Points">[N, 2].</param>
/// <param name="Truth">The cluster that each point was drawn from: [N], int64.</param>
/// <param name="Hard">The best run of k-means.</param>
/// <param name="Soft">The best run of EM.</param>
/// <param name="SoftLabels">For each point the component that is likeliest: [N], int64.</param>
public sealed record Clustering(
    string Name, Tensor Points, Tensor Truth, KMeansResult Hard, FitResult<GaussianMixture> Soft, Tensor SoftLabels)
{
    /// <summary>How well k-means finds the true clusters.</summary>
    public double KMeansIndex => AdjustedRandIndex.Of(Hard.Labels, Truth);

    /// <summary>How well the mixture finds them.</summary>
    public double MixtureIndex => AdjustedRandIndex.Of(SoftLabels, Truth);

    /// <summary>Runs both methods from the same starts and keeps the best run of each.</summary>
    public static Clustering Of(string name, Tensor points, Tensor truth, int restarts, IRandomSource rng)
    {
        int clusters = (int)truth.max().item<long>() + 1;
        var monitor = new ConvergenceMonitor(1e-9);
        var fit = new MixtureFit(points, monitor);
        Tensor[] seeds = [.. Enumerable.Range(0, restarts).Select(_ => KMeansPlusPlus.Seed(points, clusters, rng))];
        KMeansResult hard = seeds.Select(seed => KMeans.Fit(points, seed)).MinBy(run => run.Inertia)!;
        FitResult<GaussianMixture> soft = ExpectationMaximisation.Best([.. seeds.Select(seed => fit.From(GaussianStarts.At(points, seed)))]);
        Tensor labels = GaussianMixtureEm.EStep(points, soft.Model).LogResponsibilities.argmax(1);
        return new Clustering(name, points, truth, hard, soft, labels);
    }
}
