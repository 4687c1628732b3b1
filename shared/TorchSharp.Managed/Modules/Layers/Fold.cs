namespace TorchSharp.Modules;

/// <summary>Columns back to images, adding up where windows overlap.</summary>
public sealed class Fold : ParameterLessModule<Tensor, Tensor>
{
    internal Fold((long, long) output_size, (long, long) kernel_size, (long, long) dilation, (long, long) padding, (long, long) stride) : base(nameof(Fold)) =>
        (this.output_size, this.kernel_size, this.dilation, this.padding, this.stride) = (output_size, kernel_size, dilation, padding, stride);

    /// <summary>The size of the images.</summary>
    public (long, long) output_size { get; set; }

    /// <summary>The size of the window.</summary>
    public (long, long) kernel_size { get; set; }

    /// <summary>How far the places of the window lie apart.</summary>
    public (long, long) dilation { get; set; }

    /// <summary>How many places are added on each side.</summary>
    public (long, long) padding { get; set; }

    /// <summary>How far the window moves.</summary>
    public (long, long) stride { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.fold(tensor, output_size, kernel_size, dilation, padding, stride);
}
