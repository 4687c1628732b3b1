using TorchSharp.Modules;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>An optimiser, in TorchSharp's own format.</summary>
internal sealed class OptimizerPart(string name, optim.Optimizer optimizer) : ICheckpointPart
{
    private readonly OptimizerHelper _optimizer = optimizer as OptimizerHelper ?? throw new ArgumentException(
        $"'{name}' is an optimiser of type {optimizer.GetType().Name}, whose state cannot be saved. Use one that can: SGD, Adam, AdamW, RMSProp.", nameof(optimizer));

    public string Name => name;

    public string Kind => "optimizer";

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        _optimizer.save_state_dict(writer);
        writer.Flush();
        return stream.ToArray();
    }

    public void Load(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        _optimizer.load_state_dict(reader);
    }
}
