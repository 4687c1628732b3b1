using System.Reflection;
using System.Runtime.InteropServices;

namespace GenerativeModels.Grader;

/// <summary>What a receipt says of the kit that graded.</summary>
internal static class KitInfo
{
    /// <summary>The kit's version.</summary>
    public static string Version { get; } =
        typeof(KitInfo).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>"managed 0.1.0", or "torchsharp 0.106.0".</summary>
    public static string Engine { get; } = EngineOf(typeof(TorchSharp.torch).Assembly.GetName());

    /// <summary>".NET 10.0.1".</summary>
    public static string Sdk { get; } = RuntimeInformation.FrameworkDescription;

    private static string EngineOf(AssemblyName engine) =>
        $"{(engine.Name == "TorchSharp" ? "torchsharp" : "managed")} {engine.Version?.ToString(3)}";
}
