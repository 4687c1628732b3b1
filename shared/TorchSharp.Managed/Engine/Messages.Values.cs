namespace TorchSharp.Engine;

internal static partial class Messages
{
    // Indices.
    public static string IndexOutOfRange(string operation, long index, ReadOnlySpan<long> shape, int dim) =>
        $"{operation}: index {Text(index)} is outside dimension {dim} of shape {Shapes.Text(shape)}. It can be from {-shape[dim]} to {shape[dim] - 1} (gather, scatter and index_select: from 0).";

    public static string TooManyIndices(int given, ReadOnlySpan<long> shape) =>
        $"index: {given} dimensions are indexed, but shape {Shapes.Text(shape)} has {shape.Length}. Give fewer indices, or unsqueeze first.";

    public static string TwoEllipses() => "index: an ellipsis may occur once, but occurs twice. Replace one by TensorIndex.Colon.";

    public static string IndexIsNoTensor() =>
        "A TensorIndex was used where a tensor is needed. Index with it (t[index]), or make a tensor with torch.tensor.";

    public static string ScalarIsNoTensor() =>
        "A Scalar was used where a tensor is needed; TorchSharp does not convert it. Make a tensor with torch.tensor.";

    public static string IndexIntoScalar(string operation) =>
        $"{operation}: the tensor has no dimensions (shape []), so there is nothing to index or cut. Unsqueeze or reshape first.";

