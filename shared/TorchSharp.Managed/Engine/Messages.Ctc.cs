namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string CtcInput(ScalarType dtype, ReadOnlySpan<long> shape) =>
        $"ctc_loss: log_probs is {dtype} of shape {Shapes.Text(shape)}, but must be real numbers of shape [T, C], or [T, N, C]: times, examples, classes. Apply log_softmax over the last dimension first.";

    public static string CtcTargets(ReadOnlySpan<long> found, long examples, long total) =>
        $"ctc_loss: targets has shape {Shapes.Text(found)}, but must have [{Text(examples)}, the longest target], or [{Text(total)}]: one after another, as long as target_lengths says.";

    public static string CtcLengths(string which, ReadOnlySpan<long> found, long examples) =>
        $"ctc_loss: {which} has shape {Shapes.Text(found)}, but there must be one length for each of the {Text(examples)} examples.";

    public static string CtcLength(string which, long found, long most) =>
        $"ctc_loss: {which} holds {Text(found)}, but a length must be from 0 to {Text(most)}.";

    public static string CtcClass(string which, long found, long classes) =>
        $"ctc_loss: {which} is class {Text(found)}, but there are {Text(classes)}, numbered 0 to {Text(classes - 1)}. Check the labels and the last dimension of log_probs.";

    public static string CtcOnce() =>
        "ctc_loss can be differentiated once only, and this is a derivative of its gradient. Leave out create_graph, or detach the gradient.";
}
