namespace TorchSharp.Engine;

/// <summary>A value of the forward pass that a derivative needs.</summary>
internal sealed class Saved(Tensor value)
{
    public Tensor Value { get; } = value;

    public static implicit operator Saved(Tensor tensor) => new(tensor);

    public static implicit operator Tensor(Saved saved) => saved.Value;
}
