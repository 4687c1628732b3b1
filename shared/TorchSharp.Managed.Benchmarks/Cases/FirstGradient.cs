using System.Diagnostics;
using System.Globalization;
using static TorchSharp.torch;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>A cold start: a new process makes a small network and differentiates it once.</summary>
internal static class FirstGradient
{
    public const string Argument = "--first-gradient";

    public static IEnumerable<Benchmark> Benchmarks =>
    [
        new("first-gradient from-start", () => () => Child()),
        new("first-gradient from-first-operation", () => () => { }) { Measure = Child },
    ];

    /// <summary>What the new process does; prints the milliseconds since its first operation.</summary>
    public static void Run()
    {
        long start = Stopwatch.GetTimestamp();
        Tensor x = randn(32, 784), t = zeros(32, 10);
        var net = nn.Sequential(nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10));
        nn.functional.mse_loss(net.forward(x), t).backward();
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
    }

    private static double Child()
    {
        using Process child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Argument]) { RedirectStandardOutput = true })!;
        string milliseconds = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return double.Parse(milliseconds, CultureInfo.InvariantCulture);
    }
}
