namespace TorchSharp.Modules;

/// <summary>The p-norm of each window of images.</summary>
public sealed class LPPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal LPPool2d(double norm_type, long[] kernel_size, long[]? stride, bool ceil_mode) : base(nameof(LPPool2d)) =>
        (this.norm_type, this.kernel_size, this.stride, this.ceil_mode) = (norm_type, kernel_size, stride, ceil_mode);

    /// <summary>The p of the norm.</summary>
    public double norm_type { get; set; }

    /// <summary>The size of the window.</summary>
    public long[] kernel_size { get; set; }

    /// <summary>How far the window moves; its size for null.</summary>
    public long[]? stride { get; set; }

    /// <summary>Whether windows that reach over the end count too.</summary>
    public bool ceil_mode { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.lp_pool2d(input, norm_type, kernel_size, stride, ceil_mode);
}
