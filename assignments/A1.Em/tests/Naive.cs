using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Em.Tests;

/// <summary>
/// Formulas of the chapter as they stand, over plain numbers: good enough for a handful of points near the origin, and for nothing else.
/// </summary>
internal static class Naive
{
    /// <summary>‖a - b‖².</summary>
    public static double SquaredDistance(double[] a, double[] b) => a.Zip(b, (x, y) => (x - y) * (x - y)).Sum();

    /// <summary>The density N(x; μ, Σ) by (1.5), with an inverse and a determinant.</summary>
    public static double GaussianDensity(double[] x, double[] mean, double[][] covariance)
    {
        double[] difference = Plus(x, mean, -1);
        double mahalanobis = Dot(difference, Times(Inverse(covariance), difference));
        return Math.Exp(-mahalanobis / 2) / Math.Sqrt(Math.Pow(2 * Math.PI, x.Length) * Determinant(covariance));
    }
}
