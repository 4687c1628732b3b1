using Activations = TorchSharp.torch.nn.Activations;

namespace TorchSharp.Modules;

/// <summary>Attention of a sequence to itself, then to what the encoder remembers, then two linear layers; each is added to what it was given, and normalised.</summary>
public sealed class TransformerDecoderLayer
    : torch.nn.Module<Tensor, Tensor, Tensor?, Tensor?, Tensor?, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly double _dropout;
    private readonly Activations _activation;

    internal TransformerDecoderLayer(long features, long heads, long hidden, double dropout, Activations activation)
        : this(
            TransformerParts.Attention(features, heads, dropout), TransformerParts.Attention(features, heads, dropout),
            TransformerParts.Linear(features, hidden), TransformerParts.Linear(hidden, features),
            TransformerParts.Norm(features), TransformerParts.Norm(features), TransformerParts.Norm(features), dropout, activation)
    {
    }

    private TransformerDecoderLayer(
        MultiheadAttention toItself, MultiheadAttention toMemory, Linear linear1, Linear linear2, LayerNorm norm1, LayerNorm norm2, LayerNorm norm3,
        double dropout, Activations activation)
        : base(nameof(TransformerDecoderLayer))
    {
        (_dropout, _activation) = (dropout, activation);
        register_module("self_attn", toItself);
        register_module("multihead_attn", toMemory);
        register_module(nameof(linear1), linear1);
        register_module(nameof(linear2), linear2);
        register_module(nameof(norm1), norm1);
        register_module(nameof(norm2), norm2);
        register_module(nameof(norm3), norm3);
    }

    /// <inheritdoc/>
    public override Tensor forward(
        Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask, Tensor? tgt_key_padding_mask, Tensor? memory_key_padding_mask)
    {
        Tensor seen = Part<MultiheadAttention>("self_attn").call(tgt, tgt, tgt, tgt_key_padding_mask, false, tgt_mask).Item1;
        Tensor x = Part<LayerNorm>("norm1").call(tgt + Dropped(seen));
        seen = Part<MultiheadAttention>("multihead_attn").call(x, memory, memory, memory_key_padding_mask, false, memory_mask).Item1;
        x = Part<LayerNorm>("norm2").call(x + Dropped(seen));
        Tensor y = TransformerParts.FeedForward(x, Part<Linear>("linear1"), Part<Linear>("linear2"), _activation, _dropout, training);
        return Part<LayerNorm>("norm3").call(x + Dropped(y));
    }

    /// <summary>The sequence, decoded; the masks are the attn_masks and the key_padding_masks of the two attentions.</summary>
    public new Tensor call(
        Tensor tgt, Tensor memory, Tensor? tgt_mask, Tensor? memory_mask = null, Tensor? tgt_key_padding_mask = null,
        Tensor? memory_key_padding_mask = null) =>
        base.call(tgt, memory, tgt_mask, memory_mask, tgt_key_padding_mask, memory_key_padding_mask);

    /// <summary>The sequence, decoded.</summary>
    public Tensor call(Tensor tgt, Tensor memory) => base.call(tgt, memory, null, null, null, null);

    /// <summary>Another with the same values.</summary>
    internal TransformerDecoderLayer Copy() => new(
        Part<MultiheadAttention>("self_attn").Copy(), Part<MultiheadAttention>("multihead_attn").Copy(),
        TransformerParts.Copy(Part<Linear>("linear1")), TransformerParts.Copy(Part<Linear>("linear2")),
        TransformerParts.Copy(Part<LayerNorm>("norm1")), TransformerParts.Copy(Part<LayerNorm>("norm2")), TransformerParts.Copy(Part<LayerNorm>("norm3")),
        _dropout, _activation);

    private T Part<T>(string key) where T : torch.nn.Module => (T)_internal_submodules[key];

    private Tensor Dropped(Tensor x) => torch.nn.functional.dropout(x, _dropout, training);
}
