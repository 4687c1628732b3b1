using TorchSharp.Operations;

namespace TorchSharp.Modules;

/// <summary>A learned vector for each of a number of indices.</summary>
public sealed class Embedding : torch.nn.Module<Tensor, Tensor>
{
    private readonly long? _padding;
    private readonly double? _maxNorm;
    private readonly double _normType;
    private readonly bool _byFrequency;

    internal Embedding(Parameter weight, long? padding, double? maxNorm, double normType, bool byFrequency) : base(nameof(Embedding))
    {
        (_padding, _maxNorm, _normType, _byFrequency) = (padding, maxNorm, normType, byFrequency);
        this.weight = weight;
    }

    /// <summary>The vectors, one in each row.</summary>
    public Parameter? weight
    {
        get => Owned(nameof(weight));
        set => Own(nameof(weight), value ?? throw new ArgumentNullException(nameof(value)));
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => Embeddings.Lookup(weight!, input, _padding, _maxNorm, _normType, _byFrequency);
}
