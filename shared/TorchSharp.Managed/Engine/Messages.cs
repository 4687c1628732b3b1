using System.Globalization;

namespace TorchSharp.Engine;

/// <summary>
/// Every message of the engine. Each says what is wrong, in which operation, what was found against what is allowed,
/// and what to do next.
/// </summary>
internal static partial class Messages
{
    // Types.
    public static string UnsupportedDType(ScalarType type) =>
        $"This engine does not compute in {type}. It has Float32, Float64, Int64, Int32, Byte and Bool: convert with to_type, or build with TensorEngine=torchsharp-cpu.";

    public static string UnsupportedElement(Type type) =>
        $"Elements of type {type.Name} make no tensor of this engine. It takes float, double, long, int, byte and bool: convert the array first.";

    public static string DTypesDiffer(string operation, ScalarType a, ScalarType b) =>
        $"{operation}: the dtypes differ: {a} and {b}. Both must be the same: convert one with to_type(ScalarType.{torch.promote_types(a, b)}).";

    public static string NotFloating(string operation, ScalarType type) =>
        $"{operation}: the dtype is {type}, but real numbers are needed (Float32 or Float64). Convert with to_type(ScalarType.Float32).";

    public static string NotIntegral(string operation, ScalarType type) =>
        $"{operation}: the dtype is {type}, but whole numbers or bools are needed. Convert with to_type(ScalarType.Int64).";

    public static string NotForBool(string operation) =>
        $"{operation}: not defined for Bool. Use logical_not, logical_xor or ~ on masks, or convert with to_type(ScalarType.Int64).";

    public static string NotAMask(string operation, ScalarType type) =>
        $"{operation}: the mask has dtype {type}, but must be Bool. Compare (t > 0) or convert with to_type(ScalarType.Bool).";

    public static string IndexDType(string operation, ScalarType type) =>
        $"{operation}: the index has dtype {type}, but must hold whole numbers (Int64). Convert with to_type(ScalarType.Int64).";

    public static string CannotStore(string operation, ScalarType result, ScalarType target) =>
        $"{operation}: the result is {result} and cannot be stored in a tensor of {target}. Use the operation without the underscore, or convert the tensor first.";

    public static string AlphaMustBeWhole(ScalarType type) =>
        $"add/sub: the factor must be a whole number for tensors of {type}. Convert the tensor to Float32 or give a whole factor.";

    public static string AccessorType(ScalarType dtype, Type asked) =>
        $"data/item: the tensor holds {dtype}, but {asked.Name} was asked for. Ask for the tensor's own type, or convert with to_type first.";

    public static string ZeroIsByte(string operation, ScalarType type) =>
        $"{operation}: a tensor of {type} was to be reduced in Byte. C# takes {operation}(0) for {operation}(type: ScalarType.Byte), with TorchSharp too: write {operation}(dim: 0) for dimension 0.";

    public static string NegativePower(long power) =>
        $"pow: whole numbers cannot be raised to the negative whole power {Text(power)}. Convert the tensor to Float32 first.";

    // Shapes.
    public static string DoNotBroadcast(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> b, int dim) =>
        $"{operation}: shapes {Shapes.Text(a)} and {Shapes.Text(b)} do not broadcast: aligned at the end, they differ in dimension {dim} of the result. Sizes must be equal or one of them 1: unsqueeze, expand or transpose one.";

    public static string CannotExpand(string operation, ReadOnlySpan<long> from, ReadOnlySpan<long> to) =>
        $"{operation}: shape {Shapes.Text(from)} does not expand to {Shapes.Text(to)}. Aligned at the end, each size must be equal or 1: unsqueeze or reshape first.";

    public static string ShapesDiffer(string operation, ReadOnlySpan<long> wanted, ReadOnlySpan<long> found) =>
        $"{operation}: the shapes do not fit: {Shapes.Text(wanted)} and {Shapes.Text(found)}. Reshape, expand or narrow one to match the other.";

    public static string CannotReshape(string operation, ReadOnlySpan<long> from, ReadOnlySpan<long> to) =>
        $"{operation}: shape {Shapes.Text(from)} has {Shapes.Count(from)} elements, which do not fill {Shapes.Text(to)}. The sizes must multiply to {Shapes.Count(from)}; one may be -1.";

    public static string CannotView(ReadOnlySpan<long> shape, ReadOnlySpan<long> strides, ReadOnlySpan<long> to) =>
        $"view: a tensor of shape {Shapes.Text(shape)} with strides {Shapes.Text(strides)} cannot be seen as {Shapes.Text(to)} without copying. Use reshape, or contiguous().view.";

