using TorchSharp.Files;

namespace TorchSharp.Optim;

/// <summary>Writes fields.</summary>
internal sealed class FieldWriter(BinaryWriter writer) : FieldVisitor
{
    public override void Whole(string name, ref long value) => writer.Write(value);

    public override void Real(string name, ref double value) => writer.Write(value);

    public override void Real(string name, ref double? value) => writer.Write(value!.Value);

    public override void Flag(string name, ref bool? value) => writer.Write(value!.Value);

    public override void Elements(string name, ref Tensor value) => TensorFile.Write(writer, value);

    public override void ElementsIfAny(string name, ref Tensor? value)
    {
        writer.Write(value is not null);
        if (value is not null) TensorFile.Write(writer, value);
    }
}
