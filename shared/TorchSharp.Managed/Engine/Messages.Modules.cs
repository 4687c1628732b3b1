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

    private static string Names(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names.Select(n => $"\"{n}\""));
}
