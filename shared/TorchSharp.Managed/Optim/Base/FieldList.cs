namespace TorchSharp.Optim;

/// <summary>Collects the values of fields.</summary>
internal sealed class FieldList : FieldVisitor
{
    public List<object?> Values { get; } = [];

    public override void Whole(string name, ref long value) => Values.Add(value);

    public override void Real(string name, ref double value) => Values.Add(value);

    public override void Real(string name, ref double? value) => Values.Add(value);

    public override void Flag(string name, ref bool? value) => Values.Add(value);

    public override void ElementsIfAny(string name, ref Tensor? value) => Values.Add(value);

    public override void Elements(string name, ref Tensor value) => Values.Add(value);
}
