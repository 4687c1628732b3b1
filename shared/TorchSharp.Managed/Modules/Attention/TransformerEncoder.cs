namespace TorchSharp.Modules;

/// <summary>Encoder layers in turn, each starting as a copy of the one given.</summary>
public sealed class TransformerEncoder
    : torch.nn.Module<Tensor, Tensor?, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor>
{
    internal TransformerEncoder(TransformerEncoderLayer layer, long count, LayerNorm? norm = null) : base(nameof(TransformerEncoder))
    {
        var layers = new ModuleList<TransformerEncoderLayer>();
        for (long i = 0; i < count; i++) layers.Add(layer.Copy());
        register_module(nameof(layers), layers);
        if (norm is not null) register_module(nameof(norm), norm);
    }

    /// <summary>The functions between the linear layers.</summary>
    public enum Activations
    {
        /// <summary>max(0, x).</summary>
        ReLU = 0,

        /// <summary>x · Φ(x).</summary>
        GELU = 1,
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask)
    {
        Tensor x = src;
        foreach (TransformerEncoderLayer layer in (ModuleList<TransformerEncoderLayer>)_internal_submodules["layers"])
            x = layer.call(x, src_mask, src_key_padding_mask);
        return _internal_submodules.TryGetValue("norm", out torch.nn.Module? norm) ? ((LayerNorm)norm).call(x) : x;
    }

    /// <summary>The sequence, encoded; src_mask is as the attn_mask of MultiheadAttention.</summary>
    public Tensor call(Tensor src, Tensor? src_mask) => base.call(src, src_mask, null);

    /// <summary>The sequence, encoded.</summary>
    public Tensor call(Tensor src) => base.call(src, null, null);
}
