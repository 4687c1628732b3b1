namespace TorchSharp.Modules;

/// <summary>x where positive, else alpha (e^(x/alpha) − 1).</summary>
public sealed class CELU : ParameterLessModule<Tensor, Tensor>
{
    internal CELU(double alpha, bool inplace) : base(nameof(CELU)) =>
        (this.alpha, this.inplace) = (alpha, inplace);

    /// <summary>How far below 0 the function reaches.</summary>
    public double alpha { get; set; }

    /// <summary>Whether the input itself is overwritten.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.celu(tensor, alpha, inplace);
}
