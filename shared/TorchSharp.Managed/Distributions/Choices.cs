using TorchSharp.Engine;

namespace TorchSharp.Modules;

/// <summary>Probabilities or logits, whichever were given; the other is worked out when asked for.</summary>
internal sealed class Choices
{
    private readonly Tensor? _probs;
    private readonly Tensor? _logits;
    private readonly bool _binary;

    /// <param name="binary">Each element is a probability of its own; else the last dimension adds up to 1.</param>
    public Choices(string distribution, Tensor? probs, Tensor? logits, bool binary)
    {
        if (probs is null == logits is null) throw new ArgumentException(Messages.ProbsOrLogits(distribution, probs is not null));
        _probs = probs?.alias().DetachFromDisposeScope();
        _logits = logits?.alias().DetachFromDisposeScope();
        _binary = binary;
    }

    public Tensor Given => (_probs ?? _logits)!;

    public Tensor Probs => _probs ?? (_binary ? _logits!.sigmoid() : _logits!.softmax(-1));

    public Tensor Logits
    {
        get
        {
            if (_logits is not null) return _logits;
            double eps = torch.finfo(_probs!.dtype).eps;
            Tensor inside = _probs.clamp(eps, 1 - eps);
            return _binary ? inside.log() - (-inside).log1p() : inside.log();
        }
    }

    /// <summary>−p log p − (1 − p) log(1 − p).</summary>
    public Tensor BinaryEntropy => (1 - Probs) * Logits - Logits.log_sigmoid();

    public Choices Expand(long[] shape) => new("expand", _probs?.expand(shape), _logits?.expand(shape), _binary);

    /// <summary>Numbers, of which one is null, as tensors.</summary>
    public static (Tensor? Probs, Tensor? Logits) Tensors(double? probs, double? logits) => (Point(probs, torch.float64), Point(logits, torch.float64));

    /// <summary>Numbers, of which one is null, as tensors.</summary>
    public static (Tensor? Probs, Tensor? Logits) Tensors(float? probs, float? logits) => (Point(probs, torch.float32), Point(logits, torch.float32));

    private static Tensor? Point(double? value, ScalarType dtype) => value is double v ? torch.tensor(v, dtype: dtype) : null;
}
