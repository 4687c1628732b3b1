using GenerativeModels.Numerics;
using GenerativeModels.Testing;

namespace GenerativeModels.Datasets.Tests;

/// <summary>The toys that are mixtures of Gaussians: the draws are those of the mixture that they name.</summary>
public class PlanarMixtureTests
{
    private const int Count = 20_000;

    public static TheoryData<string> Names => [.. Toys.Keys];

    private static readonly Dictionary<string, (PlanarMixture Mixture, LabelledPoints Sample)> Toys = new()
    {
        ["eight Gaussians"] = (EightGaussians.Mixture(), EightGaussians.Generate(Count, new SeededRandom(1))),
        ["eight wide Gaussians"] = (EightGaussians.Mixture(3, 0.5), EightGaussians.Generate(Count, new SeededRandom(2), 3, 0.5)),
        ["parallel clusters"] = (ParallelClusters.Mixture(), ParallelClusters.Generate(Count, new SeededRandom(3))),
        ["unequal clusters"] = (UnequalClusters.Mixture(), UnequalClusters.Generate(Count, new SeededRandom(4))),
    };

    [Theory, MemberData(nameof(Names))]
    public void The_weights_are_a_distribution_and_the_shares_of_the_labels(string name)
    {
        (PlanarMixture mixture, LabelledPoints sample) = Toys[name];
        double[] weights = mixture.Weights.ToDoubles();

        Assert.Equal(1, weights.Sum(), 12);
        for (int k = 0; k < weights.Length; k++)
        {
            (double least, double most) = FiniteSampleBounds.ChernoffRange(weights[k], Count);
            Assert.InRange((double)sample.OfLabel(k).Length / Count, least, most);
        }
    }

    // Whitened by the true mean and Cholesky factor, each coordinate is N(0, 1): its sum over n points is N(0, n), its sum of squares chi-square with n degrees.
    [Theory, MemberData(nameof(Names))]
    public void The_points_of_a_label_have_the_mean_and_covariance_of_its_component(string name)
    {
        (PlanarMixture mixture, LabelledPoints sample) = Toys[name];
        double[] means = mixture.Means.ToDoubles(), covariances = mixture.Covariances.ToDoubles();
        double z = FiniteSampleBounds.GaussianZ();
        for (int k = 0; k < means.Length / 2; k++)
        {
            double a = Math.Sqrt(covariances[4 * k]), b = covariances[4 * k + 1] / a, c = Math.Sqrt(covariances[4 * k + 3] - b * b);
            double[] u = [.. sample.OfLabel(k).Select(p => (p.X - means[2 * k]) / a)];
            double[] v = [.. sample.OfLabel(k).Zip(u, (p, ui) => (p.Y - means[2 * k + 1] - b * ui) / c)];
            double[] both = [.. u.Zip(v, (ui, vi) => (ui + vi) / Math.Sqrt(2))];
            foreach (double[] coordinate in new[] { u, v, both })
            {
                Assert.InRange(coordinate.Sum() / Math.Sqrt(coordinate.Length), -z, z);
                (double least, double most) = FiniteSampleBounds.ChiSquareRange(coordinate.Length);
                Assert.InRange(coordinate.Sum(x => x * x), least, most);
            }
        }
    }

    [Fact]
    public void Eight_Gaussians_begin_on_the_right_and_go_round_the_circle()
    {
        double[] means = EightGaussians.Mixture(radius: 2).Means.ToDoubles();

        Assert.Equal((2, 0), (means[0], means[1]));
        Assert.Equal(Math.Sqrt(2), means[2], 12);
        Assert.Equal(2, means[5], 12);
        Assert.All(means.Chunk(2), mean => Assert.Equal(4, mean[0] * mean[0] + mean[1] * mean[1], 12));
    }

    [Fact]
    public void A_weight_of_all_leaves_no_ears() => Assert.StartsWith(
        "1 - headWeight must be positive and finite, but was 0.", Assert.Throws<ArgumentOutOfRangeException>(() => UnequalClusters.Generate(5, new SeededRandom(1), headWeight: 1)).Message);
}
