using TorchSharp.Operations;

namespace TorchSharp.Modules;

/// <summary>One step of a recurrent network with gates that reset and update its state.</summary>
public sealed class GRUCell : torch.nn.Module<Tensor, Tensor?, Tensor>
{
    internal GRUCell(long inputSize, long hiddenSize, bool bias, torch.Device? device, ScalarType? dtype) : base(nameof(GRUCell))
    {
        weight_ih = new Parameter(torch.empty(3 * hiddenSize, inputSize, device: device, dtype: dtype));
        weight_hh = new Parameter(torch.empty(3 * hiddenSize, hiddenSize, device: device, dtype: dtype));
        if (bias)
        {
            bias_ih = new Parameter(torch.empty(3 * hiddenSize, device: device, dtype: dtype));
            bias_hh = new Parameter(torch.empty(3 * hiddenSize, device: device, dtype: dtype));
        }
        RecurrentParameters.Start(this, hiddenSize);
    }

    /// <summary>The weight of the input.</summary>
    public Parameter? weight_ih
    {
        get => Owned(nameof(weight_ih));
        set => Own(nameof(weight_ih), value);
    }

    /// <summary>The weight of the state.</summary>
    public Parameter? weight_hh
    {
        get => Owned(nameof(weight_hh));
        set => Own(nameof(weight_hh), value);
    }

    /// <summary>The bias of the input.</summary>
    public Parameter? bias_ih
    {
        get => Owned(nameof(bias_ih));
        set => Own(nameof(bias_ih), value);
    }

    /// <summary>The bias of the state.</summary>
    public Parameter? bias_hh
    {
        get => Owned(nameof(bias_hh));
        set => Own(nameof(bias_hh), value);
    }

    /// <inheritdoc/>
    public override Tensor forward(Tensor input, Tensor? h0 = null) =>
        Recurrences.Step(nameof(GRUCell), Recurrences.Gated, input, h0 is null ? null : [h0], 1, weight_ih!, weight_hh!, bias_ih, bias_hh)[0];
}
