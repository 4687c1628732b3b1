using System.Globalization;
using TorchSharp;
using TorchSharp.Benchmarks;
using TorchSharp.Benchmarks.Cases;

// dotnet run -c Release --project shared/TorchSharp.Managed.Benchmarks -- [words of case names] [--out file] [--threads n]
//     [--seconds s] [--rounds n] [--python command]
// Runs each case here and in the peer by turns, and prints how many times as long ours takes.

if (args is [FirstGradient.Argument])
{
    FirstGradient.Run();
    return 0;
}

var options = new Dictionary<string, string>();
var words = new List<string>();
for (int i = 0; i < args.Length; i++)
{
    if (args[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < args.Length) options[args[i]] = args[++i];
    else words.Add(args[i]);
}
int threads = (int)Number("--threads", 2), rounds = (int)Number("--rounds", 5);
double seconds = Number("--seconds", 0.1);
torch.set_num_threads(threads);

using Peer? peer = Peer.Start(options.GetValueOrDefault("--python", "/usr/bin/python3"), threads, out string reason);
string versions = peer?.Versions ?? $"none: {reason}";
Console.WriteLine($"{threads} threads. Peer: {versions}");
Console.WriteLine(Report.Heading);

var rows = new List<Row>();
foreach (Benchmark benchmark in All.Benchmarks.Where(b => words.All(w => b.Name.Contains(w, StringComparison.Ordinal))))
{
    Action action = benchmark.Prepare();
    Timing Ours(double time) => benchmark.Measure is null ? Timing.Of(action, time) : Timing.Of(benchmark.Measure, time);
    Ours(3 * seconds);
    Timing? theirs = peer?.Run(benchmark.Name, seconds);
    var ours = new List<Timing>();
    var peers = new List<Timing>();
    for (int round = 0; round < rounds; round++)
    {
        ours.Add(Ours(seconds));
        if (theirs is not null) peers.Add(peer!.Run(benchmark.Name, seconds)!.Value);
    }
    rows.Add(new Row(benchmark.Name, Timing.Of(ours), theirs is null ? null : Timing.Of(peers)));
    Console.WriteLine(Report.Line(rows[^1]));
}

if (Report.GeometricMean(rows) is double mean) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Geometric mean of the ratios: {mean:0.00}"));
if (options.TryGetValue("--out", out string? file)) Report.Write(file, rows, versions);
return 0;

double Number(string name, double otherwise) =>
    options.TryGetValue(name, out string? text) ? double.Parse(text, CultureInfo.InvariantCulture) : otherwise;
