namespace GenerativeModels.Em.Tests;

/// <summary>Gaussian mixtures over plain numbers, with nothing clever: what the hidden tests compare with.</summary>
internal static class Oracle
{
    /// <summary>The free energy (1.11) for responsibilities that may be 0.</summary>
    public static double FreeEnergy(double[][] x, double[][] responsibilities, double[] weights, double[][] means, double[][][] covariances) =>
        x.Zip(responsibilities, (point, r) => r.Select((rk, k) => rk == 0
            ? 0
            : rk * (Math.Log(weights[k]) + Math.Log(Naive.GaussianDensity(point, means[k], covariances[k])) - Math.Log(rk))).Sum()).Sum();

    /// <summary>Responsibilities and log-likelihood (1.9), for densities that do not underflow.</summary>
    public static (double[][] Responsibilities, double LogLikelihood) EStep(double[][] x, double[] weights, double[][] means, double[][][] covariances)
    {
        double[][] joint = [.. x.Select(point => weights.Select((weight, k) => weight * Naive.GaussianDensity(point, means[k], covariances[k])).ToArray())];
        return ([.. joint.Select(row => row.Select(p => p / row.Sum()).ToArray())], joint.Sum(row => Math.Log(row.Sum())));
    }
}
