namespace TorchSharp.Optim;

/// <summary>Sets fields to given values, tensors to copies; or only the fields that have none.</summary>
internal sealed class FieldCopier(List<object?> values, bool onlyMissing) : FieldVisitor
{
    private int _next;

    public override void Whole(string name, ref long value) => value = Next(value);

    public override void Real(string name, ref double value) => value = Next(value);

    public override void Real(string name, ref double? value) => value = Next(value);

    public override void Flag(string name, ref bool? value) => value = Next(value);

    public override void Elements(string name, ref Tensor value) => value = Copy(Next(value))!;

    public override void ElementsIfAny(string name, ref Tensor? value) => value = Copy(Next(value));

    private T Next<T>(T value)
    {
        object? given = values[_next++];
        return onlyMissing && value is not null ? value : (T)given!;
    }

    private static Tensor? Copy(Tensor? tensor) => tensor?.detach().clone().DetachFromDisposeScope();
}
