namespace TorchSharp.Modules;

/// <summary>The largest of each window of volumes.</summary>
public sealed class MaxPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal MaxPool3d(long[] kernel_size, long[]? stride, long[]? padding, long[]? dilation, bool ceil_mode) : base(nameof(MaxPool3d)) =>
        (this.kernel_size, this.stride, this.padding, this.dilation, this.ceil_mode) = (kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; its size for null.</summary>
    public long[]? stride { get; set; }

    /// <summary>How many places are added on each side.</summary>
    public long[]? padding { get; set; }

    /// <summary>How far the places of the window lie apart.</summary>
    public long[]? dilation { get; set; }

    /// <summary>Whether windows that reach over the end count too.</summary>
    public bool ceil_mode { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.max_pool3d(input, kernel_size, stride, padding, dilation, ceil_mode);

    /// <summary>Also where each largest one lies.</summary>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        torch.nn.functional.max_pool3d_with_indices(input, kernel_size, stride, padding, dilation, ceil_mode);
}
