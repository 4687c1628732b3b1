namespace TorchSharp.Modules;

/// <summary>Each group of channels of each example with mean 0 and variance 1, then scaled and shifted as learned.</summary>
public sealed class GroupNorm : torch.nn.Module<Tensor, Tensor>
{
    internal GroupNorm(long num_groups, long num_channels, double eps, bool affine, torch.Device? device, ScalarType? dtype) : base(nameof(GroupNorm))
    {
        (this.num_groups, this.eps, this.affine) = (num_groups, eps, affine);
        if (!affine) return;
        weight = new Parameter(torch.ones(num_channels, device: device, dtype: dtype));
        bias = new Parameter(torch.zeros(num_channels, device: device, dtype: dtype));
    }

    /// <summary>Into how many groups the channels are divided.</summary>
    public long num_groups { get; set; }

    /// <summary>Added to the variance.</summary>
    public double eps { get; set; }

    /// <summary>Whether there are a weight and a bias.</summary>
    public bool affine { get; set; }

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

    /// <inheritdoc/>
    public override Tensor forward(Tensor tensor) => torch.nn.functional.group_norm(tensor, num_groups, weight, bias, eps);
}
