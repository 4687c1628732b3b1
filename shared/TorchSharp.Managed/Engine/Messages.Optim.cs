namespace TorchSharp.Engine;

internal static partial class Messages
{
    public static string OptimizerArgument(string optimizer, string name, double found, string allowed) =>
        $"{optimizer}: {name} is {Text(found)}, but must be {allowed}.";

    public static string NoParameters(string optimizer) =>
        $"{optimizer}: there are no parameters to learn. If they come from a module of your own, call RegisterComponents() at the end of its constructor; lists and arrays of modules must be a ModuleList.";

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

    public static string ClosureNeeded(string optimizer) =>
        $"{optimizer}: step needs a closure that zeroes the gradients, computes the loss, calls backward and returns the loss: step(() => ...).";

    public static string NoMomentum(string optimizer) =>
        $"cycle_momentum: the optimiser {optimizer} has no momentum and no betas to cycle. Pass cycle_momentum: false, or use SGD or Adam.";

    public static string SchedulersOfOthers() =>
        "SequentialLR: one of the schedules is for another optimiser. Make them all for the optimiser that is given.";

    public static string Milestones(int schedulers, int milestones) =>
        $"SequentialLR: {schedulers} schedules need {schedulers - 1} milestones, but {milestones} were given: the epochs at which the next schedule takes over.";

    public static string PlateauNeedsValue() =>
        "ReduceLROnPlateau: step() does not say what the value is that should improve. Call step(loss), with the loss as a double.";

    public static string ScheduleWord(string scheduler, string name, string found, string first, string second) =>
        $"{scheduler}: {name} is \"{found}\", but must be \"{first}\" or \"{second}\".";

    public static string OneCycleSteps(int total, int epochs, int perEpoch) =>
        $"OneCycleLR: total_steps is {total}, epochs {epochs} and steps_per_epoch {perEpoch}. Give total_steps above 0, or both of the others above 0.";

    public static string OneCycleOver(int step, int total) =>
        $"OneCycleLR: this is step {step}, but the cycle has {total} steps only. Give a larger total_steps, or stop stepping.";
}
