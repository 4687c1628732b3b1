namespace TorchSharp.Engine;

internal static partial class Messages
{
    // Padding.
    public static string PadCount(ReadOnlySpan<long> pads, ReadOnlySpan<long> shape) =>
        $"pad: {Shapes.Text(pads)} are {pads.Length} numbers for an input of shape {Shapes.Text(shape)}. Give two for each dimension to pad, before and after, the last dimension first, and no more than the input has.";

    public static string PadRank(PaddingModes mode, ReadOnlySpan<long> pads, ReadOnlySpan<long> shape) =>
        $"pad: {mode} padding by {Shapes.Text(pads)} goes with {pads.Length / 2 + 1} or {pads.Length / 2 + 2} dimensions, and at most three of them are padded, but the input has shape {Shapes.Text(shape)}. Unsqueeze or reshape first, or use Constant.";

    public static string PadTooLarge(PaddingModes mode, long before, long after, ReadOnlySpan<long> shape, int dim)
    {
        string limit = mode switch
        {
            PaddingModes.Reflect => "must be smaller than its size",
            PaddingModes.Circular => "must be at most its size",
            _ => "must leave something of it",
        };
        return $"pad: {mode} padding by {Text(before)} and {Text(after)} of dimension {dim} of shape {Shapes.Text(shape)}: the padding {limit}, {Text(shape[dim])}. Pad less, or use Replicate.";
    }

    // Interpolation.
    public static string SizeOrFactor(string operation) => $"{operation}: give either the size or scale_factor, exactly one of them.";

    public static string FactorCount(string operation, double[] factors, int dims) =>
        $"{operation}: scale_factor has {factors.Length} numbers ({string.Join(", ", Array.ConvertAll(factors, Text))}), but one number or {dims} are needed (one for each of {Spatial(dims)}).";

    public static string InterpolateRank(string operation, torch.InterpolationMode mode, ReadOnlySpan<long> shape, int dims) =>
        $"{operation}: mode {mode} takes {dims + 2} dimensions (batch, channels, {Spatial(dims)}), but the input has shape {Shapes.Text(shape)}. Unsqueeze or reshape first, or choose the mode for the number of dimensions.";

    public static string InterpolateEmpty(string operation, ReadOnlySpan<long> shape, ReadOnlySpan<long> outputs) =>
        $"{operation}: from shape {Shapes.Text(shape)} to size {Shapes.Text(outputs)}: no size may be 0. Raise scale_factor or check for elements first.";

    public static string AlignCorners(string operation, torch.InterpolationMode mode) =>
        $"{operation}: align_corners is given, but has no meaning for mode {mode}. Leave it out, or use Linear, Bilinear, Bicubic or Trilinear.";

    public static string Antialias(string operation, torch.InterpolationMode mode) =>
        $"{operation}: antialias goes with Bilinear and Bicubic, but the mode is {mode}. Leave it out or change the mode.";

    // Rearranging.
    public static string Blocks(string operation, ReadOnlySpan<long> shape, string what, long factor) =>
        $"{operation}: {what} of shape {Shapes.Text(shape)} must be divisible by {Text(factor)}, and the input needs at least three dimensions (channels, height, width). Check the factor and the order of dimensions.";

    public static string FoldShape(ReadOnlySpan<long> shape, long window, long positions) =>
        $"fold: the input has shape {Shapes.Text(shape)}, but (batch, channels x {Text(window)}, {Text(positions)}) is needed: the size of the kernel and the number of its positions in the output. The batch may be missing.";

    // Sampling at given places.
    public static string GridShapes(ReadOnlySpan<long> input, ReadOnlySpan<long> grid) =>
        $"grid_sample: an input of shape {Shapes.Text(input)} and a grid of shape {Shapes.Text(grid)} do not fit. Needed are (batch, channels, height, width) and (batch, height, width, 2), or with depth (batch, channels, depth, height, width) and (batch, depth, height, width, 3).";

    public static string AffineShapes(ReadOnlySpan<long> theta, ReadOnlySpan<long> size) =>
        $"affine_grid: theta of shape {Shapes.Text(theta)} and size {Shapes.Text(size)} do not fit. Needed are (batch, 2, 3) and (batch, channels, height, width), or (batch, 3, 4) and (batch, channels, depth, height, width).";
}
