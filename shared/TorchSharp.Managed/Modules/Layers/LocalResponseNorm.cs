namespace TorchSharp.Modules;

/// <summary>Each value divided by a power of the mean square of the channels around it.</summary>
public sealed class LocalResponseNorm : ParameterLessModule<Tensor, Tensor>
{
    internal LocalResponseNorm(long size, double alpha, double beta, double k) : base(nameof(LocalResponseNorm)) =>
        (this.size, this.alpha, this.beta, this.k) = (size, alpha, beta, k);

    /// <summary>How many channels count.</summary>
    public long size { get; set; }

    /// <summary>How much the mean square counts.</summary>
    public double alpha { get; set; }

    /// <summary>The power.</summary>
    public double beta { get; set; }

    /// <summary>What is added.</summary>
    public double k { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.local_response_norm(input, size, alpha, beta, k);
}
