using System.Diagnostics;
using System.Runtime.InteropServices;

namespace GenerativeModels.Grader.Running;

/// <summary>How a worker process is shut in: no network where the system can deny it, no environment but what it needs, bounded memory.</summary>
internal static class Sandbox
{
    private const string Unshare = "/usr/bin/unshare";

    // A network namespace of its own has no way out, not even to this machine. Not every system lets an ordinary user make one.
    private static readonly Lazy<bool> CanDenyNetwork = new(() =>
    {
        if (!OperatingSystem.IsLinux() || !File.Exists(Unshare))
        {
            return false;
        }

        try
        {
            using Process probe = Process.Start(new ProcessStartInfo(Unshare, ["-r", "-n", "true"]) { RedirectStandardError = true })!;
            return probe.WaitForExit(2000) && probe.ExitCode == 0;
        }
        catch (Exception exception) when (exception is System.ComponentModel.Win32Exception or IOException)
        {
            return false;
        }
    });

    /// <summary>What starts a worker.</summary>
    /// <param name="worker">Path of the worker's assembly.</param>
    /// <param name="pipe">The handle that it answers on.</param>
    /// <param name="folder">A folder of its own.</param>
    /// <param name="memoryMegabytes">The managed memory that it may have, in MiB.</param>
    public static ProcessStartInfo Start(string worker, string pipe, string folder, int memoryMegabytes)
    {
        string[] command = [DotnetHost, "exec", worker, pipe];
        var start = CanDenyNetwork.Value
            ? new ProcessStartInfo(Unshare, ["-r", "-n", .. command])
            : new ProcessStartInfo(command[0], command[1..]);
        start.WorkingDirectory = folder;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        Scrub(start.Environment, folder, memoryMegabytes);
        return start;
    }

    private static string DotnetHost
    {
        get
        {
            string host = Path.GetFullPath(Path.Combine(
                RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
            return File.Exists(host) ? host : "dotnet";
        }
    }

    private static void Scrub(IDictionary<string, string?> environment, string folder, int memoryMegabytes)
    {
        string[] kept = ["SystemRoot", "LD_LIBRARY_PATH", "CUDA_VISIBLE_DEVICES"];
        var values = kept.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        environment.Clear();
        foreach (var (name, value) in values.Where(pair => pair.Value is not null))
        {
            environment[name] = value;
        }

        environment["HOME"] = environment["TMPDIR"] = environment["TEMP"] = environment["TMP"] = folder;
        environment["DOTNET_GCHeapHardLimit"] = $"0x{(long)memoryMegabytes << 20:x}";
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
    }
}
