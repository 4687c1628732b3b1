namespace TorchSharp.Modules;

/// <summary>The windows of images as columns.</summary>
public sealed class Unfold : ParameterLessModule<Tensor, Tensor>
{
    internal Unfold((long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride) : base(nameof(Unfold)) =>
        (this.kernel_size, this.dilation, this.padding, this.stride) = (kernel_size, dilation, padding, stride);

    /// <summary>The size of the window.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>How far the places of the window lie apart.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>How many places are added on each side.</summary>
    public (long, long) padding { get; set; }

    /// <summary>How far the window moves.</summary>
    public (long, long) stride { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.unfold(tensor, kernel_size, dilation, padding, stride);
}
