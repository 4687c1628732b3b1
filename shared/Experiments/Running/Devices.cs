using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Running;

/// <summary>The device that a config names.</summary>
internal static class Devices
{
    /// <summary>The device, if it is there.</summary>
    /// <exception cref="UsageException">It is not there, or there is no such device.</exception>
    public static Device Named(string name) => name switch
    {
        "cpu" => device("cpu"),
        "cuda" when cuda.is_available() => device("cuda"),
        "cuda" => throw new UsageException(
            $"device: cuda is asked for, but the engine {Machine.This.Engine} finds no such device here. "
            + "Use device: cpu, or build with -p:TensorEngine=torchsharp-cuda on a machine with an NVIDIA GPU (docs/engine.md)."),
        _ => throw new UsageException($"device: {name} is not known; it can be cpu or cuda."),
    };
}
