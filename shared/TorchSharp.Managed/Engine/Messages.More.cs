namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string ReflectionShapes(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> tau) =>
        $"{operation}: the matrix of reflections has shape {Shapes.Text(a)} and tau has shape {Shapes.Text(tau)}. It must be at least as tall as wide, and tau must hold one number for each of its columns or fewer, in the same batch.";

    public static string TensorInverse(ReadOnlySpan<long> shape, long ind) =>
        $"linalg.tensorinv: with ind = {ind}, the sizes {Shapes.Text(shape)} must split into two groups of equal product, {ind} in the first. Choose another ind or reshape.";

    public static string TensorSolve(ReadOnlySpan<long> a, ReadOnlySpan<long> b) =>
        $"linalg.tensorsolve: A has shape {Shapes.Text(a)} and B has shape {Shapes.Text(b)}. A (with dims moved to its end) must begin with the sizes of B, and the rest must have as many elements as B.";

    public static string HistogramEdges(ReadOnlySpan<long> shape) =>
        $"histogram: the edges of the bins must be one dimension of at least two increasing numbers, but have shape {Shapes.Text(shape)}.";

    public static string WindowLength(string operation, long length) => $"{operation}: the length must be 0 or more, but is {length}.";

    public static string BufferRange(long length, long offset, long count) =>
        $"frombuffer: the array has {length} elements, so {count} from {offset} on do not exist. offset must be at least 0 and offset + count at most {length}.";

    public static string BufferIsOneDimensional(int rank) => $"frombuffer: the array has {rank} dimensions, but must have one. Use torch.from_array to copy an array of several.";

    public static string Strides(ReadOnlySpan<long> size, ReadOnlySpan<long> strides) =>
        $"empty_strided: the sizes are {Shapes.Text(size)} and the strides {Shapes.Text(strides)}. There must be as many strides as sizes, none negative.";

    public static string JacobianOfNoFloats(int input, ScalarType dtype) =>
        $"jacobian: input {input} has dtype {dtype}, but only real numbers have derivatives. Convert with to_type(ScalarType.Float32).";

    public static string ScalarStorage() => "This storage holds a single value to be assigned to a range; it has no memory of its own.";

    public static string StorageType(Type type) => $"A storage of {type.Name} cannot be made. Use float, double, long, int, byte or bool.";
}
