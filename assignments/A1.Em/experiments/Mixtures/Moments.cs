namespace GenerativeModels.Em.Experiments;

/// <summary>Moments of a table of points, [N, D].</summary>
internal static class Moments
{
    /// <summary>The covariance of the columns, with divisor N: [D, D].</summary>
    public static Tensor Covariance(Tensor x)
    {
        Tensor difference = x - x.mean([0L]);
        return difference.t().matmul(difference) / x.shape[0];
    }
}
