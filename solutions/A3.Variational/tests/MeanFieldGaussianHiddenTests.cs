using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class MeanFieldGaussianHiddenTests
{
    [Property(Arbitrary = [typeof(GaussianTarget)]), Exercise("A3.1")]
    [Law("P3.7", "A sweep updates the factors in their order, each from the newest means.", Equation = "3.7")]
    public void Each_factor_sees_the_newest_means(GaussianTarget input)
    {
        double[] m = [.. input.FactorMeans];
        for (int i = 0; i < m.Length; i++)
        {
            m[i] -= Dot(input.Precision[i], Plus(m, input.Mean, -1)) / input.Precision[i][i];
        }

        Tensor start = Vector(input.FactorMeans);
        Tensor once = MeanFieldGaussian.Sweep(start, Vector(input.Mean), Table(input.Precision), sweeps: 1);

        Close.Equal(Vector(m), once, 1e-11, "means after one sweep");
        Close.Equal(Vector(input.FactorMeans), start, 0, "the start, which a sweep leaves alone");
    }

    [Property(Arbitrary = [typeof(GaussianTarget)]), Exercise("A3.1")]
    [Law("P3.7", "Sweeps follow one another, and none at all changes nothing.", Equation = "3.7")]
    public void Three_sweeps_are_two_and_one_more(GaussianTarget input)
    {
        (Tensor start, Tensor mean, Tensor precision) = (Vector(input.FactorMeans), Vector(input.Mean), Table(input.Precision));

        Tensor two = MeanFieldGaussian.Sweep(start, mean, precision, sweeps: 2);

        Close.Equal(MeanFieldGaussian.Sweep(MeanFieldGaussian.Sweep(start, mean, precision, sweeps: 1), mean, precision, sweeps: 1), two, 1e-11, "means after two sweeps");
        Close.Equal(MeanFieldGaussian.Sweep(two, mean, precision, sweeps: 1), MeanFieldGaussian.Sweep(start, mean, precision, sweeps: 3), 1e-11, "means after three sweeps");
        Close.Equal(start, MeanFieldGaussian.Sweep(start, mean, precision, sweeps: 0), 1e-12, "means after no sweep");
    }
}