    public static string IndexMustBeVector(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: shape {Shapes.Text(shape)} was found, but one dimension is needed. Flatten first.";

    public static string MaskShape(ReadOnlySpan<long> mask, ReadOnlySpan<long> shape, int dim) =>
        $"index: a mask of shape {Shapes.Text(mask)} does not fit shape {Shapes.Text(shape)} from dimension {dim} on. The sizes must be equal.";

    public static string MaskedScatterCount(int needed, long found) =>
        $"masked_scatter_: the mask selects {Text(needed)} elements, but the source has {Text(found)}. Give at least as many.";

    public static string GatherShape(string operation, ReadOnlySpan<long> shape, ReadOnlySpan<long> index, int dim) =>
        $"{operation}: an index of shape {Shapes.Text(index)} does not fit shape {Shapes.Text(shape)}: it needs as many dimensions, and no size larger except in dimension {dim}. Unsqueeze, expand or narrow the index.";

    public static string AccessorIndex(ReadOnlySpan<long> index, ReadOnlySpan<long> shape) =>
        $"data: {Shapes.Text(index)} is no index into shape {Shapes.Text(shape)}. Give one index for each dimension, each from 0 to its size - 1.";

    public static string NarrowOutside(long start, long length, long size, int dim) =>
        $"narrow: {Text(length)} elements from {Text(start)} on do not lie within dimension {dim}, which has {Text(size)}. Start and length must stay inside.";

    public static string SliceStep(long step) =>
        $"slice: the step is {Text(step)}, but must be at least 1. To reverse, use flip.";

    public static string ClassOutOfRange(long found, long classes) =>
        $"one_hot: the class {Text(found)} was found, but classes go from 0 to {Text(classes - 1)}. Raise num_classes or check the labels.";

    // Cutting and joining.
    public static string SplitSize(long size) => $"split: the size of a piece is {Text(size)}, but must be at least 1.";

    public static string SplitSizes(ReadOnlySpan<long> sizes, ReadOnlySpan<long> shape, int dim) =>
        $"split: the sizes {Shapes.Text(sizes)} do not add up to {shape[dim]}, the size of dimension {dim} of shape {Shapes.Text(shape)}. Make them add up.";

    public static string ChunkCount(long count) => $"chunk: the number of pieces is {Text(count)}, but must be at least 1.";

    public static string NothingToJoin(string operation) => $"{operation}: the list of tensors is empty. Give at least one.";

    public static string CatOfScalar() => "cat: a tensor without dimensions (shape []) cannot be joined. Use stack, or unsqueeze(0) first.";

    public static string CatShapes(ReadOnlySpan<long> a, ReadOnlySpan<long> b, int dim) =>
        $"cat: shapes {Shapes.Text(a)} and {Shapes.Text(b)} do not join along dimension {dim}: all other sizes must be equal. To join along a new dimension use stack.";

    public static string StackShapes(ReadOnlySpan<long> a, ReadOnlySpan<long> b, int at) =>
        $"stack: tensor 0 has shape {Shapes.Text(a)}, but tensor {at} has {Shapes.Text(b)}. All must be equal: to join along an existing dimension use cat.";

    public static string MeshIndexing(string indexing) => $"meshgrid: indexing is \"{indexing}\", but must be \"ij\" or \"xy\".";

    public static string RepeatCounts(string operation, ReadOnlySpan<long> times, ReadOnlySpan<long> shape) =>
        $"{operation}: {Shapes.Text(times)} does not say how often to repeat shape {Shapes.Text(shape)}. Give one number of at least 0 for each dimension.";

    public static string RepeatInterleaveCounts(long found, long size) =>
        $"repeat_interleave: there are {Text(found)} numbers of repeats for {Text(size)} elements. Give one, or one for each.";

    public static string RepeatNegative(long found) => $"repeat_interleave: {Text(found)} repeats were asked for, but must be at least 0.";

    public static string RollCounts(int shifts, int dims) =>
        $"roll: there are {shifts} shifts for {dims} dimensions. Give one shift for each dimension, or one shift and no dimension.";

    public static string UnfoldWindow(long size, long step, long have) =>
        $"unfold: windows of {Text(size)}, {Text(step)} apart, do not fit a dimension of {Text(have)}. The size can be from 0 to {Text(have)}, the step must be at least 1.";

    public static string StridesForShape(ReadOnlySpan<long> size, ReadOnlySpan<long> strides) =>
        $"as_strided: strides {Shapes.Text(strides)} do not fit sizes {Shapes.Text(size)}. Give one stride of at least 0 for each size of at least 0.";

    public static string StridesOutside(ReadOnlySpan<long> size, ReadOnlySpan<long> strides, long offset, int length) =>
        $"as_strided: sizes {Shapes.Text(size)} with strides {Shapes.Text(strides)} from {Text(offset)} on reach outside the {Text(length)} elements of the memory.";

    // Ranges of numbers.
    public static string ArangeBounds(Scalar start, Scalar stop, Scalar step) =>
        $"arange: from {start} to {stop} in steps of {step} leads nowhere. The bounds must be finite and the step must point from start to stop.";

    public static string Steps(long steps) => $"linspace: the number of steps is {Text(steps)}, but must be at least 0.";

    public static string Bins(string operation, long bins) => $"{operation}: the number of bins is {Text(bins)}, but must be at least 1.";

    public static string HistogramRange(string operation, double min, double max) =>
        $"{operation}: the range from {Text(min)} to {Text(max)} is not one. Both must be finite, min below max.";

    public static string BincountNegative(long found) => $"bincount: {Text(found)} was found, but numbers must be at least 0.";

    public static string KOutOfRange(string operation, long k, long size, int dim) =>
        $"{operation}: k is {Text(k)}, but dimension {dim} has {Text(size)} elements. Give a k that is there.";

    public static string QuantileRange(string operation, double found) =>
        $"{operation}: the fraction {Text(found)} was found, but fractions go from 0 to 1.";

    public static string QuantileShape(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the fractions have shape {Shapes.Text(shape)}, but must be one number or a vector.";

    public static string ClampWithoutBounds() => "clamp: neither min nor max is given. Give at least one.";

    public static string AtLeastOne(string operation, string what, long found) =>
        $"{operation}: {what} is {Text(found)}, but must be at least 1.";

    public static string AtLeastTwo(string operation, int found) => $"{operation}: {found} tensors were given, but at least 2 are needed.";

    public static string NegativeNorm(string operation, double p) => $"{operation}: the order p is {Text(p)}, but must be at least 0.";

    public static string ThreadCount(int found) => $"set_num_threads: {found} threads were asked for, but must be at least 1.";
}
