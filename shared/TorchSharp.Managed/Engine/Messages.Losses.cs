namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string LossArgument(string operation, string name, double found, string allowed) =>
        $"{operation}: {name} is {Text(found)}, but must be {allowed}.";

    public static string LabelSmoothing(double found) =>
        $"cross_entropy: label_smoothing is {Text(found)}, but must be from 0 to 1 (0.1 is usual).";

    public static string MultiMarginPower(int found) =>
        $"multi_margin_loss: p is {found}, but must be 1 or 2.";

    public static string NoProbabilities(double least, double most) =>
        $"binary_cross_entropy: the input ranges from {Text(least)} to {Text(most)}, but probabilities are from 0 to 1. Apply sigmoid first, or use binary_cross_entropy_with_logits.";

    public static string ClassInput(string operation, ScalarType dtype, ReadOnlySpan<long> shape) =>
        $"{operation}: the input is {dtype} of shape {Shapes.Text(shape)}, but must be real numbers of shape [C], [N, C] or [N, C, ...], C being the number of classes.";

    public static string ClassTarget(string operation, ReadOnlySpan<long> input, ReadOnlySpan<long> found, ReadOnlySpan<long> expected) =>
        $"{operation}: the target has shape {Shapes.Text(found)}, but the input has {Shapes.Text(input)}, so the target must have {Shapes.Text(expected)}: one class for each place. Squeeze or reshape the target.";

    public static string ClassProbabilities(ReadOnlySpan<long> input, ScalarType type, ReadOnlySpan<long> target) =>
        $"cross_entropy: the target is {type} of shape {Shapes.Text(target)}, but the input has shape {Shapes.Text(input)}. A target of real numbers holds a probability for each class, in the input's shape; for class numbers convert it with to_type(ScalarType.Int64).";

    public static string ClassWeight(string operation, ReadOnlySpan<long> found, long classes) =>
        $"{operation}: the weight has shape {Shapes.Text(found)}, but there are {Text(classes)} classes, so it must have [{Text(classes)}].";

    public static string ClassOutOfRange(string operation, long found, long classes) =>
        $"{operation}: the target names class {Text(found)}, but there are {Text(classes)}, numbered 0 to {Text(classes - 1)}. Check the labels, or give ignore_index.";
}
