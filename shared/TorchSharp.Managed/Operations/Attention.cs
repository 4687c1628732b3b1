using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>softmax(Q · Kᵀ / √features) · V.</summary>
internal static class Attention
{
    /// <param name="mask">Bool: which pairs may meet. Real: added to their scores.</param>
    public static Tensor ScaledDotProduct(Tensor query, Tensor key, Tensor value, Tensor? mask, double p, bool causal)
    {
        const string name = "scaled_dot_product_attention";
        if (causal && mask is not null) throw new ArgumentException(Messages.MaskAndCausal());
        if (query.Layout.Rank < 2 || key.Layout.Rank < 2 || value.Layout.Rank < 2)
            throw new ArgumentException(Messages.AttentionRank(query.Layout.Shape, key.Layout.Shape, value.Layout.Shape));

        Tensor scores = query.matmul(key.mT).mul(1 / Math.Sqrt(query.Layout.Shape[^1]));
        if (causal) mask = torch.ones(scores.Layout.Shape[^2], scores.Layout.Shape[^1], dtype: ScalarType.Bool).tril();
        if (mask is not null)
            scores = mask.dtype == ScalarType.Bool ? scores.masked_fill(mask.logical_not(), double.NegativeInfinity) : scores.add(mask);

        Tensor shares = scores.softmax(-1);
        // Who may meet nobody gets zeros rather than NaN.
        if (mask is not null) shares = shares.masked_fill(scores.eq(double.NegativeInfinity).all(-1, true), 0);
        return Dropouts.Dropout(name, shares, p, true, false, false).matmul(value);
    }
}
