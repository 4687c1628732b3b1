namespace TorchSharp.Modules;

/// <summary>x₁ · weight[k] · x₂ + bias[k], for each output k.</summary>
public sealed class Bilinear : torch.nn.Module<Tensor, Tensor, Tensor>
{
    internal Bilinear(long in1_features, long in2_features, long out_features, bool hasBias, torch.Device? device, ScalarType? dtype)
        : base(nameof(Bilinear))
    {
        (this.in1_features, this.in2_features, this.out_features) = (in1_features, in2_features, out_features);
        weight = new Parameter(torch.empty(out_features, in1_features, in2_features, device: device, dtype: dtype));
        bias = hasBias ? new Parameter(torch.empty(out_features, device: device, dtype: dtype)) : null;
        double bound = 1 / Math.Sqrt(in1_features);
        torch.nn.init.uniform_(weight, -bound, bound);
        if (bias is not null) torch.nn.init.uniform_(bias, -bound, bound);
    }

    /// <summary>First inputs of each example.</summary>
    public long in1_features { get; set; }

    /// <summary>Second inputs of each example.</summary>
    public long in2_features { get; set; }

    /// <summary>Outputs of each example.</summary>
    public long out_features { get; set; }

    /// <summary>(out_features, in1_features, in2_features).</summary>
    public Parameter weight
    {
        get => Owned(nameof(weight))!;
        set => Own(nameof(weight), value);
    }

    /// <summary>(out_features), or null.</summary>
    public Parameter? bias
    {
        get => Owned(nameof(bias));
        set => Own(nameof(bias), value);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input1, Tensor input2) => torch.nn.functional.bilinear(input1, input2, weight, bias);
}
