using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>A generator of the engine: its state, byte for byte.</summary>
internal sealed class GeneratorPart(string name, Generator generator) : ICheckpointPart
{
    public string Name => name;

    public string Kind => "generator";

    public byte[] Save()
    {
        using Tensor state = generator.get_state();
        return state.bytes.ToArray();
    }

    public void Load(byte[] bytes)
    {
        using Tensor state = tensor(bytes, dtype: ScalarType.Byte);
        generator.set_state(state);
    }
}
