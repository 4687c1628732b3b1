namespace TorchSharp.Modules;

/// <summary>A recurrent network with a memory that gates write to, keep and read.</summary>
public sealed class LSTM : torch.nn.Module<Tensor, (Tensor, Tensor)?, (Tensor, Tensor, Tensor)>
{
    private readonly long _layers;
    private readonly int _directions;
    private readonly bool _bias;
    private readonly bool _batchFirst;
    private readonly double _dropout;

    internal LSTM(
        long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional,
        torch.Device? device, ScalarType? dtype)
        : base(nameof(LSTM))
    {
        (_layers, _directions, _bias, _batchFirst, _dropout) = (numLayers, bidirectional ? 2 : 1, bias, batchFirst, dropout);
        RecurrentParameters.Register(this, inputSize, hiddenSize, 4, numLayers, _directions, bias, device, dtype);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor, Tensor) forward(Tensor input, (Tensor, Tensor)? h0_c0 = null)
    {
        (Tensor output, Tensor[] state) = Operations.Recurrences.Run(
            nameof(LSTM), Operations.Recurrences.LongShortTerm, input, h0_c0 is (Tensor h0, Tensor c0) ? [h0, c0] : null, 2,
            parameters().ToList(), _layers, _directions, _bias, _batchFirst, training ? _dropout : 0);
        return (output, state[0], state[1]);
    }

    /// <summary>The outputs at all times, then the last state of every layer and direction. The first state is zero if none is given.</summary>
    public new (Tensor, Tensor, Tensor) call(Tensor input, (Tensor, Tensor)? h0_c0 = null) => base.call(input, h0_c0);

    /// <summary>Does nothing: the parameters need no particular order in memory.</summary>
    public void flatten_parameters()
    {
    }
}
