using Activations = TorchSharp.torch.nn.Activations;

namespace TorchSharp.Modules;

/// <summary>Attention of a sequence to itself, then two linear layers; each is added to what it was given, and normalised.</summary>
public sealed class TransformerEncoderLayer
    : torch.nn.Module<Tensor, Tensor>, torch.nn.IModule<Tensor, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor?, Tensor?, Tensor>
{
    private readonly double _dropout;
    private readonly Activations _activation;

    internal TransformerEncoderLayer(long features, long heads, long hidden, double dropout, Activations activation)
        : this(
            TransformerParts.Attention(features, heads, dropout), TransformerParts.Linear(features, hidden), TransformerParts.Linear(hidden, features),
            TransformerParts.Norm(features), TransformerParts.Norm(features), dropout, activation)
    {
    }

    private TransformerEncoderLayer(
        MultiheadAttention attention, Linear linear1, Linear linear2, LayerNorm norm1, LayerNorm norm2, double dropout, Activations activation)
        : base(nameof(TransformerEncoderLayer))
    {
        (_dropout, _activation) = (dropout, activation);
        register_module("self_attn", attention);
        register_module(nameof(linear1), linear1);
        register_module(nameof(linear2), linear2);
        register_module(nameof(norm1), norm1);
        register_module(nameof(norm2), norm2);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor src) => call(src, null, null);

    /// <summary>The sequence, encoded; src_mask is as the attn_mask of MultiheadAttention.</summary>
    public Tensor call(Tensor src, Tensor? src_mask) => call(src, src_mask, null);

    /// <summary>The sequence, encoded; the masks are the attn_mask and the key_padding_mask of MultiheadAttention.</summary>
    public Tensor call(Tensor src, Tensor? src_mask, Tensor? src_key_padding_mask)
    {
        Tensor seen = Part<MultiheadAttention>("self_attn").call(src, src, src, src_key_padding_mask, false, src_mask).Item1;
        Tensor x = Part<LayerNorm>("norm1").call(src + Dropped(seen));
        Tensor y = TransformerParts.FeedForward(x, Part<Linear>("linear1"), Part<Linear>("linear2"), _activation, _dropout, training);
        return Part<LayerNorm>("norm2").call(x + Dropped(y));
    }

    /// <summary>Another with the same values.</summary>
    internal TransformerEncoderLayer Copy() => new(
        Part<MultiheadAttention>("self_attn").Copy(),
        TransformerParts.Copy(Part<Linear>("linear1")), TransformerParts.Copy(Part<Linear>("linear2")),
        TransformerParts.Copy(Part<LayerNorm>("norm1")), TransformerParts.Copy(Part<LayerNorm>("norm2")),
        _dropout, _activation);

    private T Part<T>(string key) where T : torch.nn.Module => (T)_internal_submodules[key];

    private Tensor Dropped(Tensor x) => torch.nn.functional.dropout(x, _dropout, training);
}
