using Activations = TorchSharp.torch.nn.Activations;

namespace TorchSharp.Modules;

/// <summary>What the layers of transformers have in common.</summary>
internal static class TransformerParts
{
    public static MultiheadAttention Attention(long features, long heads, double dropout) =>
        new(features, heads, dropout, true, false, false, features, features);

    public static Linear Linear(long inputs, long outputs) => new(inputs, outputs, true, null, null);

    public static LayerNorm Norm(long features) => new([features], 1e-5, true, true, null, null);

    /// <summary>The two linear layers with the activation between them.</summary>
    public static Tensor FeedForward(Tensor x, Linear first, Linear second, Activations activation, double dropout, bool training)
    {
        Tensor inner = first.call(x);
        inner = activation == Activations.GELU ? inner.gelu() : inner.relu();
        return second.call(torch.nn.functional.dropout(inner, dropout, training));
    }

    public static Parameter Copy(Parameter parameter) => new(parameter.detach().clone(), parameter.requires_grad);

    public static Linear Copy(Linear layer) => new(Copy(layer.weight), layer.bias is Parameter bias ? Copy(bias) : null);

    public static LayerNorm Copy(LayerNorm layer)
    {
        LayerNorm copy = Norm(layer.normalized_shape[0]);
        (copy.weight, copy.bias) = (Copy(layer.weight), Copy(layer.bias!));
        return copy;
    }
}
