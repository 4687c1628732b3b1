using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianMixtureEStepHiddenTests
{
    [Property(MaxTest = 50, Arbitrary = [typeof(Mixture)]), Exercise("A1.6")]
    [Law("P1.4", "Over all K^N ways to label the points, responsibilities are marginal posteriors, and the likelihood is the sum.", Equation = "1.9")]
    public void Agrees_with_a_sum_over_all_labellings(Mixture input)
    {
        Mixture few = input with { Points = [.. input.Points.Take(5)] };
        (int N, int K) = (few.Points.Length, few.Weights.Length);
        double[][] joint = few.Joint(), marginal = [.. joint.Select(row => new double[row.Length])];
        double likelihood = 0;
        foreach (int[] labels in Every.Labelling(N, K))
        {
            double probability = labels.Select((z, n) => joint[n][z]).Aggregate((a, b) => a * b);
            likelihood += probability;
            for (int n = 0; n < N; n++)
            {
                marginal[n][labels[n]] += probability;
            }
        }

        EStepResult result = GaussianMixtureEm.EStep(few.X(), few.Model());

        Close.Equal(Table([.. marginal.Select(row => row.Select(p => p / likelihood).ToArray())]), result.LogResponsibilities.exp(), 1e-10,
            $"responsibilities of the first {N} points");
        Close.Equal(Math.Log(likelihood), result.LogLikelihood, 1e-10, $"log-likelihood of the first {N} points");
    }

    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.6")]
    [Law("P1.6", "Components in another order give the same columns in that order; every point twice gives every row twice, and twice the log-likelihood.", Equation = "1.9")]
    public void Order_of_components_and_copies_of_points_are_as_nothing(Mixture input)
    {
        EStepResult once = GaussianMixtureEm.EStep(input.X(), input.Model());
        Close.Finite(once.LogLikelihood, "log-likelihood");
        Close.Holds(once.LogLikelihood != 0, "log-likelihood", "0", "the sum of the log densities of the points");
        Mixture reversed = input with
        {
            Points = [.. input.Points, .. input.Points],
            Weights = [.. input.Weights.Reverse()],
            Means = [.. input.Means.Reverse()],
            Covariances = [.. input.Covariances.Reverse()],
        };

        EStepResult twice = GaussianMixtureEm.EStep(reversed.X(), reversed.Model());

        Tensor expected = Table([.. Rows(once.LogResponsibilities).Select(row => (double[])[.. row.Reverse()])]);
        Close.Equal(cat([expected, expected]), twice.LogResponsibilities, 1e-11, "log responsibilities with the components reversed and every point twice");
        Close.Equal(2 * once.LogLikelihood, twice.LogLikelihood, 1e-11, "log-likelihood with every point twice");
    }

    // The condition of A is below 10, that of Σ below 100, and squared distances are below 1000.
    [Property(Arbitrary = [typeof(Mixture), typeof(AffineMap)]), Exercise("A1.6")]
    [Law("P1.5", "Other units change no responsibility; the log-likelihood falls by N log |det A|.", Equation = "1.9")]
    public void Other_units_change_no_responsibility(Mixture input, AffineMap map)
    {
        Mixture mapped = map.Of(input);
        double logLikelihood = input.Joint().Sum(row => Math.Log(row.Sum()));

        EStepResult result = GaussianMixtureEm.EStep(mapped.X(), mapped.Model());

        Close.Equal(Table([.. input.Joint().Select(row => Normalised(row))]), result.LogResponsibilities.exp(), 1e-9, "responsibilities of the mapped points under the mapped mixture");
        Close.Equal(logLikelihood - input.Points.Length * map.LogDeterminant(input.Means[0].Length), result.LogLikelihood, 1e-9, "log-likelihood of the mapped points");
    }

    // A second-nearest mean that is farther by δ in squared distance gets at most exp(-δ / 2ε): nothing, for δ >= 1e-3 and ε = 1e-8. Log densities
    // reach -1e10 here, so their last digit is about 1e-6.
    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.6")]
    [Law("P1.9", "With equal weights and Σ = ε I, ε -> 0, responsibilities become the hard labels of k-means.", Equation = "1.10")]
    public void Narrow_components_give_the_labels_of_k_means(Clusters input)
    {
        (int K, int D) = (input.Centroids.Length, input.Centroids[0].Length);
        double[][] distances = [.. input.Points.Select(x => input.Centroids.Select(c => Naive.SquaredDistance(x, c)).ToArray())];
        var model = new GaussianMixture(
            full([K], 1.0 / K, dtype: ScalarType.Float64), Table(input.Centroids), 1e-8 * eye(D, dtype: ScalarType.Float64).expand(K, D, D));

        double[][] responsibilities = Rows(GaussianMixtureEm.EStep(Table(input.Points), model).LogResponsibilities.exp());

        for (int n = 0; n < distances.Length; n++)
        {
            double[] sorted = [.. distances[n].Order()];
            if (K == 1 || sorted[1] - sorted[0] >= 1e-3)
            {
                double[] expected = [.. distances[n].Select(d => d == sorted[0] ? 1.0 : 0.0)];
                Close.Equal(expected, responsibilities[n], 1e-6, $"responsibilities of point {n} for components of variance 1e-8 at the centroids");
            }
        }
    }
}
