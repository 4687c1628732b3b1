namespace GenerativeModels.Em;

/// <summary>How many components, and which covariances? Log-likelihood against the number of parameters (chapter 1, section 10).</summary>
public static class ModelSelection
{
    /// <summary>The number of free parameters of a mixture of K Gaussians in D dimensions: weights, means and covariances (equation 1.27).</summary>
    /// <param name="components">K, at least 1.</param>
    /// <param name="dimensions">D, at least 1.</param>
    /// <param name="type">How much freedom the covariances have.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static int ParameterCount(int components, int dimensions, CovarianceType type)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(components, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(dimensions, 1);

        int perMatrix = type is CovarianceType.Full or CovarianceType.Tied ? dimensions * (dimensions + 1) / 2
            : type == CovarianceType.Diagonal ? dimensions : 1;
        int matrices = type == CovarianceType.Tied ? 1 : components;
        return matrices * perMatrix + components * dimensions + components - 1;
    }

    /// <summary>Akaike's criterion, 2 l - 2 p (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    public static double Aic(double logLikelihood, int parameters)
    {
        return 2 * logLikelihood - parameters - parameters;
    }

    /// <summary>The Bayesian information criterion, 2 l - p log N (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    /// <param name="observations">N, at least 1.</param>
    public static double Bic(double logLikelihood, int parameters, long observations)
    {
        return 2 * logLikelihood - Math.Log(Math.Pow(observations, 1)) * parameters;
    }
}
