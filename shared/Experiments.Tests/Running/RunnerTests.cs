using System.Text.Json.Nodes;
using GenerativeModels.Experiments.Running;
using TorchSharp;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Tests.Running;

[Collection("default generator")]
public class RunnerTests
{
    [Fact]
    public void A_run_leaves_its_config_its_metrics_its_figures_and_a_report()
    {
        using var bench = new Bench();
        RunOutcome outcome = bench.Runner.Start(Bench.Plan(("one", new FakeExperiment(
            run =>
            {
                run.Log(3, ("elbo", -1.5), ("accuracy", 0.25));
                run.Report("elbo", -1);
                run.Report("elbo", -0.5);
                run.Say("Look at this.");
                bench.Clock.Wait(2);
            },
            "first"))));

        Assert.Equal((ExitCodes.Done, Path.Combine(bench.Runs, "A0.Fake", "quick", "2026-01-31T12-00-00Z")), (outcome.ExitCode, outcome.Folder));
        Assert.Equal("seed: 7\n", File.ReadAllText(Path.Combine(outcome.Folder, "config.yaml")));
        Assert.Equal(
            """{"experiment":"one","step":3,"seconds":0,"values":{"elbo":-1.5,"accuracy":0.25}}""" + "\n",
            File.ReadAllText(Path.Combine(outcome.Folder, "metrics.jsonl")));
        Assert.True(File.Exists(Path.Combine(outcome.Folder, "figures", "one-first.svg")));
        Assert.True(File.Exists(Path.Combine(outcome.Folder, "figures", "one-first.png")));
        Assert.Contains("Look at this.", File.ReadAllText(Path.Combine(outcome.Folder, "report.html")));

        JsonNode record = Bench.Record(outcome.Folder);
        Assert.Equal(("done", 7, 2.0), ((string)record["status"]!, (int)record["seed"]!, (double)record["seconds"]!));
        Assert.Equal("""{"elbo":-0.5}""", record["experiments"]!["one"]!["metrics"]!.ToJsonString());
        Assert.Equal(get_num_threads(), (int)record["machine"]!["threads"]!);
    }

