namespace TorchSharp.Modules;

/// <summary>x where positive, else weight · x, the weight being learned.</summary>
public sealed class PReLU : torch.nn.Module<Tensor, Tensor>
{
    internal PReLU(long num_parameters, double init, torch.Device? device, ScalarType? dtype) : base(nameof(PReLU))
    {
        (this.num_parameters, this.init) = (num_parameters, init);
        weight = new Parameter(torch.full(num_parameters, init, device: device, dtype: dtype ?? torch.get_default_dtype()));
    }

    /// <summary>The slopes below 0: one for all channels, or one for each.</summary>
    public Parameter weight
    {
        get => Owned(nameof(weight))!;
        set => Own(nameof(weight), value);
    }

    /// <summary>How many slopes there are.</summary>
    public long num_parameters { get; private set; }

    /// <summary>What the slopes were at first.</summary>
    public double init { get; private set; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.prelu(tensor, weight);
}
