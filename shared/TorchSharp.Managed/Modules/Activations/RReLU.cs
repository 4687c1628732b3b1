namespace TorchSharp.Modules;

/// <summary>x where positive, else x times a slope drawn between lower and upper.</summary>
public sealed class RReLU : ParameterLessModule<Tensor, Tensor>
{
    internal RReLU(double lower, double upper, bool inplace) : base(nameof(RReLU)) =>
        (this.lower, this.upper, this.inplace) = (lower, upper, inplace);

    /// <summary>The smallest slope below 0.</summary>
    public double lower { get; set; }

    /// <summary>The largest slope below 0.</summary>
    public double upper { get; set; }

    /// <summary>Whether the input itself is overwritten.</summary>
    public bool inplace { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.rrelu(tensor, lower, upper, inplace);
}
