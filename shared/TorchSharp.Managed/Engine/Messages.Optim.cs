namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string OptimizerArgument(string optimizer, string name, double found, string allowed) =>
        $"{optimizer}: {name} is {Text(found)}, but must be {allowed}.";

    public static string Nesterov(double momentum, double dampening) =>
        $"SGD: nesterov needs a momentum above 0 and no dampening, but momentum is {Text(momentum)} and dampening {Text(dampening)}. Set momentum (0.9 is usual) and leave dampening at 0.";

    public static string OptimizerTensor(string name, Tensor found, Tensor parameter) =>
        $"load_state_dict: {name} is {found.dtype} of shape {Shapes.Text(found.Layout.Shape)}, but its parameter is {parameter.dtype} of shape {Shapes.Text(parameter.Layout.Shape)}. Build the optimiser for the same parameters, in the same order, as when it was saved.";

    public static string OptimizerKind(string found, string expected) =>
        $"load_state_dict: the state is of the optimiser {found}, but this is {expected}. Load it into a {found}.";

    public static string OptimizerCounts(long groups, long states, long ownGroups, long ownStates) =>
        $"load_state_dict: the state is of {Text(groups)} groups and {Text(states)} parameters, but this optimiser has {Text(ownGroups)} and {Text(ownStates)}. Build it for the same parameters as when it was saved.";

    public static string OptimizerWithoutState(string optimizer) =>
        $"{optimizer} does not say what it remembers of a parameter. Derive from torch.optim.Optimizer, or override add_param_group.";
}
