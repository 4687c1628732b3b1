using TorchSharp.Operations;

namespace TorchSharp.Modules;

/// <summary>One step of a recurrent network with a memory.</summary>
public sealed class LSTMCell : torch.nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor)>
{
    internal LSTMCell(long inputSize, long hiddenSize, bool bias, torch.Device? device, ScalarType? dtype) : base(nameof(LSTMCell))
    {
        weight_ih = new Parameter(torch.empty(4 * hiddenSize, inputSize, device: device, dtype: dtype));
        weight_hh = new Parameter(torch.empty(4 * hiddenSize, hiddenSize, device: device, dtype: dtype));
        if (bias)
        {
            bias_ih = new Parameter(torch.empty(4 * hiddenSize, device: device, dtype: dtype));
            bias_hh = new Parameter(torch.empty(4 * hiddenSize, device: device, dtype: dtype));
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
    public override (Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0)
    {
        Tensor[] next = Recurrences.Step(
            nameof(LSTMCell), Recurrences.LongShortTerm, input, h0_c0 is (Tensor h0, Tensor c0) ? [h0, c0] : null, 2, weight_ih!, weight_hh!, bias_ih, bias_hh);
        return (next[0], next[1]);
    }

    /// <summary>The next output and memory. The first ones are zero if none are given.</summary>
    public new (Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);
}
