using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>What has become of a trained encoder: does it use its latent dimensions, and how good is it (chapter 3, section 11)?</summary>
public static class PosteriorDiagnostics
{
    /// <summary>How many latent dimensions are in use: those whose mean varies over the data, Var_x(E[z_i|x]) > threshold (equation 3.44).</summary>
    /// <param name="means">The encoder's means of N examples: [N, Z]. Variances have the divisor N.</param>
    /// <param name="threshold">At least 0.</param>
    /// <exception cref="ArgumentException">The shape does not fit.</exception>
    public static int ActiveUnits(Tensor means, double threshold = 0.01)
    {
        Shape(means, [Any, Any]);

        int active = 0;
        for (long i = 0; i < means.shape[1]; i++)
        {
            double[] column = means.select(1, i).ToDoubles();
            double mean = column.Average();
            active += column.Average(value => (value - mean) * (value - mean)) > threshold ? 1 : 0;
        }

        return active;
    }

    /// <summary>
    /// A better q for each example than its encoder has: plain gradient ascent on the ELBO, averaged over the given noise, in the mean and the
    /// logarithm of the variance (equation 3.45). Model and start stay as they are, and no gradient is left in the model's parameters.
    /// </summary>
    /// <param name="model">Only its likelihood is asked.</param>
    /// <param name="x">[B, D].</param>
    /// <param name="start">[B, Z].</param>
    /// <param name="eps">ε: [S, B, Z], the same at every step.</param>
    /// <param name="steps">At least 0.</param>
    /// <param name="stepSize">η, above 0.</param>
    /// <returns>q after the last step: [B, Z].</returns>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static DiagonalGaussian Refine(ILatentVariableModel model, Tensor x, DiagonalGaussian start, Tensor eps, int steps, double stepSize)
    {
        Shape(start.Mean, [x.shape[0], Any]);
        Shape(eps, [Any, .. start.Mean.shape]);

        var (means, logVars) = (start.Mean.detach().clone(), start.LogVar.detach().clone());
        for (int step = 0; step < steps; step++)
        {
            Tensor mean = means.detach().clone().requires_grad_(), logVar = logVars.detach().clone().requires_grad_();
            Tensor total = zeros([], dtype: mean.dtype);
            for (long s = 0; s < eps.shape[0]; s++)
            {
                total = total + EvidenceLowerBound.Of(model, x, new DiagonalGaussian(mean, logVar), eps[s]).Elbo.sum() / eps.shape[0];
            }

            IList<Tensor> slopes = autograd.grad([total], [mean, logVar]);
            means = means + stepSize * slopes[0];
            logVars = logVars + stepSize * slopes[1];
        }

        return new DiagonalGaussian(means, logVars);
    }
}
