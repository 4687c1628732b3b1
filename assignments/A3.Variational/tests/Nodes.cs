namespace GenerativeModels.Variational.Tests;

/// <summary>Gauss and Hermite's nodes as a batch of noise: averaging with their weights is averaging over ε ~ N(0, I), without chance.</summary>
internal static class Nodes
{
    /// <summary>[S, Z], and weights [S].</summary>
    public static (Tensor Eps, Tensor Weights) Of(int nodes, long latentDimensions) => GaussHermite.Grid(nodes, (int)latentDimensions);

    /// <summary>[S, B, Z] with the same nodes for each of B examples, and weights [S].</summary>
    public static (Tensor Eps, Tensor Weights) ForBatch(int nodes, long batch, long latentDimensions)
    {
        (Tensor points, Tensor weights) = Of(nodes, latentDimensions);
        return (points.unsqueeze(1).expand(-1, batch, -1).contiguous(), weights);
    }

    /// <summary>Σ_s w_s values[s, ..].</summary>
    public static Tensor Average(Tensor values, Tensor weights) => weights.matmul(values.detach().reshape(weights.shape[0], -1)).reshape(values.shape[1..]);
}
