namespace TorchSharp.Modules;

/// <summary>The largest of each part of sequences, cut into as many parts as the output has.</summary>
public sealed class AdaptiveMaxPool1d : ParameterLessModule<Tensor, Tensor>
{
    internal AdaptiveMaxPool1d(long output_size) : base(nameof(AdaptiveMaxPool1d)) => this.output_size = output_size;

    /// <summary>The size of the output.</summary>
    public long output_size { get; set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input) => torch.nn.functional.adaptive_max_pool1d(input, output_size);

    /// <summary>Also where each largest one lies.</summary>
    public (Tensor Values, Tensor Indices) forward_with_indices(Tensor input) =>
        torch.nn.functional.adaptive_max_pool1d_with_indices(input, output_size);
}
