namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string RegisteredTwice(string operation, string what, string name, string module) =>
        $"{operation}: the module {module} already has a {what} \"{name}\". Give another name, or remove the first one.";

    public static string BadModuleName(string? name) =>
        $"register_module: \"{name}\" cannot be the name of a part: it must not be empty nor contain a dot, which separates parts in keys of the state. Use a name such as \"encoder\".";

    public static string ParameterLess(string operation, string module) =>
        $"{operation}: the module {module} is declared to have no parameters and buffers. Derive from torch.nn.Module<...> instead of ParameterLessModule<...>.";

    public static string SequentialSlice(Type type) =>
        $"Sequential: {type.Name} does not say how to take some of its modules. Override Slice(start, end), or index single modules.";

    public static string ModuleDType(ScalarType dtype, string module) =>
        $"to: the parameters of the module {module} cannot become {dtype}; they must be real numbers: ScalarType.Float32 or ScalarType.Float64.";

    public static string StateNames(string module, IReadOnlyList<string> missing, IReadOnlyList<string> unexpected) =>
        $"load_state_dict: the names do not fit the module {module}: missing are {Names(missing)}, unexpected are {Names(unexpected)}. Build the module as it was when saved, or pass strict: false.";

    public static string StateShape(string operation, string key, ReadOnlySpan<long> found, ReadOnlySpan<long> expected) =>
        $"{operation}: \"{key}\" has shape {Shapes.Text(found)}, but the module's has {Shapes.Text(expected)}. Build the module as it was when saved, or name the key in skip.";

    public static string FansNeedMatrix(string operation, ReadOnlySpan<long> shape) =>
        $"{operation}: a tensor of shape {Shapes.Text(shape)} has no fan-in and fan-out; at least two dimensions are needed (outputs, inputs, ...). For biases use zeros_ or uniform_.";

    public static string DiracShape(ReadOnlySpan<long> shape) =>
        $"dirac_: the shape is {Shapes.Text(shape)}, but must have three to five dimensions, as the weights of convolutions have.";

    public static string ConvolutionInput(string module, ReadOnlySpan<long> found, long channels, int dimensions) =>
        $"{module}: the input has shape {Shapes.Text(found)}, but must have {channels} channels and {dimensions} dimensions after them: [N, {channels}, ...] with {dimensions + 2} dimensions, or [{channels}, ...] with {dimensions + 1}. Permute, or build the layer for other channels.";

    public static string ChannelGroups(string module, long inputs, long outputs, long groups) =>
        $"{module}: {inputs} input and {outputs} output channels cannot be divided into {groups} groups. Both must be multiples of groups, which is at least 1.";

    public static string TransposedPadding(string module, PaddingModes found) =>
        $"{module}: the padding mode is {found}, but transposed convolutions have only PaddingModes.Zeros.";

    public static string TransposedPaddingType(string module, Padding found) =>
        $"{module}: the padding is Padding.{found}, but transposed convolutions take it in numbers: SetPadding(new long[] {{ ... }}).";

    public static string SamePaddingStride(string module, ReadOnlySpan<long> stride) =>
        $"{module}: Padding.Same cannot keep the size with a stride of {Shapes.Text(stride)}. Use a stride of 1, or give the padding in numbers.";

    public static string TransposedSize(string module, ReadOnlySpan<long> wanted, ReadOnlySpan<long> least, ReadOnlySpan<long> stride) =>
        $"{module}: the output cannot have the size {Shapes.Text(wanted)}. Its spatial sizes are at least {Shapes.Text(least)} and less than that plus the stride {Shapes.Text(stride)}.";

    public static string NormDimensions(string module, ReadOnlySpan<long> found, int one, int other) =>
        $"{module}: the input has shape {Shapes.Text(found)}, {found.Length} dimensions, but must have {(one == other ? $"{one}" : $"{one} or {other}")}: [batch, channels, ...]. Unsqueeze or reshape it, or use the layer for another number of dimensions.";

    public static string NormChannels(string module, ReadOnlySpan<long> found, long channels) =>
        $"{module}: the input has shape {Shapes.Text(found)}, but the layer is for {channels} channels. Permute the input, or build the layer for its channels.";

    public static string VectorOfParameters(ReadOnlySpan<long> found, long expected) =>
        $"vector_to_parameters: the vector has shape {Shapes.Text(found)}, but the parameters have {expected} elements together, so it must have [{expected}].";

    public static string RecurrentInput(string module, ReadOnlySpan<long> found) =>
        $"{module}: the input has shape {Shapes.Text(found)}, but must have three dimensions, [time, batch, features] (or [batch, time, features] with batchFirst), or two without a batch.";

    public static string RecurrentFeatures(string module, ReadOnlySpan<long> found, long features) =>
        $"{module}: the input has shape {Shapes.Text(found)}, but the layer is for {features} features, which come last. Permute the input, or build the layer for its features.";

    public static string RecurrentState(string module, ReadOnlySpan<long> found, ReadOnlySpan<long> expected) =>
        $"{module}: the state has shape {Shapes.Text(found)}, but must have {Shapes.Text(expected)} (for layers: [layers x directions, batch, hidden]). Leave it out to start with zeros.";

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(n => $"\"{n}\""));
}
