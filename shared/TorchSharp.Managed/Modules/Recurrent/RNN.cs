namespace TorchSharp.Modules;

/// <summary>A recurrent network: each state is tanh (or relu) of the input and the state before, weighted.</summary>
public sealed class RNN : torch.nn.Module<Tensor, Tensor?, (Tensor, Tensor)>
{
    private readonly long _layers;
    private readonly int _directions;
    private readonly bool _bias;
    private readonly bool _batchFirst;
    private readonly double _dropout;
    private readonly Operations.Recurrences.Cell _cell;

    internal RNN(
        long inputSize, long hiddenSize, long numLayers, torch.nn.NonLinearities nonLinearity, bool bias, bool batchFirst, double dropout, bool bidirectional,
        torch.Device? device, ScalarType? dtype)
        : base(nameof(RNN))
    {
        (_layers, _directions, _bias, _batchFirst, _dropout) = (numLayers, bidirectional ? 2 : 1, bias, batchFirst, dropout);
        _cell = Operations.Recurrences.Simple(nonLinearity);
        RecurrentParameters.Register(this, inputSize, hiddenSize, 1, numLayers, _directions, bias, device, dtype);
    }

    /// <inheritdoc/>
    public override (Tensor, Tensor) forward(Tensor input, Tensor? h0)
    {
        (Tensor output, Tensor[] state) = Operations.Recurrences.Run(
            nameof(RNN), _cell, input, h0 is null ? null : [h0], 1,
            parameters().ToList(), _layers, _directions, _bias, _batchFirst, training ? _dropout : 0);
        return (output, state[0]);
    }

    /// <summary>The outputs at all times, then the last state of every layer and direction. The first state is zero if none is given.</summary>
    public new (Tensor, Tensor) call(Tensor input, Tensor? h0 = null) => base.call(input, h0);

    /// <summary>Does nothing: the parameters need no particular order in memory.</summary>
    public void flatten_parameters()
    {
    }

    /// <summary>The weight of the input of a layer (and direction).</summary>
    public Parameter? get_weight_ih(long idx) => Owned(RecurrentParameters.Name("weight_ih", idx, _directions));

    /// <summary>The weight of the state of a layer (and direction).</summary>
    public Parameter? get_weight_hh(long idx) => Owned(RecurrentParameters.Name("weight_hh", idx, _directions));

    /// <summary>The bias of the input of a layer (and direction).</summary>
    public Parameter? get_bias_ih(long idx) => Owned(RecurrentParameters.Name("bias_ih", idx, _directions));

    /// <summary>The bias of the state of a layer (and direction).</summary>
    public Parameter? get_bias_hh(long idx) => Owned(RecurrentParameters.Name("bias_hh", idx, _directions));
}
