namespace GenerativeModels.Em.Tests;

/// <summary>Gaussian mixtures over plain numbers, with nothing clever: what the hidden tests compare with.</summary>
internal static class Oracle
{
    /// <summary>The free energy (1.11) for responsibilities that may be 0.</summary>
    public static double FreeEnergy(double[][] x, double[][] responsibilities, double[] weights, double[][] means, double[][][] covariances) =>
        x.Zip(responsibilities, (point, r) => r.Select((rk, k) => rk == 0
            ? 0
            : rk * (Math.Log(weights[k]) + Math.Log(Naive.GaussianDensity(point, means[k], covariances[k])) - Math.Log(rk))).Sum()).Sum();

    /// <summary>Weights, means and covariances (1.13) to (1.15), one number at a time.</summary>
    public static (double[] Weights, double[][] Means, double[][][] Covariances) MStep(double[][] x, double[][] responsibilities)
    {
        int[] components = [.. Enumerable.Range(0, responsibilities[0].Length)], dimensions = [.. Enumerable.Range(0, x[0].Length)];
        double[] counts = [.. components.Select(k => responsibilities.Sum(r => r[k]))];
        double[][] means = [.. components.Select(k => dimensions.Select(d => Average(k, point => point[d])).ToArray())];
        double[][][] covariances = [.. components.Select(k => dimensions.Select(i => dimensions.Select(j =>
            Average(k, point => (point[i] - means[k][i]) * (point[j] - means[k][j]))).ToArray()).ToArray())];
        return ([.. counts.Select(count => count / x.Length)], means, covariances);

        double Average(int k, Func<double[], double> of) => x.Zip(responsibilities, (point, r) => r[k] * of(point)).Sum() / counts[k];
    }

    /// <summary>Responsibilities and log-likelihood (1.9), for densities that do not underflow.</summary>
    public static (double[][] Responsibilities, double LogLikelihood) EStep(double[][] x, double[] weights, double[][] means, double[][][] covariances)
    {
        double[][] joint = [.. x.Select(point => weights.Select((weight, k) => weight * Naive.GaussianDensity(point, means[k], covariances[k])).ToArray())];
        return ([.. joint.Select(row => row.Select(p => p / row.Sum()).ToArray())], joint.Sum(row => Math.Log(row.Sum())));
    }
}
