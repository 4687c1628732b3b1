using System.Reflection;
using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Running;

/// <summary>On what a run ran.</summary>
/// <param name="Engine">"managed 0.1.0", or "torchsharp 0.106.0".</param>
/// <param name="Threads">Threads that the engine uses.</param>
/// <param name="Kit">The kit's version.</param>
/// <param name="Runtime">".NET 10.0.1".</param>
/// <param name="OperatingSystem">Its name and version.</param>
/// <param name="Processor">What it calls itself.</param>
/// <param name="Cores">Processors that the program may use.</param>
internal sealed record Machine(string Engine, int Threads, string Kit, string Runtime, string OperatingSystem, string Processor, int Cores)
{
    private const string LinuxProcessors = "/proc/cpuinfo";

    /// <summary>This one.</summary>
    public static Machine This => new(
        EngineName(typeof(TorchSharp.torch).Assembly.GetName()),
        get_num_threads(),
        typeof(Machine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0],
        RuntimeInformation.FrameworkDescription,
        RuntimeInformation.OSDescription,
        ProcessorName(),
        Environment.ProcessorCount);

    /// <summary>Whether tensors are native memory, those of libtorch.</summary>
    public static bool HasNativeEngine { get; } = typeof(TorchSharp.torch).Assembly.GetName().Name == "TorchSharp";

    private static string EngineName(AssemblyName engine) => $"{(HasNativeEngine ? "torchsharp" : "managed")} {engine.Version?.ToString(3)}";

    private static string ProcessorName()
    {
        string? name = File.Exists(LinuxProcessors)
            ? File.ReadLines(LinuxProcessors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[^1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return name ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
