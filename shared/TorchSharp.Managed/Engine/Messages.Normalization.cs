namespace TorchSharp.Engine;

internal static partial class Messages
{
    // Normalisation.
    public static string NormRank(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the input has shape {Shapes.Text(shape)}, but at least two dimensions are needed (batch, channels, ...). Unsqueeze first.";

    public static string OneValuePerChannel(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: an input of shape {Shapes.Text(shape)} has one number for each channel, whose variance would be 0. Train with more numbers, or call eval() to use the running statistics.";

    public static string NeedsRunningStatistics(string operation) =>
        $"{operation}: without statistics of the input, running_mean and running_var are needed, but one of them is null. Give both, or normalise by the input's statistics.";

    public static string NormParameter(string operation, string parameter, ReadOnlySpan<long> found, ReadOnlySpan<long> input, ReadOnlySpan<long> wanted) =>
        $"{operation}: {parameter} has shape {Shapes.Text(found)}, but for an input of shape {Shapes.Text(input)} it must have shape {Shapes.Text(wanted)}.";

    public static string NormalizedShape(string operation, ReadOnlySpan<long> input, ReadOnlySpan<long> over) =>
        $"{operation}: normalized_shape {Shapes.Text(over)} is not the end of the input's shape {Shapes.Text(input)}. Give the sizes of the last dimensions.";
}
