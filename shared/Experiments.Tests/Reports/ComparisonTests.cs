using GenerativeModels.Experiments.Reports;
using GenerativeModels.Experiments.Running;
using GenerativeModels.Experiments.Tests.Running;
using Spectre.Console;

namespace GenerativeModels.Experiments.Tests.Reports;

[Collection("default generator")]
public class ComparisonTests
{
    [Fact]
    public void Settings_that_differ_and_all_metrics_stand_side_by_side()
    {
        using var bench = new Bench();
        string one = Run(bench, seed: 1, components: 2);
        string two = Run(bench, seed: 2, components: 3);

        (int exitCode, string shown) = Compare(bench, null, one, two);

        Assert.Equal(ExitCodes.Done, exitCode);
        Assert.Equal(
            """
            | | quick 2026-01-31T12-00-00Z | quick 2026-01-31T12-00-01Z |
            |---|--:|--:|
            | seed | 1 | 2 |
            | fit.components | 2 | 3 |
            | fit/log-likelihood | -2 | -3 |
            | fit/only-of-3 | – | 0.333333 |

            ![fit/elbo of these runs](compare.svg)

            """,
            File.ReadAllText(Path.Combine(bench.Runs, "out", "compare.md")));
        Assert.Contains("fit.components", shown);
        Assert.True(File.Exists(Path.Combine(bench.Runs, "out", "compare.png")));
        string html = File.ReadAllText(Path.Combine(bench.Runs, "out", "compare.html"));
        Assert.Contains("Settings that differ", html);
        Assert.Contains("data:image/svg+xml;base64,", html);
        Assert.DoesNotContain("restarts", html);
    }

    [Fact]
    public void The_plot_is_of_the_metric_that_is_asked_for()
    {
        using var bench = new Bench();
        (string one, string two) = (Run(bench, 1, 2), Run(bench, 2, 2));

        Compare(bench, "fit/accuracy", one, two);

        string svg = File.ReadAllText(Path.Combine(bench.Runs, "out", "compare.svg"));
        Assert.Contains("fit/accuracy", svg);
        Assert.Contains("quick 2026-01-31T12-00-01Z", svg);
        Assert.Equal(
            "the run quick 2026-01-31T12-00-00Z has no curve fit/loss. It has fit/elbo, fit/accuracy; name another with --metric.",
            Assert.Throws<UsageException>(() => Compare(bench, "fit/loss", one, two)).Message);
    }

    [Fact]
    public void An_unfinished_run_is_marked()
    {
        using var bench = new Bench();
        string one = Run(bench, 1, 2);
        using var stop = new CancellationTokenSource();
        RunPlan plan = Bench.Plan(("fit", (IExperimentRun run) => run.Report("log-likelihood", 1)), ("then", run => { }));
        string two = bench.Runner.Start(plan, Cancelled(stop)).Folder;
        bench.Runner.Resume(two, plan); // reports, and ends
        bench.Clock.Wait(1);
        string three = bench.Runner.Start(Bench.Plan(("fit", (IExperimentRun run) =>
        {
            run.Report("log-likelihood", 5);
            foreach (int step in run.Steps("only", 1, new CheckpointState()))
            {
            }
        })), stop.Token).Folder;

        (_, string shown) = Compare(bench, null, one, two);
        Assert.DoesNotContain("unfinished", shown);
        Assert.Equal(
            "the runs quick 2026-01-31T12-00-00Z and quick 2026-01-31T12-00-02Z (unfinished) have no metric in common: fit/log-likelihood against none. Compare runs of the same experiments.",
            Assert.Throws<UsageException>(() => Compare(bench, null, one, three)).Message);
    }

    [Fact]
    public void What_cannot_be_compared_says_why()
    {
        using var bench = new Bench();
        string one = Run(bench, 1, 2);
        string empty = Directory.CreateDirectory(Path.Combine(bench.Runs, "empty")).FullName;
        string begun = Directory.CreateDirectory(Path.Combine(bench.Runs, "begun")).FullName;
        File.WriteAllText(Path.Combine(begun, "config.yaml"), "seed: 1\n");

        Assert.Equal(
            "compare needs at least two run folders, but got 1. Give their paths: compare runs/A1.Em/quick/<time> runs/A1.Em/quick/<time>.", Message(one));
        Assert.Equal($"{empty} is not the folder of a run: it has no config.yaml. Give the folder named by the time at which the run began.", Message(one, empty));
        Assert.Equal($"{begun} has no metrics.json: the run ended before its first experiment began. Resume it, or leave it out.", Message(one, begun));

        string Message(params string[] runs) => Assert.Throws<UsageException>(() => Compare(bench, null, runs)).Message;
    }

    private static CancellationToken Cancelled(CancellationTokenSource stop)
    {
        stop.Cancel();
        return stop.Token;
    }

    private static string Run(Bench bench, long seed, int components)
    {
        string yaml = $"seed: {seed}\nexperiments:\n  fit:\n    components: {components}\n    restarts: 5\n";
        RunPlan plan = Bench.Plan(("fit", (IExperimentRun run) =>
        {
            for (int step = 0; step < 20; step++)
            {
                run.Log(step, ("elbo", -Math.Exp(-step * 0.2 * components)), ("accuracy", step));
            }

            run.Report("log-likelihood", -components);
            if (components == 3)
            {
                run.Report("only-of-3", 1.0 / 3);
            }
        })) with { Seed = seed, Yaml = yaml };
        string folder = bench.Runner.Start(plan).Folder;
        bench.Clock.Wait(1);
        return folder;
    }

    private static (int ExitCode, string Shown) Compare(Bench bench, string? metric, params string[] runs)
    {
        var shown = new StringWriter();
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(shown) });
        console.Profile.Width = 160;
        int exitCode = Comparison.Compare(runs, Path.Combine(bench.Runs, "out"), metric, console);
        return (exitCode, shown.ToString());
    }
}
