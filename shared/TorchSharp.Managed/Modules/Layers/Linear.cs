namespace TorchSharp.Modules;

/// <summary>x · weightᵀ + bias.</summary>
public sealed class Linear : torch.nn.Module<Tensor, Tensor>
{
    internal Linear(Parameter weight, Parameter? bias) : base(nameof(Linear))
    {
        (out_features, in_features) = (weight.shape[0], weight.shape[1]);
        this.weight = weight;
        this.bias = bias;
    }

    internal Linear(long inputSize, long outputSize, bool hasBias, torch.Device? device, ScalarType? dtype) : base(nameof(Linear))
    {
        (in_features, out_features) = (inputSize, outputSize);
        weight = new Parameter(torch.empty(outputSize, inputSize, device: device, dtype: dtype));
        bias = hasBias ? new Parameter(torch.empty(outputSize, device: device, dtype: dtype)) : null;
        Operations.Initialising.Layer(weight, bias);
    }

    /// <summary>Inputs of each example.</summary>
    public long in_features { get; set; }

    /// <summary>Outputs of each example.</summary>
    public long out_features { get; set; }

    /// <summary>(out_features, in_features).</summary>
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
    public override Tensor forward(Tensor tensor) => torch.nn.functional.linear(tensor, weight, bias);
}
