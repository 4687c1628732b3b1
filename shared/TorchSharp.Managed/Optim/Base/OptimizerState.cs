using TorchSharp.Files;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>What an optimiser remembers of one parameter.</summary>
public abstract class OptimizerState
{
    /// <summary>The parameter.</summary>
    protected Parameter _parameter;

    /// <summary>For a parameter.</summary>
    protected OptimizerState(Parameter parameter) => _parameter = parameter;

    /// <summary>Starts anew.</summary>
    public abstract void Initialize(OptimizerOptions options);

    /// <summary>On a device, which can only be the CPU.</summary>
    public virtual void to(torch.Device device) => torch.InitializeDevice(device);

    /// <summary>Writes the state.</summary>
    public virtual void SaveStateDict(BinaryWriter writer) => Visit(new FieldWriter(writer));

    /// <summary>Reads what <see cref="SaveStateDict"/> wrote.</summary>
    public virtual void LoadStateDict(BinaryReader reader) => Visit(new FieldReader(new StateReader(reader, "load_state_dict"), _parameter));

    /// <summary>Takes over a copy of another state.</summary>
    public virtual void LoadStateDict(OptimizerState source) => Visit(new FieldCopier(ValuesOf(source), onlyMissing: false));

    /// <summary>True if the other is of the same kind and its values are the same but for rounding.</summary>
    public virtual bool ApproximatelyEquals(OptimizerState other) =>
        other?.GetType() == GetType() && ValuesOf(this).Zip(ValuesOf(other)).All(pair => Close(pair.First, pair.Second));

    /// <summary>Shows the fields in the order in which they are saved.</summary>
    internal virtual void Visit(FieldVisitor fields)
    {
    }

    /// <summary>Releases the state's tensors.</summary>
    internal void Release()
    {
        foreach (Tensor tensor in ValuesOf(this).OfType<Tensor>()) tensor.Dispose();
    }

    /// <summary>Zeros like the parameter, for the state to keep.</summary>
    internal Tensor Zeros() => Filled(0);

    /// <summary>One value everywhere, like the parameter, for the state to keep.</summary>
    private protected Tensor Filled(double value) =>
        Operations.Make.Full(_parameter.dtype, _parameter.shape, value).DetachFromDisposeScope();

    private static List<object?> ValuesOf(OptimizerState state)
    {
        var fields = new FieldList();
        state.Visit(fields);
        return fields.Values;
    }

    private static bool Close(object? a, object? b) => a is Tensor x && b is Tensor y ? x.allclose(y) : Equals(a, b);
}
