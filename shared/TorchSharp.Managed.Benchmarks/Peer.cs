using System.Diagnostics;
using System.Globalization;

namespace TorchSharp.Benchmarks;

/// <summary>
/// The Python process beside us: PyTorch, and scikit-learn for the mixture. It is asked by lines "seconds case" and
/// answers with lines "min median" in milliseconds, or "none" for a case that it does not know.
/// </summary>
internal sealed class Peer : IDisposable
{
    private readonly Process _process;

    private Peer(Process process, string versions) => (_process, Versions) = (process, versions);

    /// <summary>What it runs on.</summary>
    public string Versions { get; }

    /// <summary>Null, with the reason, if there is no Python or no PyTorch.</summary>
    public static Peer? Start(string python, int threads, out string reason)
    {
        string script = Path.Combine(AppContext.BaseDirectory, "peers.py");
        var start = new ProcessStartInfo(python, [script, threads.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        try
        {
            Process process = Process.Start(start)!;
            string? hello = process.StandardOutput.ReadLine();
            reason = hello is null ? $"{python} ended at once; does it have PyTorch?" : "";
            return hello is null ? null : new Peer(process, hello);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            reason = $"there is no {python}; name another one with --python.";
            return null;
        }
    }

    public Timing? Run(string name, double seconds)
    {
        _process.StandardInput.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {name}"));
        _process.StandardInput.Flush();
        string answer = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"The peer ended during '{name}'.");
        if (answer == "none") return null;
        string[] numbers = answer.Split(' ');
        return new Timing(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
