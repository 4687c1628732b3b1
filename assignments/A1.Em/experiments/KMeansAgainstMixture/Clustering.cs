namespace GenerativeModels.Em.Experiments;

/// <summary>k-means and a mixture on the same points.</summary>
/// <param name="Name">What the data are called.</param>
/// <param name="Points">[N, 2].</param>
/// <param name="Truth">The cluster that each point was drawn from: [N], int64.</param>
/// <param name="Hard">The best run of k-means.</param>
/// <param name="Soft">The best run of EM.</param>
/// <param name="SoftLabels">For each point the component that is likeliest: [N], int64.</param>
public sealed record Clustering(
    string Name, Tensor Points, Tensor Truth, KMeansResult Hard, GaussianMixture Soft, Tensor SoftLabels)
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
        GaussianMixture soft = ExpectationMaximisation.Best([.. seeds.Select(seed => fit.From(GaussianStarts.At(points, seed)))]).Model;
        Tensor labels = GaussianMixtureEm.EStep(points, soft).LogResponsibilities.argmax(1);

        // The clusters of all three get the same names, and in the figure the same colours.
        Tensor hardOrder = tensor(OrderLike(truth, hard.Labels, clusters)), softOrder = tensor(OrderLike(truth, labels, clusters));
        return new Clustering(
            name,
            points,
            truth,
            new KMeansResult(hard.Centroids.index_select(0, hardOrder), hardOrder.argsort().index_select(0, hard.Labels), hard.Inertia),
            new GaussianMixture(soft.Weights.index_select(0, softOrder), soft.Means.index_select(0, softOrder), soft.Covariances.index_select(0, softOrder)),
            softOrder.argsort().index_select(0, labels));
    }

    private static long[] OrderLike(Tensor truth, Tensor labels, int clusters) => Permutations.Best(
        clusters, order => truth.ne(tensor(order).argsort().index_select(0, labels)).sum().item<long>());
}
