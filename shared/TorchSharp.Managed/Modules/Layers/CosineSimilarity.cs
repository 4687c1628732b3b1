namespace TorchSharp.Modules;

/// <summary>The cosine of the angle between vectors.</summary>
public sealed class CosineSimilarity : ParameterLessModule<Tensor, Tensor, Tensor>
{
    internal CosineSimilarity(long dim, double eps) : base(nameof(CosineSimilarity)) =>
        (this.dim, this.eps) = (dim, eps);

    /// <summary>The dimension along which the vectors lie.</summary>
    public long dim { get; set; }

    /// <summary>The smallest product of lengths to divide by.</summary>
    public double eps { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => torch.nn.functional.cosine_similarity(input1, input2, dim, eps);
}
