namespace TorchSharp.Modules;

/// <summary>The p-norm of the difference of vectors.</summary>
public sealed class PairwiseDistance : ParameterLessModule<Tensor, Tensor, Tensor>
{
    internal PairwiseDistance(double p, double eps, bool keepdim) : base(nameof(PairwiseDistance)) =>
        (this.norm, this.eps, this.keepdim) = (p, eps, keepdim);

    /// <summary>The p of the norm.</summary>
    public double norm { get; set; }

    /// <summary>Added to each difference.</summary>
    public double eps { get; set; }

    /// <summary>Whether the last dimension stays, with size 1.</summary>
    public bool keepdim { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => torch.nn.functional.pairwise_distance(input1, input2, norm, eps, keepdim);
}
