namespace TorchSharp.Modules;

/// <summary>softmax over the channels of images.</summary>
public sealed class Softmax2d : ParameterLessModule<Tensor, Tensor>
{
    internal Softmax2d() : base(nameof(Softmax2d))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.softmax2d(tensor);
}
