namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string SavedWasWritten(ReadOnlySpan<long> shape, int times) =>
        $"backward: a tensor of shape {Shapes.Text(shape)} that a derivative needs was changed in place {times} time(s) after it was used. Use the operation without the underscore there, or clone() first; torch.autograd.detect_anomaly() names the operation.";

    public static string BackwardTwice(string operation) =>
        $"backward: this computation was differentiated before, and what {operation} kept for it is gone. Compute the result again, detach() what an earlier step of a loop left, or pass retain_graph: true the first time.";

    public static string RootTakesNoGradient(int number, ReadOnlySpan<long> shape) =>
        $"backward: tensor {number} (shape {Shapes.Text(shape)}) does not depend on anything that requires derivatives. Set requires_grad on what you differentiate with respect to before computing, outside torch.no_grad().";

    public static string RootIsNoScalar(int number, ReadOnlySpan<long> shape) =>
        $"backward: tensor {number} has shape {Shapes.Text(shape)}, but only one number has a gradient by itself. Sum or average it first, or give a weight for each element (grad_tensors or grad_outputs).";

    public static string RootGradientShape(int number, ReadOnlySpan<long> found, ReadOnlySpan<long> needed) =>
        $"backward: the gradient given for tensor {number} has shape {Shapes.Text(found)}, but the tensor has {Shapes.Text(needed)}. Both must be equal.";

    public static string RootGradientCount(int found, int needed) =>
        $"backward: {found} gradients were given for {needed} tensors. Give one for each (null for a scalar's 1), or none.";

    public static string NoRoots() => "backward: no tensor was given. Give at least one to differentiate.";

    public static string NoInputs() => "grad: no input was given. Give at least one to differentiate with respect to.";

    public static string InputTakesNoGradient(int number, ReadOnlySpan<long> shape) =>
        $"grad: input {number} (shape {Shapes.Text(shape)}) does not require derivatives. Set requires_grad on it before computing.";

    public static string InputIsUnused(int number, ReadOnlySpan<long> shape) =>
        $"grad: the outputs do not depend on input {number} (shape {Shapes.Text(shape)}). Was it copied or detached on the way? Pass allow_unused: true to get null for it.";

    public static string NothingToDifferentiate(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: this tensor (shape {Shapes.Text(shape)}) does not require derivatives. Set requires_grad first.";

    public static string WriteToViewOfLeaf(string operation) =>
        $"{operation}: a view of a leaf tensor that requires derivatives cannot be changed in place. Do it under torch.no_grad(), or on a copy.";

    public static string WriteToUnrecordedView(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: this view (shape {Shapes.Text(shape)}) was made under torch.no_grad(), but what it views requires derivatives, which would miss the change. Make the view outside no_grad, or write under no_grad too.";

    public static string DetachOfView() => "detach_: a view cannot be cut off in place. Use detach().";

    public static string GradDoesNotFit(ScalarType foundType, ReadOnlySpan<long> found, ScalarType type, ReadOnlySpan<long> shape) =>
        $"grad: a gradient of shape {Shapes.Text(found)} ({foundType}) does not fit a tensor of shape {Shapes.Text(shape)} ({type}). Both must be equal.";

    public static string AnomalyFound(string operation, int input, string? origin) =>
        $"backward: the derivative of {operation} with respect to its input {input} has a NaN." + (origin is null ? "" : $" The operation was called here:{Environment.NewLine}{origin}");

    public static string NotDifferentiable(string operation, string input) =>
        $"backward: {operation} has no derivative with respect to {input}. detach() that input, or use another operation.";

    public static string FunctionGradients(string function, int found, int needed) =>
        $"{function}: backward returned {found} gradients, but forward has {needed} arguments. Return one for each, null for those that are no tensors or need none.";

    public static string FunctionGradientOfNoTensor(string function, int argument) =>
        $"{function}: backward returned a gradient for argument {argument}, which is no tensor. Return null there.";
}
