namespace TorchSharp.Modules;

/// <summary>The mean of each part of volumes, cut into as many parts as the output has.</summary>
public sealed class AdaptiveAvgPool3d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveAvgPool3d(long[] output_size) : base(nameof(AdaptiveAvgPool3d)) => this.output_size = output_size;

    /// <summary>The size of the output.</summary>
    public long[] output_size { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.adaptive_avg_pool3d(input, output_size);
}
