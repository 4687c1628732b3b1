namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string HeadCount(string layer, long features, long heads) =>
        $"{layer}: {Text(features)} features cannot be shared evenly by {Text(heads)} heads. Make the features a multiple of the heads.";

    public static string AttentionSequence(string which, ReadOnlySpan<long> found, long features) =>
        $"MultiheadAttention: the {which} has shape {Shapes.Text(found)}, but must have [positions, batch, {Text(features)}]. Transpose if the batch comes first; unsqueeze(1) for a single sequence.";

    public static string AttentionPartners(ReadOnlySpan<long> query, ReadOnlySpan<long> key, ReadOnlySpan<long> value) =>
        $"MultiheadAttention: query {Shapes.Text(query)}, key {Shapes.Text(key)}, value {Shapes.Text(value)}: all need the same batch (dimension 1), and key and value the same positions (dimension 0).";

    public static string AttentionMaskShape(ReadOnlySpan<long> found, ReadOnlySpan<long> each, ReadOnlySpan<long> all) =>
        $"MultiheadAttention: attn_mask has shape {Shapes.Text(found)}, but must have {Shapes.Text(each)} (one for all), or {Shapes.Text(all)} (one for each example and head).";

    public static string AttentionMaskType(ScalarType found) =>
        $"MultiheadAttention: attn_mask is {found}, but must be Bool (true: may not look there) or real numbers, which are added to the scores. Convert with to_type.";

    public static string PaddingMaskShape(ReadOnlySpan<long> found, ReadOnlySpan<long> expected) =>
        $"MultiheadAttention: key_padding_mask has shape {Shapes.Text(found)}, but must have {Shapes.Text(expected)}: batch, then the positions of the keys.";

    public static string PaddingMaskType(ScalarType found) =>
        $"MultiheadAttention: key_padding_mask is {found}, but must be Bool: true where a key is padding. Convert with to_type.";
}
