using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianMixtureMStepHiddenTests
{
    // The free energy is concave along each of these lines near its maximum, so a step either way may only lower it; the slope there, from
    // steps of 1e-4 both ways, is 0 but for curvature terms of the order of the square of the step.
    [Property(Arbitrary = [typeof(SoftLabels)]), Exercise("A1.7")]
    [Law("P1.3", "No weights, means or covariances near by have a higher free energy: its slope is 0 in every direction.", Equation = "1.15")]
    public void No_parameters_near_by_are_better(SoftLabels input)
    {
        GaussianMixture model = GaussianMixtureEm.MStep(input.X(), input.LogResponsibilities());

        double[] weights = model.Weights.ToDoubles();
        double[][] means = Rows(model.Means);
        double[][][] covariances = Matrices(model.Covariances);
        (int K, int D) = (weights.Length, means[0].Length);
        Close.SumsToOne(model.Weights, 0, 1e-12, "weights");
        if (Oracle.MStep(input.Points, input.Responsibilities).Covariances.Any(matrix => !(Determinant(matrix) > 1e-2)))
        {
            return; // points in a plane: the likelihood is unbounded there
        }

        for (int k = 0; k < K; k++)
        {
            int component = k;
            RequireFlat($"weight {k}, the others scaled to keep the sum", h => F([.. weights.Select((w, j) => (w * (j == component ? 1 + h : 1)) / (1 + weights[component] * h))], means, covariances));
            for (int i = 0; i < D; i++)
            {
                int d = i;
                RequireFlat($"mean [{k}, {i}]", h => F(weights, With(means, component, row => With(row, d, mean => mean + h)), covariances));
                for (int j = 0; j <= i; j++)
                {
                    int e = j;
                    RequireFlat($"covariance [{k}, {i}, {j}]", h => F(weights, means, With(covariances, component, m => Congruence(m, d, e, h))));
                }
            }
        }

        double F(double[] w, double[][] mu, double[][][] sigma) => Oracle.FreeEnergy(input.Points, input.Responsibilities, w, mu, sigma);

        void RequireFlat(string direction, Func<double, double> along)
        {
            const double h = 1e-4;
            double slope = (along(h) - along(-h)) / (2 * h);
            Close.Equal(0, slope, 1e-3, $"slope of the free energy in the direction of {direction}");
        }
    }

    // The oracle walks 0 to 10 steps of EM, and then the M-step under test takes one: near the end any other step is one downwards. A fall of
    // 1e-9 (1 + |l|) is rounding, not a fall.
    [Property(Arbitrary = [typeof(SoftLabels)]), Exercise("A1.7")]
    [Law("P1.1", "A step of EM never lowers the log-likelihood.", Equation = "1.17")]
    public void Steps_of_EM_never_lower_the_log_likelihood(SoftLabels input)
    {
        double[][] responsibilities = input.Responsibilities;
        var (weights, means, covariances) = Oracle.MStep(input.Points, responsibilities);
        for (int steps = 0; steps <= 10; steps++)
        {
            (responsibilities, double before) = Oracle.EStep(input.Points, weights, means, covariances);
            (weights, means, covariances) = Oracle.MStep(input.Points, responsibilities);
            if (covariances.Any(matrix => !(Determinant(matrix) > 1e-3)))
            {
                return; // a component closes in on too few points, and the likelihood is unbounded
            }

            GaussianMixture model = GaussianMixtureEm.MStep(input.X(), Table(responsibilities).log());
            double after = Oracle.EStep(input.Points, model.Weights.ToDoubles(), Rows(model.Means), Matrices(model.Covariances)).LogLikelihood;
            Close.AtLeast(before, after, 1e-9, $"log-likelihood after an M-step, {steps + 1} steps from the responsibilities given");
        }
    }

    [Property(Arbitrary = [typeof(SoftLabels), typeof(AffineMap)]), Exercise("A1.7")]
    [Law("P1.5", "Data in other units give the same weights, means A μ + b and covariances A Σ Aᵀ.", Equation = "1.15")]
    public void Other_units_give_the_mapped_parameters(SoftLabels input, AffineMap map)
    {
        GaussianMixture plain = GaussianMixtureEm.MStep(input.X(), input.LogResponsibilities());
        Close.Equal([.. Transposed(input.Responsibilities).Select(column => column.Average())], plain.Weights.ToDoubles(), 1e-12, "weights");
        SoftLabels mapped = input with { Points = [.. input.Points.Select(map.Point)] };

        GaussianMixture model = GaussianMixtureEm.MStep(mapped.X(), mapped.LogResponsibilities());

        Close.Equal(plain.Weights, model.Weights, 1e-12, "weights");
        Close.Equal(Table([.. Rows(plain.Means).Select(map.Point)]), model.Means, 1e-11, "means of the mapped points");
        Close.Equal(Matrices([.. Matrices(plain.Covariances).Select(map.Covariance)]), model.Covariances, 1e-10, "covariances of the mapped points");
    }

    private static T[] With<T>(T[] array, int i, Func<T, T> change) => [.. array.Select((x, j) => j == i ? change(x) : x)];

    // (I + h E) Σ (I + h E)ᵀ, where E has a single 1 at [d, e]: positive definite for every h.
    private static double[][] Congruence(double[][] matrix, int d, int e, double h)
    {
        double[][] step = Identity(matrix.Length);
        step[d][e] += h;
        return Times(Times(step, matrix), Transposed(step));
    }
}
