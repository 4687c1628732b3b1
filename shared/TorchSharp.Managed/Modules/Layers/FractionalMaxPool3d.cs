namespace TorchSharp.Modules;

/// <summary>The largest of windows of volumes that lie at random, so that the output has the wanted size.</summary>
public sealed class FractionalMaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal FractionalMaxPool3d(long[] kernel_size, long[]? output_size, double[]? output_ratio) : base(nameof(FractionalMaxPool3d)) =>
        (this.kernel_size, this.output_size, this.output_ratio) = (kernel_size, output_size, output_ratio);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>The size of the output.</summary>
    public long[]? output_size { get; set; }

    /// <summary>The size of the output in relation to the input.</summary>
    public double[]? output_ratio { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.fractional_max_pool3d(input, kernel_size, output_size, output_ratio);

    /// <summary>Also where each largest one lies.</summary>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        torch.nn.functional.fractional_max_pool3d_with_indices(input, kernel_size, output_size, output_ratio);
}
