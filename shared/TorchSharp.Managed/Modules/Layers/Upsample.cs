namespace TorchSharp.Modules;

/// <summary>At a higher resolution: a size, or factors for it.</summary>
public sealed class Upsample : ParameterLessModule<Tensor, Tensor>
{
    private readonly long[]? _size;
    private readonly double[]? _factors;

    internal Upsample(long[]? size, double[]? scale_factor, torch.UpsampleMode mode, bool? align_corners, bool? recompute_scale_factor)
        : base(nameof(Upsample))
    {
        (_size, _factors, this.mode) = (size, scale_factor, mode);
        (this.align_corners, this.recompute_scale_factor) = (align_corners, recompute_scale_factor);
    }

    /// <summary>How values between the given ones are found.</summary>
    public torch.UpsampleMode mode { get; private set; }

    /// <summary>Whether the corners of input and output lie on each other.</summary>
    public bool? align_corners { get; private set; }

    /// <summary>Whether the factors are computed anew from the size that they give.</summary>
    public bool? recompute_scale_factor { get; set; }

    /// <summary>The size; empty if factors are given.</summary>
    public ReadOnlySpan<long> size => _size;

    /// <summary>The factors; empty if a size is given.</summary>
    public ReadOnlySpan<double> scale_factor => _factors;

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) =>
        torch.nn.functional.interpolate(input, _size, _factors, (torch.InterpolationMode)mode, align_corners, recompute_scale_factor ?? false);
}
