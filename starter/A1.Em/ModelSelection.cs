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

        // TODO A1.13: return the count of (1.27).
        throw new NotImplementedException("A1.13 ModelSelection.ParameterCount");
    }

    /// <summary>Akaike's criterion, 2 l - 2 p (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    public static double Aic(double logLikelihood, int parameters)
    {
        // TODO A1.13: return (1.28).
        throw new NotImplementedException("A1.13 ModelSelection.Aic");
    }

    /// <summary>The Bayesian information criterion, 2 l - p log N (equation 1.28). More is better.</summary>
    /// <param name="logLikelihood">l, in nats.</param>
    /// <param name="parameters">p.</param>
    /// <param name="observations">N, at least 1.</param>
    public static double Bic(double logLikelihood, int parameters, long observations)
    {
        // TODO A1.13: return (1.28).
        throw new NotImplementedException("A1.13 ModelSelection.Bic");
    }
}
