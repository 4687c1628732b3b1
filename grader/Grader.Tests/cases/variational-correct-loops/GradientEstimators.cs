using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>
/// Two unbiased estimators of the gradient of E_q[f(z)] with respect to the parameters of q (chapter 3, section 7). Both give one gradient for
/// each noise vector, and their mean over ε ~ N(0, I) is the gradient.
/// </summary>
public static class GradientEstimators
{
    /// <summary>The score-function estimator, f(z) ∇ log q(z) with z held fixed (equations 3.32 and 3.33). It needs no derivative of f.</summary>
    /// <param name="q">[Z].</param>
    /// <param name="f">[S, Z] to [S], each result from its own row; may have no derivative.</param>
    /// <param name="eps">ε: [S, Z].</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianGradient ScoreFunction(DiagonalGaussian q, Func<Tensor, Tensor> f, Tensor eps)
    {
        Samples(q, eps);

        var (means, logVars) = (new List<Tensor>(), new List<Tensor>());
        Tensor stdDev = q.LogVar.exp().sqrt();
        for (long s = 0; s < eps.shape[0]; s++)
        {
            Tensor z = q.Mean + stdDev * eps[s];
            Tensor value = f(z.unsqueeze(0))[0];
            means.Add(value * (z - q.Mean) / q.LogVar.exp());
            logVars.Add(value * ((z - q.Mean).square() / q.LogVar.exp() - 1) / 2);
        }

        return new GaussianGradient(stack(means), stack(logVars));
    }

    /// <summary>The reparameterised estimator: the derivative of f(μ + σ ε) (equation 3.34).</summary>
    /// <param name="q">[Z].</param>
    /// <param name="f">[S, Z] to [S], each result from its own row; differentiable by autograd.</param>
    /// <param name="eps">ε: [S, Z].</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianGradient Reparameterised(DiagonalGaussian q, Func<Tensor, Tensor> f, Tensor eps)
    {
        Samples(q, eps);

        var (means, logVars) = (new List<Tensor>(), new List<Tensor>());
        for (long s = 0; s < eps.shape[0]; s++)
        {
            Tensor mean = q.Mean.detach().clone().requires_grad_(), logVar = q.LogVar.detach().clone().requires_grad_();
            IList<Tensor> slopes = autograd.grad([f((mean + (logVar / 2).exp() * eps[s]).unsqueeze(0)).sum()], [mean, logVar]);
            means.Add(slopes[0]);
            logVars.Add(slopes[1]);
        }

        return new GaussianGradient(stack(means), stack(logVars));
    }

    private static void Samples(DiagonalGaussian q, Tensor eps)
    {
        Shape(q.Mean, [Any]);
        Shape(eps, [Any, q.Mean.shape[0]]);
    }
}
