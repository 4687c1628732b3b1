namespace TorchSharp.Modules;

/// <summary>log(1 / (1 + e⁻ˣ)).</summary>
public sealed class LogSigmoid : ParameterLessModule<Tensor, Tensor>
{
    internal LogSigmoid() : base(nameof(LogSigmoid))
    {
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.logsigmoid(tensor);
}
