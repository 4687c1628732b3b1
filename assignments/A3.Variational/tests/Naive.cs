using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Variational.Tests;

/// <summary>Densities over plain numbers, good enough for a handful of them, and for nothing else.</summary>
internal static class Naive
{
    /// <summary>log N(x; μ, Σ), with an inverse and a determinant.</summary>
    public static double GaussianLogProb(double[] x, double[] mean, double[][] covariance)
    {
        double[] difference = Plus(x, mean, -1);
        return -0.5 * (Dot(difference, Times(Inverse(covariance), difference)) + Math.Log(Determinant(covariance)) + x.Length * Math.Log(2 * Math.PI));
    }

    /// <summary>log Γ_D(a), the logarithm of the multivariate gamma function.</summary>
    public static double LogMultiGamma(double a, int dimensions) => dimensions * (dimensions - 1) / 4.0 * Math.Log(Math.PI)
        + Enumerable.Range(1, dimensions).Sum(d => SpecialMath.LogGamma(a + (1 - d) / 2.0));
}
