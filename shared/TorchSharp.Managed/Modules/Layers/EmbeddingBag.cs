using TorchSharp.Operations;

namespace TorchSharp.Modules;

/// <summary>The sum, mean or largest of the vectors of several indices: a bag.</summary>
public sealed class EmbeddingBag : torch.nn.Module<Tensor, Tensor?, Tensor?, Tensor>, torch.nn.IModule<Tensor, Tensor, Tensor>
{
    private readonly EmbeddingBagMode _mode;
    private readonly double? _maxNorm;
    private readonly double _normType;
    private readonly bool _byFrequency;
    private readonly bool _lastOffset;
    private readonly long? _padding;

    internal EmbeddingBag(Parameter weight, EmbeddingBagMode mode, double? maxNorm, double normType, bool byFrequency, bool lastOffset, long padding)
        : base(nameof(EmbeddingBag))
    {
        (_mode, _maxNorm, _normType, _byFrequency, _lastOffset) = (mode, maxNorm, normType, byFrequency, lastOffset);
        _padding = padding < 0 ? null : padding;
        this.weight = weight;
    }

    /// <summary>The vectors, one in each row.</summary>
    public Parameter? weight
    {
        get => Owned(nameof(weight));
        set => Own(nameof(weight), value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor? offsets, Tensor? perSampleWeights) =>
        Embeddings.Bag(weight!, input, offsets, perSampleWeights, _mode, _maxNorm, _normType, _byFrequency, _lastOffset, _padding);

    /// <summary>Bags of a list of indices, each starting at one of the offsets, with a weight for each index.</summary>
    public new Tensor call(Tensor input, Tensor? offsets, Tensor? perSampleWeights) => base.call(input, offsets, perSampleWeights);

    /// <summary>Bags of a list of indices, each starting at one of the offsets.</summary>
    public Tensor call(Tensor input, Tensor offsets) => base.call(input, offsets, null);

    /// <summary>One bag for each row of indices.</summary>
    public Tensor call(Tensor input) => base.call(input, null, null);
}
