namespace TorchSharp.Modules;

/// <summary>Decoder layers in turn, each starting as a copy of the one given.</summary>
public sealed class TransformerDecoder : torch.nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>
{
    internal TransformerDecoder(TransformerDecoderLayer layer, long count, LayerNorm? norm = null) : base(nameof(TransformerDecoder))
    {
        var layers = new ModuleList<TransformerDecoderLayer>();
        for (long i = 0; i < count; i++) layers.Add(layer.Copy());
        register_module(nameof(layers), layers);
        if (norm is not null) register_module(nameof(norm), norm);
    }

    /// <inheritdoc/>
    public override Tensor forward(
        Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null)
    {
        Tensor x = tgt;
        foreach (TransformerDecoderLayer layer in (ModuleList<TransformerDecoderLayer>)_internal_submodules["layers"])
            x = layer.call(x, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);
        return _internal_submodules.TryGetValue("norm", out torch.nn.Module? norm) ? ((LayerNorm)norm).call(x) : x;
    }

    /// <summary>The sequence, decoded; the masks are the attn_masks and the key_padding_masks of the two attentions of each layer.</summary>
    public new Tensor call(
        Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) =>
        base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>The sequence, decoded.</summary>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);
}
