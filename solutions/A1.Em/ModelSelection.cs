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

        // TODO-BEGIN A1.13: return the count of (1.27).
        (int K, int D) = (components, dimensions);
        int covariances = type switch
        {
            CovarianceType.Full => K * D * (D + 1) / 2,
            CovarianceType.Tied => D * (D + 1) / 2,
            CovarianceType.Diagonal => K * D,
            CovarianceType.Spherical => K,
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
        return (K - 1) + K * D + covariances;
        // TODO-END A1.13
    }

    /// <summary>Akaike's criterion, 2 l - 2 p (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    public static double Aic(double logLikelihood, int parameters)
    {
        // TODO-BEGIN A1.13: return (1.28).
        return 2 * logLikelihood - 2 * parameters;
        // TODO-END A1.13
    }

    /// <summary>The Bayesian information criterion, 2 l - p log N (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    /// <param name="observations">N, at least 1.</param>
    public static double Bic(double logLikelihood, int parameters, long observations)
    {
        // TODO-BEGIN A1.13: return (1.28).
        return 2 * logLikelihood - parameters * Math.Log(observations);
        // TODO-END A1.13
    }
}
