namespace TorchSharp.Modules;

/// <summary>A recurrent network with gates that reset and update its state.</summary>
public sealed class GRU : torch.nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly long _layers;
    private readonly int _directions;
    private readonly bool _bias;
    private readonly bool _batchFirst;
    private readonly double _dropout;

    internal GRU(
        long inputSize, long hiddenSize, long numLayers, bool bias, bool batchFirst, double dropout, bool bidirectional,
        torch.Device? device, ScalarType? dtype)
        : base(nameof(GRU))
    {
        (_layers, _directions, _bias, _batchFirst, _dropout) = (numLayers, bidirectional ? 2 : 1, bias, batchFirst, dropout);
        RecurrentParameters.Register(this, inputSize, hiddenSize, 3, numLayers, _directions, bias, device, dtype);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0 = null)
    {
        (Tensor output, Tensor[] state) = Operations.Recurrences.Run(
            nameof(GRU), Operations.Recurrences.Gated, input, h0 is null ? null : [h0], 1,
            parameters().ToList(), _layers, _directions, _bias, _batchFirst, training ? _dropout : 0);
        return (output, state[0]);
    }

    /// <summary>The outputs at all times, then the last state of every layer and direction. The first state is zero if none is given.</summary>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Does nothing: the parameters need no particular order in memory.</summary>
    public void flatten_parameters()
    {
    }
}
