namespace TorchSharp.Modules;

/// <summary>The last dimensions of each example with mean 0 and variance 1, then scaled and shifted as learned.</summary>
public sealed class LayerNorm : torch.nn.Module<Tensor, Tensor>
{
    internal LayerNorm(long[] normalized_shape, double eps, bool elementwise_affine, bool bias, torch.Device? device, ScalarType? dtype)
        : base(nameof(LayerNorm))
    {
        (this.normalized_shape, this.eps, this.elementwise_affine) = (normalized_shape, eps, elementwise_affine);
        if (elementwise_affine) weight = new Parameter(torch.empty(normalized_shape, device: device, dtype: dtype));
        if (elementwise_affine && bias) this.bias = new Parameter(torch.empty(normalized_shape, device: device, dtype: dtype));
        reset_parameters();
    }

    /// <summary>The sizes of the dimensions that are normalised together.</summary>
    public long[] normalized_shape { get; set; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>Whether there is a weight.</summary>
    public bool elementwise_affine { get; set; }

    /// <summary>What the result is multiplied with, or null.</summary>
    public Parameter weight
    {
        get => Owned(nameof(weight))!;
        set => Own(nameof(weight), value);
    }

    /// <summary>What is added, or null.</summary>
    public Parameter? bias
    {
        get => Owned(nameof(bias));
        set => Own(nameof(bias), value);
    }

    /// <summary>Weights of one, bias of zero.</summary>
    public void reset_parameters()
    {
        if (elementwise_affine) torch.nn.init.ones_(weight);
        if (bias is not null) torch.nn.init.zeros_(bias);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.layer_norm(tensor, normalized_shape, weight, bias, eps);
}