    public static string BadSize(string operation, ReadOnlySpan<long> sizes, int at) =>
        $"{operation}: size {sizes[at]} in {Shapes.Text(sizes)} is negative. Sizes must be at least 0; one may be -1, to be worked out.";

    public static string NegativeSize(ReadOnlySpan<long> sizes) =>
        $"The shape {Shapes.Text(sizes)} has a negative size. Sizes must be at least 0.";

    public static string NeedsMatrix(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the shape is {Shapes.Text(shape)}, but at least two dimensions are needed (a matrix, or a batch of them). Unsqueeze or reshape first.";

    public static string NeedsOneMatrix(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the shape is {Shapes.Text(shape)}, but exactly two dimensions are needed (one matrix). Select one of a batch first.";

    public static string NeedsSquare(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the matrices are {shape[^2]} x {shape[^1]} (shape {Shapes.Text(shape)}), but must be square. Check which dimensions come last.";

    public static string AtMostMatrix(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the shape is {Shapes.Text(shape)}, but at most two dimensions are allowed. For batches use transpose(-1, -2) or mT.";

    public static string VectorOrMatrix(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the shape is {Shapes.Text(shape)}, but one or two dimensions are needed. For batches use diagonal or diag_embed.";

    public static string NotOneElement(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: the tensor has shape {Shapes.Text(shape)}, {Shapes.Count(shape)} elements, but must have exactly one. Index it first, or use data<T>().";

    public static string NotContiguous(string operation, ReadOnlySpan<long> shape, ReadOnlySpan<long> strides) =>
        $"{operation}: a tensor of shape {Shapes.Text(shape)} with strides {Shapes.Text(strides)} does not lie in one piece. Call contiguous() first.";

    public static string NotEven(string operation, ReadOnlySpan<long> shape, int dim) =>
        $"{operation}: dimension {dim} of shape {Shapes.Text(shape)} must have an even size, to be halved.";

    public static string TooFewElements(ReadOnlySpan<long> shape, long found) =>
        $"tensor: the shape {Shapes.Text(shape)} needs {Shapes.Count(shape)} elements, but the array has {Text(found)}. Give more elements or a smaller shape.";

    public static string TooManyElements(long count) =>
        $"A tensor of {Text(count)} elements is larger than one array can be ({Text(Array.MaxLength)}). Split it.";

    public static string ShapeTooLarge(ReadOnlySpan<long> shape) =>
        $"The shape {Shapes.Text(shape)} has more elements than can be counted; one array holds at most {Text(Array.MaxLength)}. Check the sizes.";

    public static string ByteCount(int found, int needed) =>
        $"bytes: {Text(found)} bytes were given for a tensor of {Text(needed)} bytes. Both must be equal.";

    // Dimensions.
    public static string DimOutOfRange(string operation, long dim, int rank) =>
        $"{operation}: dimension {Text(dim)} does not exist: the tensor has {Text(rank)}, so it can be from {-Math.Max(rank, 1)} to {Math.Max(rank, 1) - 1}.";

    public static string DimTwice(string operation, long dim, ReadOnlySpan<long> dims) =>
        $"{operation}: dimension {Text(dim)} is given twice in {Shapes.Text(dims)}. Name each dimension once.";

    public static string TwoDims(string operation, ReadOnlySpan<long> dims) =>
        $"{operation}: the dimensions are {Shapes.Text(dims)}, but a matrix has exactly two.";

    public static string BadPermutation(ReadOnlySpan<long> order, ReadOnlySpan<long> shape) =>
        $"permute: {Shapes.Text(order)} names {order.Length} dimensions, but shape {Shapes.Text(shape)} has {shape.Length}. Name each dimension once.";

    public static string MoveDimCounts(int from, int to) =>
        $"movedim: {from} dimensions are moved to {to} places. Give as many places as dimensions.";

    public static string FlattenOrder(long start, long end) =>
        $"flatten: start_dim {Text(start)} comes after end_dim {Text(end)}. Exchange them.";

    public static string NamedDims() =>
        "Names of dimensions are not offered by this engine. Leave out names, or build with TensorEngine=torchsharp-cpu.";

    public static string NothingToReduce(string operation, ReadOnlySpan<long> shape, int dim) =>
        $"{operation}: dimension {dim} of shape {Shapes.Text(shape)} is empty, and nothing has no {operation}. Check for elements first.";

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Place(ReadOnlySpan<long> batch) => batch.Length == 0 ? "" : $" in batch {Shapes.Text(batch)}";
}
