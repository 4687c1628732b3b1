namespace TorchSharp.Modules;

/// <summary>Channels as pixels: a smaller number of channels of larger images.</summary>
public sealed class PixelShuffle : ParameterLessModule<Tensor, Tensor>
{
    internal PixelShuffle(long upscale_factor) : base(nameof(PixelShuffle)) => this.upscale_factor = upscale_factor;

    /// <summary>How much larger the image becomes.</summary>
    public long upscale_factor { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.pixel_shuffle(input, upscale_factor);
}
