using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>
/// Attention by several heads, each with its own share of the features. Sequences are (positions, batch, features);
/// scores and shares are (batch, heads, positions of the query, positions of the keys).
/// </summary>
internal static class AttentionHeads
{
    /// <summary>x · weightᵀ + bias for query, key and value; where they are one tensor and the weight is one, in one product.</summary>
    public static (Tensor Query, Tensor Key, Tensor Value) Project(
        Tensor query, Tensor key, Tensor value, Tensor? packed, Tensor?[] separate, Tensor? bias)
    {
        if (packed is not null && ReferenceEquals(query, key) && ReferenceEquals(key, value))
        {
            Tensor[] all = torch.nn.functional.linear(query, packed, bias).chunk(3, -1);
            return (all[0], all[1], all[2]);
        }

        Tensor[] weights = packed is null ? Array.ConvertAll(separate, w => w!) : packed.chunk(3, 0);
        Tensor?[] biases = bias is null ? new Tensor?[3] : bias.chunk(3, 0);
        return (
            torch.nn.functional.linear(query, weights[0], biases[0]),
            torch.nn.functional.linear(key, weights[1], biases[1]),
            torch.nn.functional.linear(value, weights[2], biases[2]));
    }

    /// <summary>The values weighted by the shares, and the shares.</summary>
    /// <param name="hidden">Bool or Byte: true where nobody may look. Real: added to the scores.</param>
    /// <param name="padding">Bool or Byte: true where a key is padding.</param>
    /// <param name="extra">How many of the last keys are the layer's own; no mask covers them.</param>
    public static (Tensor Values, Tensor Shares) Attend(
        Tensor query, Tensor key, Tensor value, long heads, Tensor? hidden, Tensor? padding, int extra, double dropout)
    {
        long[] shape = query.Layout.Shape;
        long features = shape[2] / heads;
        Tensor q = Split(query, heads, features), k = Split(key, heads, features), v = Split(value, heads, features);

        Tensor scores = q.mul(1 / Math.Sqrt(features)).matmul(k.mT);
        if (hidden is not null) scores = Hide(scores, hidden, extra);
        if (padding is not null) scores = Pad(scores, padding, extra);
        Tensor shares = Dropouts.Dropout("dropout", scores.softmax(-1), dropout, true, false, false);
        return (shares.matmul(v).permute(2, 0, 1, 3).reshape(shape), shares);
    }

    public static void CheckInputs(Tensor query, Tensor key, Tensor value, long features, long keyFeatures, long valueFeatures)
    {
        Check("query", query, features);
        Check("key", key, keyFeatures);
        Check("value", value, valueFeatures);
        long[] q = query.Layout.Shape, k = key.Layout.Shape, v = value.Layout.Shape;
        if (q[1] != k[1] || k[1] != v[1] || k[0] != v[0]) throw new ArgumentException(Messages.AttentionPartners(q, k, v));

        static void Check(string which, Tensor x, long expected)
        {
            if (x.Layout.Rank != 3 || x.Layout.Shape[2] != expected)
                throw new ArgumentException(Messages.AttentionSequence(which, x.Layout.Shape, expected));
        }
    }

    // (positions, batch, features) → (batch, heads, positions, features of a head)
    private static Tensor Split(Tensor x, long heads, long features) =>
        x.reshape(x.Layout.Shape[0], x.Layout.Shape[1], heads, features).permute(1, 2, 0, 3);

    private static Tensor Hide(Tensor scores, Tensor hidden, int extra)
    {
        long[] shape = scores.Layout.Shape;
        long[] each = [shape[2], shape[3] - extra], all = [shape[0] * shape[1], .. each];
        if (!Shapes.Same(hidden.Layout.Shape, each) && !Shapes.Same(hidden.Layout.Shape, all))
            throw new ArgumentException(Messages.AttentionMaskShape(hidden.Layout.Shape, each, all));

        Tensor mask = Widened(hidden, extra);
        if (mask.ndim == 3) mask = mask.reshape(shape);
        if (IsBool(mask)) return scores.masked_fill(mask.@bool(), double.NegativeInfinity);
        if (!mask.is_floating_point()) throw new ArgumentException(Messages.AttentionMaskType(hidden.dtype));
        return scores.add(mask.to_type(scores.dtype));
    }

    private static Tensor Pad(Tensor scores, Tensor padding, int extra)
    {
        long[] shape = scores.Layout.Shape, expected = [shape[0], shape[3] - extra];
        if (!IsBool(padding)) throw new ArgumentException(Messages.PaddingMaskType(padding.dtype));
        if (!Shapes.Same(padding.Layout.Shape, expected))
            throw new ArgumentException(Messages.PaddingMaskShape(padding.Layout.Shape, expected));
        return scores.masked_fill(Widened(padding.@bool(), extra).unsqueeze(1).unsqueeze(2), double.NegativeInfinity);
    }

    private static Tensor Widened(Tensor mask, int extra)
    {
        if (extra == 0) return mask;
        long[] shape = [.. mask.Layout.Shape[..^1], extra];
        return torch.cat([mask, Make.Zeros(mask.dtype, shape)], -1);
    }

    private static bool IsBool(Tensor mask) => mask.dtype is ScalarType.Bool or ScalarType.Byte;
}
