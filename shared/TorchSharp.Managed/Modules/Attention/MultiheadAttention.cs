using TorchSharp.Engine;
using TorchSharp.Operations;

namespace TorchSharp.Modules;

/// <summary>Each position of the query gathers the values of those keys that fit it, by several heads at once. Sequences are (positions, batch, features).</summary>
public sealed class MultiheadAttention : torch.nn.Module<Tensor, Tensor, Tensor, Tensor?, bool, Tensor?, Tuple<Tensor, Tensor>>
{
    private static readonly string[] Separate = ["q_proj_weight", "k_proj_weight", "v_proj_weight"];

    private readonly long _heads;
    private readonly long[] _features;
    private readonly double _dropout;
    private readonly bool _zeros;

    internal MultiheadAttention(
        long features, long heads, double dropout, bool bias, bool biasOfKeys, bool zeros, long keyFeatures, long valueFeatures)
        : base(nameof(MultiheadAttention))
    {
        if (heads <= 0 || features % heads != 0) throw new ArgumentException(Messages.HeadCount(nameof(MultiheadAttention), features, heads));
        (_heads, _features, _dropout, _zeros) = (heads, [features, keyFeatures, valueFeatures], dropout, zeros);

        var result = new Linear(features, features, bias, null, null);
        if (keyFeatures == features && valueFeatures == features) Add("in_proj_weight", 3 * features, features);
        else
            for (int i = 0; i < 3; i++) Add(Separate[i], features, _features[i]);
        if (bias) Add("in_proj_bias", 3 * features);
        if (biasOfKeys)
        {
            Add("bias_k", 1, 1, features);
            Add("bias_v", 1, 1, features);
        }
        register_module("out_proj", result);
        Start(result);

        void Add(string key, params long[] shape) => Own(key, new Parameter(torch.empty(shape)));
    }

    private MultiheadAttention(MultiheadAttention other) : base(nameof(MultiheadAttention))
    {
        (_heads, _features, _dropout, _zeros) = (other._heads, other._features, other._dropout, other._zeros);
        foreach ((string key, Parameter parameter) in other.named_parameters(false)) Own(key, TransformerParts.Copy(parameter));
        register_module("out_proj", TransformerParts.Copy(other.Result));
    }

    private Linear Result => (Linear)_internal_submodules["out_proj"];

    /// <inheritdoc/>
    public override Tuple<Tensor, Tensor> forward(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask, bool need_weights, Tensor? attn_mask)
    {
        AttentionHeads.CheckInputs(query, key, value, _features[0], _features[1], _features[2]);
        (Tensor q, Tensor k, Tensor v) = AttentionHeads.Project(
            query, key, value, Owned("in_proj_weight"), Array.ConvertAll(Separate, Owned), Owned("in_proj_bias"));

        int extra = 0;
        if (Owned("bias_k") is Parameter ofKeys) Append(ofKeys, Owned("bias_v")!);
        if (_zeros) Append(torch.zeros(1, 1, _features[0], dtype: k.dtype), torch.zeros(1, 1, _features[0], dtype: v.dtype));

        (Tensor values, Tensor shares) = AttentionHeads.Attend(q, k, v, _heads, attn_mask, key_padding_mask, extra, training ? _dropout : 0);
        return Tuple.Create(Result.call(values), need_weights ? shares.mean([1L]) : None());

        void Append(Tensor one, Tensor other)
        {
            long[] shape = [1, k.Layout.Shape[1], _features[0]];
            (k, v) = (torch.cat([k, one.expand(shape)], 0), torch.cat([v, other.expand(shape)], 0));
            extra++;
        }
    }

    /// <summary>
    /// The result, and the weights that the keys got, averaged over the heads (an invalid tensor without need_weights).
    /// key_padding_mask (batch, keys) is true where a key is padding; attn_mask (queries, keys), or one for each example
    /// and head, is true where a query may not look, or is added to the scores.
    /// </summary>
    public new Tuple<Tensor, Tensor> call(
        Tensor query, Tensor key, Tensor value, Tensor? key_padding_mask = null, bool need_weights = true, Tensor? attn_mask = null) =>
        base.call(query, key, value, key_padding_mask, need_weights, attn_mask);

    /// <summary>Another with the same values.</summary>
    internal MultiheadAttention Copy() => new(this);

    private void Start(Linear result)
    {
        foreach (string key in (string[])["in_proj_weight", .. Separate])
            if (Owned(key) is Parameter weight) torch.nn.init.xavier_uniform_(weight);
        if (Owned("in_proj_bias") is Parameter bias)
        {
            torch.nn.init.zeros_(bias);
            torch.nn.init.zeros_(result.bias!);
        }
        foreach (string key in (string[])["bias_k", "bias_v"])
            if (Owned(key) is Parameter row) torch.nn.init.xavier_normal_(row);
    }

    // TorchSharp gives a tensor without memory, not null.
    private static Tensor None()
    {
        Tensor none = torch.empty(0);
        none.Dispose();
        return none;
    }
}
