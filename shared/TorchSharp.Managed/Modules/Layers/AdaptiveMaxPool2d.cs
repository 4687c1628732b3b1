namespace TorchSharp.Modules;

/// <summary>The largest of each part of images, cut into as many parts as the output has.</summary>
public sealed class AdaptiveMaxPool2d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveMaxPool2d(long[] output_size) : base(nameof(AdaptiveMaxPool2d)) => this.output_size = output_size;

    /// <summary>The size of the output.</summary>
    public long[] output_size { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.adaptive_max_pool2d(input, output_size);

    /// <summary>Also where each largest one lies.</summary>
    public (Tensor output, Tensor indices) forward_with_indices(Tensor input) =>
        torch.nn.functional.adaptive_max_pool2d_with_indices(input, output_size);
}
