namespace TorchSharp.Optim;

/// <summary>
/// Sees the fields of options and states one by one, in the order in which they are saved. So each optimiser lists its
/// fields once, for saving, loading, copying and comparing.
/// </summary>
internal abstract class FieldVisitor
{
    public abstract void Whole(string name, ref long value);

    public abstract void Real(string name, ref double value);

    public abstract void Real(string name, ref double? value);

    public abstract void Flag(string name, ref bool? value);

    public abstract void Elements(string name, ref Tensor value);

    /// <summary>A tensor that may be missing.</summary>
    public abstract void ElementsIfAny(string name, ref Tensor? value);
}
