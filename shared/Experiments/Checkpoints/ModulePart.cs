using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A network, in TorchSharp's own format.</summary>
internal sealed class ModulePart(string name, nn.Module module) : ICheckpointPart
{
    public string Name => name;

    public string Kind => "module";

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        module.save(stream);
        return stream.ToArray();
    }

    public void Load(byte[] bytes) => module.load(new MemoryStream(bytes));
}
