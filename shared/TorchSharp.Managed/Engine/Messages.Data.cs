namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string EmptyDataset(long count) =>
        $"DataLoader: the dataset has {Text(count)} items, but at least 1 is needed. Check where it reads from.";

    public static string ItemCounts(ReadOnlySpan<long> first, ReadOnlySpan<long> other) =>
        $"TensorDataset: the tensors have shapes {Shapes.Text(first)} and {Shapes.Text(other)}, but their first dimensions must be equal: it counts the items.";

    public static string ItemLacks(string name, int at) =>
        $"DataLoader: item {at} of the batch has no tensor named \"{name}\", which the first item has. All items must have the same names.";

    public static string ItemLengths(int first, int other, int at) =>
        $"DataLoader: item {at} of the batch has {other} tensors, but the first has {first}. All items must have equally many.";
}
