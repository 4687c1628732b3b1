namespace TorchSharp.Modules;

/// <summary>Pixels as channels: a larger number of channels of smaller images.</summary>
public sealed class PixelUnshuffle : ParameterLessModule<Tensor, Tensor>
{
    internal PixelUnshuffle(long downscale_factor) : base(nameof(PixelUnshuffle)) => this.downscale_factor = downscale_factor;

    /// <summary>How much smaller the image becomes.</summary>
    public long downscale_factor { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.pixel_unshuffle(input, downscale_factor);
}
