namespace TorchSharp.Modules;

/// <summary>Puts the results of MaxPool3d back to where they came from, and zeros elsewhere.</summary>
public sealed class MaxUnpool3d : ParameterLessModule<Tensor, Tensor, long[]?, Tensor>
{
    internal MaxUnpool3d(long[] kernel_size, long[]? stride, long[]? padding) : base(nameof(MaxUnpool3d)) =>
        (this.kernel_size, this.stride, this.padding) = (kernel_size, stride, padding);

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; its size for null.</summary>
    public long[]? stride { get; set; }

    /// <summary>How many places are added on each side.</summary>
    public long[]? padding { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor, Tensor indices, long[]? output_size = null) => torch.nn.functional.max_unpool3d(tensor, indices, kernel_size, stride, padding, output_size);

    /// <summary>The result of the module, hooks included.</summary>
    public new Tensor call(Tensor tensor, Tensor indices, long[]? output_size = null) => base.call(tensor, indices, output_size);
}
