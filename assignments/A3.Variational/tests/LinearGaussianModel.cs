using GenerativeModels.Variational.Tests.Inputs;

namespace GenerativeModels.Variational.Tests;

/// <summary>Probabilistic PCA as a model to hand in, with a given q for its encoder's answer. It computes with nothing of the assignment.</summary>
internal sealed class LinearGaussianModel(LinearGaussian law, DiagonalGaussian q) : ILatentVariableModel
{
    private readonly Tensor _w = Tables.Table(law.W);

    /// <summary>The decoder's offset: a leaf that gradients can reach.</summary>
    public Tensor Offset { get; } = Tables.Vector(law.Offset).requires_grad_();

    public long LatentDimensions => law.W[0].Length;

    public DiagonalGaussian Encode(Tensor x) => q;

    public Tensor LogLikelihood(Tensor x, Tensor z) =>
        -0.5 * ((x - z.matmul(_w.t()) - Offset).square() / law.Variance + Math.Log(2 * Math.PI * law.Variance)).sum(-1);
}
