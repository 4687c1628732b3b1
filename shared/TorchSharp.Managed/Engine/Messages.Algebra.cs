namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string ProductRanks(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> b) =>
        $"{operation}: shapes {Shapes.Text(a)} and {Shapes.Text(b)} have the wrong numbers of dimensions. {Ranks(operation)}";

    public static string ProductShapes(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> b) =>
        $"{operation}: shapes {Shapes.Text(a)} and {Shapes.Text(b)} do not fit together: {Inner(operation)}. Transpose or reshape one.";

    public static string ProductBatches(string operation, ReadOnlySpan<long> a, ReadOnlySpan<long> b) =>
        $"{operation}: shapes {Shapes.Text(a)} and {Shapes.Text(b)} do not fit together: before the last two, sizes must be equal or one of them 1. Transpose, unsqueeze or reshape one.";

    public static string LinearShapes(ReadOnlySpan<long> x, ReadOnlySpan<long> w) =>
        $"linear: the input has shape {Shapes.Text(x)}, but the weight has {Shapes.Text(w)}, so the input's last dimension must have {Text(w[^1])} features. Flatten images with flatten(1) first, or build the layer for its input.";

    public static string EinsumSizes(char letter, long a, long b) =>
        $"einsum: {(char.IsLetter(letter) ? $"the letter {letter}" : "a dimension of the ellipsis")} has size {Text(a)} in one operand and {Text(b)} in another. Sizes must be equal or one of them 1: transpose one, or name another letter.";

    public static string CrossShapes(ReadOnlySpan<long> a, ReadOnlySpan<long> b, int dim) =>
        $"cross: shapes {Shapes.Text(a)} and {Shapes.Text(b)} need 3 elements in dimension {dim} and as many dimensions each. Give the dim that holds the vectors.";

    public static string EinsumCount(string equation, int named, int found) =>
        $"einsum: \"{equation}\" names {named} operands, but {found} were given. Name one for each tensor, separated by commas, and at most one ->.";

    public static string EinsumRank(string equation, string names, ReadOnlySpan<long> shape) =>
        $"einsum: in \"{equation}\" an operand has {names.Length} letters, but its shape is {Shapes.Text(shape)}. Give one letter for each dimension, or an ellipsis.";

    public static string NotPositiveDefinite(string operation, ReadOnlySpan<long> batch, int order, double asymmetry) =>
        $"{operation}: the matrix{Place(batch)} is not positive definite: its leading minor of order {order} is not positive. "
        + (asymmetry > 1e-6
            ? $"It is not even symmetric (entries differ by up to {asymmetry:g3}): check how it was made."
            : "Add a small multiple of the identity to a covariance that has collapsed, or check for NaN.");

    public static string Singular(string operation, ReadOnlySpan<long> batch, int pivot) =>
        $"{operation}: the matrix{Place(batch)} is singular: pivot {pivot} is zero. There is no inverse: use linalg.lstsq or linalg.pinv, or add a multiple of the identity.";

    public static string DidNotConverge(string operation, ReadOnlySpan<long> batch) =>
        $"{operation}: the iteration did not converge for the matrix{Place(batch)}. It probably holds NaN or infinity: check with isfinite().all().";

    public static string Uplo(string operation, char found) =>
        $"{operation}: UPLO is '{found}', but must be 'L' (read the lower triangle) or 'U' (the upper).";

    public static string MatrixNorm(string found) =>
        $"linalg.matrix_norm: the order \"{found}\" is not offered. It can be \"fro\", \"nuc\", 1, -1, 2, -2, infinity or -infinity.";

    public static string PivotsNeeded(string operation) =>
        $"{operation}: this engine always exchanges rows for the largest pivot. Leave pivot at true.";

    // State.
    public static string Disposed() => "The tensor was disposed and cannot be used any more. Keep it out of the scope with MoveToOuterDisposeScope.";

    public static string ScopeHoldsTensors(object found) => $"A dispose scope holds tensors, not {found.GetType().Name}.";

    public static string GradOfIntegers(ScalarType type) =>
        $"requires_grad: only real numbers have derivatives, but the dtype is {type}. Convert with to_type(ScalarType.Float32).";

    public static string NotALeaf() =>
        "requires_grad: this tensor was computed from one that requires derivatives, so it does too. Use detach() for one that does not.";

    public static string WriteToLeaf(string operation) =>
        $"{operation}: a leaf tensor that requires derivatives cannot be changed in place. Do it under torch.no_grad(), or on a copy.";

    public static string WriteToRepeated(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: several elements of this expanded tensor (shape {Shapes.Text(shape)}) share one place in memory, so it cannot be written to. Call clone() first.";

    public static string UnknownDevice(string name) => $"\"{name}\" names no kind of device. Use \"cpu\".";

    public static string NoSuchDevice(torch.Device device) =>
        $"This engine computes on the CPU only, but the device is {device}. Leave the device out, or build with -p:TensorEngine=torchsharp-cuda on a machine with an NVIDIA GPU.";

    private static string Ranks(string operation) => operation switch
    {
        "mm" => "Two matrices are needed: for batches use bmm or matmul.",
        "bmm" => "Two batches of matrices (three dimensions each) are needed: otherwise use matmul.",
        "mv" => "A matrix and a vector are needed: otherwise use matmul.",
        "matmul" => "Each needs at least one dimension: to scale, use mul.",
        _ => "Two vectors are needed: otherwise use matmul.",
    };

    private static string Inner(string operation) => operation switch
    {
        "bmm" => "the first sizes must be equal, and the last size of the first must be the second size of the second",
        "dot" or "vdot" => "the sizes must be equal",
        "tensordot" => "the dimensions summed over must be as many and of the same sizes in both",
        "cdist" => "both need at least two dimensions and the same last size",
        _ when operation.StartsWith("linalg", StringComparison.Ordinal) || operation.Contains("solve", StringComparison.Ordinal) =>
            "both must have as many rows",
        _ => "the last size of the first must be the second to last of the second (its only one for a vector)",
    };
}
