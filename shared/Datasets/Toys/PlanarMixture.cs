using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>The parameters of a mixture of Gaussians in the plane: p(x) = Σ_k π_k N(x; μ_k, Σ_k). Known, so that what a model learns can be held against it.</summary>
public sealed record PlanarMixture
{
    private readonly double[] weights;
    private readonly (double X, double Y)[] means;
    private readonly (double XX, double XY, double YY)[] covariances;

    internal PlanarMixture(double[] weights, (double X, double Y)[] means, (double XX, double XY, double YY)[] covariances) =>
        (this.weights, this.means, this.covariances) = (weights, means, covariances);

    /// <summary>π: [K], float64.</summary>
    public Tensor Weights => weights.ToTensor(weights.Length);

    /// <summary>μ: [K, 2], float64.</summary>
    public Tensor Means => means.SelectMany(m => new[] { m.X, m.Y }).ToArray().ToTensor(means.Length, 2);

    /// <summary>Σ: [K, 2, 2], float64.</summary>
    public Tensor Covariances => covariances.SelectMany(c => new[] { c.XX, c.XY, c.XY, c.YY }).ToArray().ToTensor(covariances.Length, 2, 2);

    /// <summary>Independent draws; the label is the component that a point comes from.</summary>
    internal LabelledPoints Generate(int count, IRandomSource rng) => PointList.Of(count, () =>
    {
        int k = rng.Categorical(weights);
        (double u, double v) = PointList.Normals(rng);
        (double xx, double xy, double yy) = covariances[k];

        // The Cholesky factor of the covariance times (u, v).
        double a = Math.Sqrt(xx), b = xy / a;
        return (means[k].X + a * u, means[k].Y + b * u + Math.Sqrt(yy - b * b) * v, k);
    });
}
