using static TorchSharp.torch;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>
/// Expectation maximisation for a mixture of Gaussians with full covariances, float64, 20 iterations. The quadratic form
/// and the covariances are written as products with the matrix of points.
/// </summary>
internal static class Mixture
{
    private const long Points = 100_000, Dimensions = 8, Components = 8, Iterations = 20;

    public static IEnumerable<Benchmark> Benchmarks => [new("gaussian-mixture", Prepare)];

    private static Action Prepare()
    {
        var generator = new Generator(1);
        Tensor centres = randn(Components, Dimensions, dtype: float64, generator: generator) * 3;
        Tensor x = randn(Points, Dimensions, dtype: float64, generator: generator) + centres.index_select(0, arange(Points) % Components);
        return () => Fit(x);
    }

    private static (Tensor Weights, Tensor Means, Tensor Covariances) Fit(Tensor x)
    {
        Tensor weights = full(Components, 1.0 / Components, float64), means = x[..(int)Components].clone();
        Tensor covariances = eye(Dimensions, dtype: float64).expand(Components, Dimensions, Dimensions);
        for (int i = 0; i < Iterations; i++)
        {
            // E-step: u = L⁻¹ (x − μ) for all components by one product, x W − b.
            Tensor L = linalg.cholesky(covariances);                                                             // [K, D, D]
            Tensor inverse = linalg.solve_triangular(L, eye(Dimensions, dtype: float64).expand(Components, Dimensions, Dimensions), upper: false);
            Tensor W = inverse.reshape(Components * Dimensions, Dimensions);                                     // [KD, D]
            Tensor b = inverse.matmul(means.unsqueeze(2)).reshape(Components * Dimensions);                      // [KD]
            Tensor u = x.matmul(W.t()).sub_(b);                                                                  // [N, KD]
            Tensor squares = u.mul_(u).reshape(Points, Components, Dimensions).sum(2);                           // [N, K]
            Tensor logJoint = squares.mul_(-0.5).add_(weights.log() - L.diagonal(0, 1, 2).log().sum(1));               // [N, K]
            Tensor r = nn.functional.softmax(logJoint, 1);

            // M-step.
            Tensor counts = r.sum(0L);                                                                           // [K]
            weights = counts / Points;
            means = r.t().matmul(x) / counts.unsqueeze(1);                                                       // [K, D]
            Tensor weighted = (r.unsqueeze(2) * x.unsqueeze(1)).reshape(Points, Components * Dimensions);        // [N, KD]
            Tensor second = weighted.t().matmul(x).reshape(Components, Dimensions, Dimensions) / counts.reshape(-1, 1, 1);
            covariances = second - means.unsqueeze(2) * means.unsqueeze(1) + 1e-6 * eye(Dimensions, dtype: float64);
        }
        return (weights, means, covariances);
    }
}
