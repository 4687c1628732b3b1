using TorchSharp.Engine;
using TorchSharp.Files;

namespace TorchSharp.Optim;

/// <summary>Reads fields; tensors must have the dtype and shape of the parameter.</summary>
internal sealed class FieldReader(StateReader reader, Tensor? parameter) : FieldVisitor
{
    public override void Whole(string name, ref long value) => value = reader.Whole(name);

    public override void Real(string name, ref double value) => value = reader.Real(name);

    public override void Real(string name, ref double? value) => value = reader.Real(name);

    public override void Flag(string name, ref bool? value) => value = reader.Flag(name);

    public override void Elements(string name, ref Tensor value) => value = Fitting(name, reader.Tensor(name));

    public override void ElementsIfAny(string name, ref Tensor? value) =>
        value = reader.Flag(name) ? Fitting(name, reader.Tensor(name)) : null;

    private Tensor Fitting(string name, Tensor value)
    {
        if (parameter is null || (value.dtype == parameter.dtype && Shapes.Same(value.Layout.Shape, parameter.Layout.Shape))) return value;
        throw new ArgumentException(Messages.OptimizerTensor(name, value, parameter));
    }
}
