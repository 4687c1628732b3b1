namespace TorchSharp.Engine;

/// <summary>
/// A value of the forward pass that a derivative needs. It outlives the tensor object that it was taken from
/// (Dispose, squeeze_ and the like do not disturb it) and refuses to be used once its memory was written to.
/// </summary>
internal sealed class Saved
{
    private readonly Tensor _tensor;
    private readonly TensorBuffer _buffer;
    private readonly Layout _layout;
    private readonly int _version;

    private Saved(Tensor tensor)
    {
        (_tensor, _buffer, _layout) = (tensor, tensor.Buffer, tensor.Layout);
        _version = _buffer.Version;
    }

    /// <summary>The value, with its history, if its memory is as it was.</summary>
    public Tensor Value
    {
        get
        {
            if (_buffer.Version != _version) throw new InvalidOperationException(Messages.SavedWasWritten(_layout.Shape, _buffer.Version - _version));
            return !_tensor.IsInvalid && ReferenceEquals(_tensor.Layout, _layout) ? _tensor : _tensor.AsItWas(_buffer, _layout);
        }
    }

    public static implicit operator Saved(Tensor tensor) => new(tensor);

    public static implicit operator Tensor(Saved saved) => saved.Value;
}
