using Activations = TorchSharp.torch.nn.Activations;

namespace TorchSharp.Modules;

/// <summary>An encoder of one sequence and a decoder of another that looks at it. Sequences are (positions, batch, features).</summary>
public sealed class Transformer : torch.nn.Module<Tensor, Tensor, Tensor>
{
    internal Transformer(
        long features, long heads, long encoderLayers, long decoderLayers, long hidden, double dropout, Activations activation)
        : base(nameof(Transformer))
    {
        register_module("encoder", new TransformerEncoder(
            new TransformerEncoderLayer(features, heads, hidden, dropout, activation), encoderLayers, TransformerParts.Norm(features)));
        register_module("decoder", new TransformerDecoder(
            new TransformerDecoderLayer(features, heads, hidden, dropout, activation), decoderLayers, TransformerParts.Norm(features)));
        foreach (Parameter parameter in parameters())
            if (parameter.ndim > 1) torch.nn.init.xavier_uniform_(parameter);
    }

    /// <summary>The target, decoded; the masks are the attn_masks and the key_padding_masks of the attentions of each layer.</summary>
    public Tensor call(
        Tensor src, Tensor tgt, Tensor? src_mask, Tensor? tgt_mask = null, Tensor? memory_mask = null, Tensor? src_key_padding_mask = null,
        Tensor? tgt_key_padding_mask = null, Tensor? memory_key_padding_mask = null)
    {
        var encoder = (TransformerEncoder)_internal_submodules["encoder"];
        var decoder = (TransformerDecoder)_internal_submodules["decoder"];
        Tensor memory = encoder.call(src, src_mask, src_key_padding_mask);
        return decoder.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor src, Tensor tgt) => call(src, tgt, null);
}
