using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianMixtureMStepTests
{
    [Example, Exercise("A1.7"), Law("P1.3", "With hard labels, each component gets the share, mean and covariance of its own points.", Equation = "1.15")]
    public void Hard_labels_give_the_moments_of_each_group()
    {
        Tensor x = Table([0, 0], [2, 0], [5, 5], [5, 9], [5, 7]);
        Tensor responsibilities = Table([1, 0], [1, 0], [0, 1], [0, 1], [0, 1]);

        GaussianMixture model = GaussianMixtureEm.MStep(x, responsibilities.log());

        Close.Equal(Vector(0.4, 0.6), model.Weights, 1e-12, "weights");
        Close.Equal(Table([1, 0], [5, 7]), model.Means, 1e-12, "means");
        Close.Equal(Matrices([[1, 0], [0, 0]], [[0, 0], [0, 8.0 / 3]]), model.Covariances, 1e-12, "covariances");
    }

    [Example, Exercise("A1.7"), Law("P1.3", "Responsibilities are the weights of weighted means.", Equation = "1.15")]
    public void Two_points_shared_three_to_one()
    {
        Tensor responsibilities = Table([0.75, 0.25], [0.25, 0.75]);

        GaussianMixture model = GaussianMixtureEm.MStep(Table([0], [4]), responsibilities.log());

        Close.Equal(Table([1], [3]), model.Means, 1e-12, "means of the points 0 and 4, shared 3 : 1 and 1 : 3");
        Close.Equal(Matrices([[3]], [[3]]), model.Covariances, 1e-12, "variances");
    }

    [Property(Arbitrary = [typeof(SoftLabels)]), Exercise("A1.7")]
    [Law("P1.8", "One component gets weight 1, the mean of the data and their covariance with divisor N.", Equation = "1.15")]
    public void One_component_gets_the_moments_of_the_data(SoftLabels input)
    {
        (double[][] x, int N, int D) = (input.Points, input.Points.Length, input.Points[0].Length);
        double[] mean = [.. Enumerable.Range(0, D).Select(d => x.Average(point => point[d]))];
        double[][] covariance = [.. Enumerable.Range(0, D).Select(i => Enumerable.Range(0, D).Select(j => x.Average(p => (p[i] - mean[i]) * (p[j] - mean[j]))).ToArray())];

        GaussianMixture model = GaussianMixtureEm.MStep(input.X(), zeros(N, 1, dtype: ScalarType.Float64));

        Close.Equal(Vector(1), model.Weights, 1e-12, "weights");
        Close.Equal(Table(mean), model.Means, 1e-12, "mean");
        Close.Equal(Matrices(covariance), model.Covariances, 1e-11, "covariance");
    }

    [Property(Arbitrary = [typeof(SoftLabels)]), Exercise("A1.7")]
    [Law("P1.6", "Every point twice changes nothing.", Equation = "1.15")]
    public void Every_point_twice_changes_nothing(SoftLabels input)
    {
        Tensor x = input.X(), logR = input.LogResponsibilities();
        GaussianMixture once = GaussianMixtureEm.MStep(x, logR);
        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], once.Weights.ToDoubles(), 1e-12, "weights");

        GaussianMixture twice = GaussianMixtureEm.MStep(cat([x, x]), cat([logR, logR]));

        Close.Equal(once.Weights, twice.Weights, 1e-11, "weights with every point twice");
        Close.Equal(once.Means, twice.Means, 1e-11, "means with every point twice");
        Close.Equal(once.Covariances, twice.Covariances, 1e-10, "covariances with every point twice");
    }

    [Property(Arbitrary = [typeof(SoftLabels)]), Exercise("A1.7")]
    [Law("P1.18", "The regularisation is added to the diagonal of each covariance, and to nothing else.", Equation = "1.16")]
    public void Regularisation_is_added_to_the_diagonals(SoftLabels input)
    {
        GaussianMixture plain = GaussianMixtureEm.MStep(input.X(), input.LogResponsibilities());
        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], plain.Weights.ToDoubles(), 1e-12, "weights");

        GaussianMixture regular = GaussianMixtureEm.MStep(input.X(), input.LogResponsibilities(), regularisation: 0.5);

        double[][] halfIdentity = Identity(input.Points[0].Length, 0.5);
        double[][][] expected = [.. Enumerable.Repeat(halfIdentity, input.Responsibilities[0].Length)];
        Close.Equal(Matrices(expected), regular.Covariances - plain.Covariances, 1e-11, "covariances with regularisation 0.5 less those without");
    }

    [Example, Exercise("A1.7"), Law("P1.18", "No variance gets below the regularisation: a collapsed component keeps some breadth.", Equation = "1.16")]
    public void A_component_on_a_single_point_keeps_the_regularisation_as_its_variance() => Close.Equal(
        Matrices([[0.01]]),
        GaussianMixtureEm.MStep(Table([7], [7]), zeros(2, 1, dtype: ScalarType.Float64), regularisation: 0.01).Covariances, 1e-12,
        "variance of a component whose points are 7 and 7, with regularisation 0.01");
}