    [Fact]
    public void Two_runs_in_one_second_have_folders_of_their_own()
    {
        using var bench = new Bench();
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => { }));

        string[] folders = [.. Enumerable.Range(0, 3).Select(_ => Path.GetFileName(bench.Runner.Start(plan).Folder))];

        Assert.Equal(["2026-01-31T12-00-00Z", "2026-01-31T12-00-00Z-2", "2026-01-31T12-00-00Z-3"], folders);
    }

    [Fact]
    public void An_experiment_draws_the_same_numbers_whatever_runs_before_it()
    {
        using var bench = new Bench();
        var draws = new List<(double, float)>();
        void Draw(IExperimentRun run) => draws.Add((run.Random.NextDouble(), rand(1).item<float>()));

        bench.Runner.Start(Bench.Plan(("one", (Action<IExperimentRun>)Draw), ("two", Draw)));
        bench.Runner.Start(Bench.Plan(("two", (Action<IExperimentRun>)Draw)));
        bench.Runner.Start(Bench.Plan(("two", (Action<IExperimentRun>)Draw)) with { Seed = 8 });

        Assert.NotEqual(draws[0], draws[1]);
        Assert.Equal(draws[1], draws[2]);
        Assert.NotEqual(draws[2], draws[3]);
    }

    [Fact]
    public void An_experiment_that_fails_does_not_stop_the_others()
    {
        using var bench = new Bench();
        RunOutcome outcome = bench.Runner.Start(Bench.Plan(
            ("stub", (IExperimentRun run) => throw new AggregateException(new NotImplementedException("A1.6 GaussianMixtureEm.EStep"))),
            ("broken", (IExperimentRun run) => throw new ArithmeticException("the weights are NaN")),
            ("no-data", (IExperimentRun run) => throw new UsageException("data/mnist is empty. Fetch it.")),
            ("good", (IExperimentRun run) => run.Report("x", 1))));

        Assert.Equal(ExitCodes.Failed, outcome.ExitCode);
        JsonNode record = Bench.Record(outcome.Folder);
        Assert.Equal("failed", (string)record["status"]!);
        Assert.Equal(["not-implemented", "failed", "failed", "done"], record["experiments"]!.AsObject().Select(one => (string)one.Value!["status"]!));
        string[] problems = [.. record["experiments"]!.AsObject().Select(one => (string?)one.Value!["problem"]).OfType<string>()];
        Assert.Equal("stub needs exercise A1.6 (GaussianMixtureEm.EStep), which is not done yet.", problems[0]);
        Assert.Matches(@"^broken failed with ArithmeticException in RunnerTests\.cs, line \d+: the weights are NaN$", problems[1]);
        Assert.Equal("no-data cannot run: data/mnist is empty. Fetch it.", problems[2]);
        Assert.All(problems, problem => Assert.Contains($"error: {problem}", bench.Output));

        string errors = File.ReadAllText(Path.Combine(outcome.Folder, "errors.txt"));
        Assert.Contains("broken\nSystem.ArithmeticException: the weights are NaN\n   at ", errors);
        Assert.DoesNotContain("stub", errors);
    }

    [Fact]
    public void A_device_that_is_not_there_is_an_error_before_anything_runs()
    {
        using var bench = new Bench();
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => Assert.Equal(DeviceType.CUDA, run.Device.type))) with { Device = "cuda" };
        if (cuda.is_available())
        {
            Assert.Equal(ExitCodes.Done, bench.Runner.Start(plan).ExitCode);
            return;
        }

        UsageException error = Assert.Throws<UsageException>(() => bench.Runner.Start(plan));

        Assert.Equal(
            $"device: cuda is asked for, but the engine {Machine.This.Engine} finds no such device here. "
            + "Use device: cpu, or build with -p:TensorEngine=torchsharp-cuda on a machine with an NVIDIA GPU (docs/engine.md).",
            error.Message);
        Assert.False(Directory.Exists(bench.Runs));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_an_error()
    {
        using var bench = new Bench();
        File.WriteAllText(bench.Runs, "a file where the folder should be");

        string message = Assert.Throws<UsageException>(() => bench.Runner.Start(Bench.Plan(("one", (IExperimentRun run) => { })))).Message;

        Assert.StartsWith($"the run folder {bench.Runs}/A0.Fake/quick/2026-01-31T12-00-00Z cannot be made: ", message);
        Assert.EndsWith(" Name another folder for runs with --out.", message);
    }

    // A folder in a file's place stands for a disk that is full: both refuse what is written.
    [Fact]
    public void What_cannot_be_written_ends_the_run_and_can_be_resumed()
    {
        using var bench = new Bench();
        string Obstacle() => Path.Combine(Directory.GetDirectories(Path.Combine(bench.Runs, "A0.Fake", "quick")).Single(), "checkpoints", "loop", "01-only-000002.zip.part");
        RunPlan Plan(bool obstacle) => Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("only", 4, new CheckpointState()))
            {
                run.Log(step, ("draw", run.Random.NextDouble()));
                if (obstacle && step == 1)
                {
                    Directory.CreateDirectory(Obstacle());
                }
            }
        }));
        RunOutcome failed = bench.Runner.Start(Plan(obstacle: true));
        Directory.Delete(Obstacle());

        Assert.Equal(ExitCodes.Failed, failed.ExitCode);
        Assert.Contains($"error: {failed.Folder}/checkpoints/loop/01-only-000002.zip cannot be written: ", bench.Output);
        Assert.Contains(
            $"What is in the run folder is whole; make room (or make the folder writable) and resume the run. Go on with: run --resume {failed.Folder}", bench.Output);
        Assert.Equal(ExitCodes.Done, bench.Runner.Resume(failed.Folder, Plan(obstacle: false)).ExitCode);

        bench.Clock.Wait(1);
        Assert.Equal(Bench.Results(bench.Runner.Start(Plan(obstacle: false)).Folder), Bench.Results(failed.Folder));
    }

    [Fact]
    public void Stopped_before_an_experiment_begins_a_run_can_be_resumed()
    {
        using var bench = new Bench();
        using var stop = new CancellationTokenSource();
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => stop.Cancel()), ("two", (IExperimentRun run) => run.Report("x", 1)));

        RunOutcome stopped = bench.Runner.Start(plan, stop.Token);
        string[] before = [.. Bench.Record(stopped.Folder)["experiments"]!.AsObject().Select(one => (string)one.Value!["status"]!)];
        RunOutcome resumed = bench.Runner.Resume(stopped.Folder, plan);

        Assert.Equal(["done", "waiting"], before);
        Assert.Equal((ExitCodes.Stopped, ExitCodes.Done), (stopped.ExitCode, resumed.ExitCode));
        Assert.Equal(1, (int)Bench.Record(resumed.Folder)["resumed"]!);
    }

    [Fact]
    public void A_figure_that_cannot_be_drawn_is_a_failure_of_its_experiment()
    {
        using var bench = new Bench();

        RunOutcome outcome = bench.Runner.Start(Bench.Plan(("one", new FakeExperiment(run => { }, "same", "same"))));

        Assert.Equal(ExitCodes.Failed, outcome.ExitCode);
        Assert.Equal(
            "one failed with InvalidOperationException: the experiment has two figures called 'same'; give each its own name.",
            (string)Bench.Record(outcome.Folder)["experiments"]!["one"]!["problem"]!);
    }

    [Fact]
    public void Seeds_of_experiments_are_fixed() =>
        Assert.Equal((1448321646123953075, 1967388691222349837), (ExperimentSeed.Of(5, "mixture"), ExperimentSeed.Of(5, "network")));
}
