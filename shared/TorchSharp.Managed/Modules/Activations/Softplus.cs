namespace TorchSharp.Modules;

/// <summary>log(1 + e^(beta·x)) / beta.</summary>
public sealed class Softplus : ParameterLessModule<Tensor, Tensor>
{
    internal Softplus(double beta, double threshold) : base(nameof(Softplus)) =>
        (this.beta, this.threshold) = (beta, threshold);

    /// <summary>How sharply it bends.</summary>
    public double beta { get; set; }

    /// <summary>Where it becomes a straight line.</summary>
    public double threshold { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.softplus(tensor, beta, threshold);
}
