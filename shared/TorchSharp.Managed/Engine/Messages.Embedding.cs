namespace TorchSharp.Engine;

internal static partial class Messages
{
    // Tables and bags.
    public static string RowOutOfRange(string operation, long row, ReadOnlySpan<long> table) =>
        $"{operation}: row {Text(row)} was asked for, but the table of shape {Shapes.Text(table)} has rows 0 to {Text(table[0] - 1)}. Check the indices, or make the table larger.";

    public static string BagShapes(ReadOnlySpan<long> indices, long[]? offsets) =>
        $"embedding_bag: indices of shape {Shapes.Text(indices)} with {(offsets is null ? "no offsets" : "offsets of shape " + Shapes.Text(offsets))}. Give a matrix of indices without offsets, a bag in each row, or a vector of indices with a vector of offsets.";

    public static string BagOffsets(ReadOnlySpan<long> offsets, long count) =>
        $"embedding_bag: the offsets {Shapes.Text(offsets)} must begin with 0, never fall and stay within the {Text(count)} indices.";

    public static string BagWeightsNeedSum(EmbeddingBagMode mode) =>
        $"embedding_bag: per_sample_weights go with mode Sum only, but the mode is {mode}. Change the mode or leave out the weights.";

    // Dropout.
    public static string DropoutProbability(string operation, double p) =>
        $"{operation}: p is {Text(p)}, but a probability from 0 to 1 is needed.";

    public static string DropoutRank(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the input has shape {Shapes.Text(shape)}, but at least two dimensions are needed (batch, channels, ...): whole channels are dropped. Unsqueeze first, or use dropout.";

    public static string SlopeRange(double lower, double upper) =>
        $"rrelu: lower ({Text(lower)}) must not exceed upper ({Text(upper)}). Exchange them.";

    // Attention.
    public static string MaskAndCausal() =>
        "scaled_dot_product_attention: both attn_mask and is_casual are given. Give one of them: a causal mask can be made with tril.";

    public static string AttentionRank(ReadOnlySpan<long> query, ReadOnlySpan<long> key, ReadOnlySpan<long> value) =>
        $"scaled_dot_product_attention: query {Shapes.Text(query)}, key {Shapes.Text(key)}, value {Shapes.Text(value)}: each needs at least two dimensions (..., positions, features). Unsqueeze first.";

    // Products.
    public static string BilinearShapes(ReadOnlySpan<long> a, ReadOnlySpan<long> b, ReadOnlySpan<long> weight) =>
        $"bilinear: inputs of shapes {Shapes.Text(a)} and {Shapes.Text(b)} do not fit a weight of shape {Shapes.Text(weight)}. Needed are (..., in1), (..., in2) with the same leading sizes, and (out, in1, in2).";
}
