namespace TorchSharp.Engine;

internal static partial class Messages
{
    // Windows: convolution and pooling.
    public static string WindowRank(string operation, ReadOnlySpan<long> shape, int dims) =>
        $"{operation}: the input has shape {Shapes.Text(shape)}, {shape.Length} dimensions, but {dims + 2} are needed (batch, channels, {Spatial(dims)}), or {dims + 1} without the batch. Unsqueeze or reshape first.";

    public static string KernelRank(string operation, ReadOnlySpan<long> shape, int dims, bool transposed) =>
        $"{operation}: the weight has shape {Shapes.Text(shape)}, but needs {dims + 2} dimensions: ({(transposed ? "in channels, out channels / groups" : "out channels, in channels / groups")}, {Spatial(dims)}).";

    public static string WindowSetting(string operation, string setting, ReadOnlySpan<long> values, int dims) =>
        $"{operation}: {setting} is {Shapes.Text(values)}, {values.Length} numbers, but one number or {dims} are needed (one for each of {Spatial(dims)}).";

    public static string WindowSettingTooSmall(string operation, string setting, ReadOnlySpan<long> values, long least) =>
        $"{operation}: {setting} is {Shapes.Text(values)}, but must be at least {Text(least)}.";

    public static string Groups(string operation, long groups, string what, long channels) =>
        $"{operation}: groups = {Text(groups)} does not divide {Text(channels)}, the number of {what}. Groups must be at least 1 and divide the channels on both sides.";

    public static string ConvolutionChannels(string operation, ReadOnlySpan<long> input, long channels, ReadOnlySpan<long> weight, long groups, long wanted) =>
        $"{operation}: the input of shape {Shapes.Text(input)} has {Text(channels)} channels, but a weight of shape {Shapes.Text(weight)} with groups = {Text(groups)} takes {Text(wanted)}. Change the channels, or permute the input so that channels come before {Spatial((int)weight.Length - 2)}.";

    public static string BiasShape(string operation, ReadOnlySpan<long> bias, long channels) =>
        $"{operation}: the bias has shape {Shapes.Text(bias)}, but one number for each of the {Text(channels)} output channels is needed: shape [{Text(channels)}].";

    public static string KernelTooLarge(string operation, long size, long padding, long kernel, long dilation) =>
        $"{operation}: the kernel covers {Text(dilation * (kernel - 1) + 1)} inputs (size {Text(kernel)}, dilation {Text(dilation)}), but with padding there are {Text(size + padding)} ({Text(size)} and {Text(padding)} of padding). Pad more or take a smaller kernel.";

    public static string SameNeedsStrideOne(string operation, ReadOnlySpan<long> stride) =>
        $"{operation}: padding 'same' goes with stride 1 only, but the stride is {Shapes.Text(stride)}. Give the padding as numbers.";

    public static string OutputPadding(string operation, long padding, long stride, long dilation) =>
        $"{operation}: output_padding is {Text(padding)}, but must be from 0 to {Text(Math.Max(stride, dilation) - 1)}: smaller than the stride ({Text(stride)}) or the dilation ({Text(dilation)}).";

    public static string NoOutput(string operation, ReadOnlySpan<long> input, long size) =>
        $"{operation}: from an input of shape {Shapes.Text(input)} the output would have size {Text(size)}. Use less padding or a larger kernel.";

    // Pooling.
    public static string PoolingPadding(string operation, long padding, long kernel) =>
        $"{operation}: padding is {Text(padding)}, but must be at most half of the window, {Text(kernel / 2)} for a kernel of {Text(kernel)}. To pad more, use pad first.";

    public static string ZeroDivisor(string operation) =>
        $"{operation}: divisor_override is 0, but something must be divided by. Leave it out to divide by the size of the window.";

    public static string UnpoolSize(string operation, ReadOnlySpan<long> given, ReadOnlySpan<long> usual, ReadOnlySpan<long> stride) =>
        $"{operation}: output_size {Shapes.Text(given)} does not fit: pooling with stride {Shapes.Text(stride)} comes from about {Shapes.Text(usual)}, less than one stride more or less. Give the size of the tensor that was pooled.";

    public static string UnpoolIndex(string operation, long index, ReadOnlySpan<long> spatial) =>
        $"{operation}: index {Text(index)} lies outside the output of size {Shapes.Text(spatial)}, whose places go from 0 to {Text(Shapes.Count(spatial) - 1)}. Give the indices of the pooling, and its input's size as output_size.";

    public static string FractionalNeedsSize(string operation) =>
        $"{operation}: neither output_size nor output_ratio is given. Give one of them.";

    public static string FractionalRatio(string operation, double ratio) =>
        $"{operation}: output_ratio is {Text(ratio)}, but must lie between 0 and 1.";

    public static string FractionalTooLarge(string operation, ReadOnlySpan<long> input, ReadOnlySpan<long> kernel, ReadOnlySpan<long> output) =>
        $"{operation}: outputs of size {Shapes.Text(output)} by windows of {Shapes.Text(kernel)} do not fit into {Shapes.Text(input)}: size + kernel - 1 must be at most the input. Ask for a smaller output.";

    private static string Spatial(int dims) => dims switch { 1 => "length", 2 => "height, width", _ => "depth, height, width" };
}
