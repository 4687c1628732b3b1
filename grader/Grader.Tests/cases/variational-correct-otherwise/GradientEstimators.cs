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

        Tensor mean = q.Mean.detach().expand(eps.shape).clone().requires_grad_(), logVar = q.LogVar.detach().expand(eps.shape).clone().requires_grad_();
        Tensor z = (q.Mean + q.LogVar.div(2).exp() * eps).detach(), values = f(z).detach();
        Tensor logProbs = -0.5 * (logVar + (z - mean).square() / logVar.exp()).sum(1); // [S]
        IList<Tensor> slopes = autograd.grad([(values * logProbs).sum()], [mean, logVar]);
        return new GaussianGradient(slopes[0], slopes[1]);
    }

    /// <summary>The reparameterised estimator: the derivative of f(μ + σ ε) (equation 3.34).</summary>
    /// <param name="q">[Z].</param>
    /// <param name="f">[S, Z] to [S], each result from its own row; differentiable by autograd.</param>
    /// <param name="eps">ε: [S, Z].</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianGradient Reparameterised(DiagonalGaussian q, Func<Tensor, Tensor> f, Tensor eps)
    {
        Samples(q, eps);

        Tensor mean = q.Mean.detach().expand(eps.shape).clone().requires_grad_(), logVar = q.LogVar.detach().expand(eps.shape).clone().requires_grad_();
        IList<Tensor> slopes = autograd.grad([f(mean + logVar.mul(0.5).exp() * eps).sum()], [mean, logVar]);
        return new GaussianGradient(slopes[0], slopes[1]);
    }

    private static void Samples(DiagonalGaussian q, Tensor eps)
    {
        Shape(q.Mean, [Any]);
        Shape(eps, [Any, q.Mean.shape[0]]);
    }
}
