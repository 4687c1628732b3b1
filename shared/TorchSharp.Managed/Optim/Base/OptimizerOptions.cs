using TorchSharp.Files;
using TorchSharp.Optim;

namespace TorchSharp.Modules;

/// <summary>The options of a group of parameters.</summary>
public class OptimizerOptions
{
    /// <summary>The learning rate now; null if left open.</summary>
    public double? LearningRate { get; set; }

    /// <summary>The learning rate at first.</summary>
    public double InitialLearningRate { get; set; }

    /// <summary>Writes the options.</summary>
    public virtual void SaveStateDict(BinaryWriter writer) => Visit(new FieldWriter(writer));

    /// <summary>Reads what <see cref="SaveStateDict"/> wrote.</summary>
    public virtual void LoadStateDict(BinaryReader reader) => Visit(new FieldReader(new StateReader(reader, "load_state_dict"), null));

    /// <summary>Takes over the options of another.</summary>
    public virtual void LoadStateDict(OptimizerOptions source)
    {
        var fields = new FieldList();
        source.Visit(fields);
        Visit(new FieldCopier(fields.Values, onlyMissing: false));
    }

    /// <summary>What is left open becomes as in the defaults.</summary>
    internal void Complete(OptimizerOptions defaults)
    {
        var fields = new FieldList();
        defaults.Visit(fields);
        Visit(new FieldCopier(fields.Values, onlyMissing: true));
    }

    /// <summary>Shows the fields in the order in which they are saved.</summary>
    internal virtual void Visit(FieldVisitor fields)
    {
        double initial = InitialLearningRate;
        double? rate = LearningRate;
        fields.Real(nameof(InitialLearningRate), ref initial);
        fields.Real(nameof(LearningRate), ref rate);
        (InitialLearningRate, LearningRate) = (initial, rate);
    }
}
