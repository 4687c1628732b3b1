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

        // TODO-BEGIN A3.9: return the gradients of (3.33), a row for each noise vector.
        Tensor stdDev = (0.5 * q.LogVar).exp(); // [Z]
        Tensor value = f(q.Mean + stdDev * eps).unsqueeze(1); // [S, 1]
        return new GaussianGradient(value * eps / stdDev, value * 0.5 * (eps.square() - 1));
        // TODO-END A3.9
    }

    /// <summary>The reparameterised estimator: the derivative of f(μ + σ ε) (equation 3.34).</summary>
    /// <param name="q">[Z].</param>
    /// <param name="f">[S, Z] to [S], each result from its own row; differentiable by autograd.</param>
    /// <param name="eps">ε: [S, Z].</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static GaussianGradient Reparameterised(DiagonalGaussian q, Func<Tensor, Tensor> f, Tensor eps)
    {
        Samples(q, eps);

        // TODO-BEGIN A3.9: return the gradients of (3.34), a row for each noise vector, with ∇f from autograd.grad.
        Tensor stdDev = (0.5 * q.LogVar).exp(); // [Z]
        Tensor z = (q.Mean + stdDev * eps).detach().requires_grad_(); // [S, Z]
        Tensor slope = autograd.grad([f(z).sum()], [z])[0]; // [S, Z]: each row of z moves its own value only
        return new GaussianGradient(slope, slope * 0.5 * stdDev * eps);
        // TODO-END A3.9
    }

    private static void Samples(DiagonalGaussian q, Tensor eps)
    {
        Shape(q.Mean, [Any]);
        Shape(eps, [Any, q.Mean.shape[0]]);
    }
}
