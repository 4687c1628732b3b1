using System.Diagnostics;
using GenerativeModels.Experiments.Running;
using GenerativeModels.Numerics;

namespace GenerativeModels.Experiments.Tests.Running;

/// <summary>A program with runs of networks and mixtures is killed, again and again.</summary>
public class KillTests(ITestOutputHelper output)
{
    private const int Kills = 5;

    [Fact]
    public async Task A_run_killed_five_times_ends_as_one_that_was_not()
    {
        using var folder = new TempFolder();
        string untouched = Path.Combine(folder.Path, "untouched");
        string killed = Path.Combine(folder.Path, "killed");
        Task<string> whole = Task.Run(() => RunToTheEnd(untouched));

        var random = new SeededRandom(2);
        for (int i = 0; i < Kills; i++)
        {
            KillSomewhere(killed, random);
        }

        string runFolder = await Task.Run(() => RunToTheEnd(killed));
        Assert.Equal(Bench.Results(await whole), Bench.Results(runFolder));
        Assert.Equal(Kills, (int)Bench.Record(runFolder)["resumed"]!);
        Assert.Empty(Bench.Record(runFolder)["warnings"]!.AsArray());
        Assert.DoesNotContain(Directory.EnumerateFiles(runFolder, "*", SearchOption.AllDirectories), file => file.EndsWith(".part", StringComparison.Ordinal));
    }

    private static Process Launch(string runs) => Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Victim.Plan).Assembly.Location, runs])
    {
        RedirectStandardOutput = true,
    })!;

    private static string RunToTheEnd(string runs)
    {
        using Process process = Launch(runs);
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, said);
        return Assert.Single(Directory.GetDirectories(Path.Combine(runs, Victim.Plan.Assignment, Victim.Plan.Config)));
    }

    // At a random moment after a random number of new lines in the log, so that slow machines are killed in the run too.
    private void KillSomewhere(string runs, SeededRandom random)
    {
        long lines = Lines(runs) + (long)(random.NextDouble() * 35);
        int milliseconds = (int)(random.NextDouble() * 20);
        using Process process = Launch(runs);
        var waited = Stopwatch.StartNew();
        while (!process.HasExited && Lines(runs) <= lines && waited.Elapsed < TimeSpan.FromSeconds(30))
        {
            Thread.Sleep(1);
        }

        Thread.Sleep(milliseconds);
        Assert.False(process.HasExited, "the run ended before it was killed");
        process.Kill();
        process.WaitForExit();
        output.WriteLine($"killed after line {Lines(runs)}, {milliseconds} ms behind line {lines}");
    }

    private static long Lines(string runs) => Directory.Exists(runs)
        ? Directory.EnumerateFiles(runs, "metrics.jsonl", SearchOption.AllDirectories).Sum(log => LoggedLine.ReadAll(log).Count)
        : 0;
}
