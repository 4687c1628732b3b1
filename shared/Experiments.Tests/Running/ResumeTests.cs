using GenerativeModels.Experiments.Running;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Tests.Running;

[Collection("default generator")]
public class ResumeTests
{
    // Copies the run folder at every place where a kill could hit, resumes each copy, and compares.
    [Fact]
    public void A_run_killed_anywhere_ends_as_one_that_was_not()
    {
        using var bench = new Bench();
        var copies = new List<string>();
        RunOutcome whole = bench.Runner.Start(Plan(() =>
        {
            string copy = $"{bench.Runs}-{copies.Count:000}";
            copies.Add(copy);
            TempFolder.Copy(Directory.GetDirectories(Path.Combine(bench.Runs, "A0.Fake", "quick")).Single(), copy);
        }));

        Assert.Equal(ExitCodes.Failed, whole.ExitCode);
        Assert.True(copies.Count >= 30, $"{copies.Count} copies");
        string expected = Bench.Results(whole.Folder);
        foreach (string copy in copies)
        {
            RunOutcome resumed = bench.Runner.Resume(copy, Plan(() => { }));

            Assert.Equal(ExitCodes.Failed, resumed.ExitCode);
            Assert.Equal(expected, Bench.Results(copy));
        }
    }

    [Fact]
    public void Steps_that_are_done_are_not_done_again()
    {
        using var bench = new Bench();
        using var stop = new CancellationTokenSource();
        var steps = new List<int>();
        RunPlan plan = Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("only", 6, new CheckpointState()))
            {
                steps.Add(step);
                if (step == 3 && steps.Count == 4)
                {
                    stop.Cancel();
                }
            }
        }));

        RunOutcome stopped = bench.Runner.Start(plan, stop.Token);
        RunOutcome resumed = bench.Runner.Resume(stopped.Folder, plan);

        Assert.Equal((ExitCodes.Stopped, ExitCodes.Done), (stopped.ExitCode, resumed.ExitCode));
        Assert.Equal([0, 1, 2, 3, 4, 5], steps);
        Assert.Contains($"warning: Stopped; nothing is lost. Go on with: run --resume {stopped.Folder}", bench.Output);
        Assert.Contains("only: going on behind step 4 of 6", bench.Output);
    }

    [Fact]
    public void Nothing_is_said_twice_by_a_replay()
    {
        using var bench = new Bench();
        using var stop = new CancellationTokenSource();
        RunPlan plan = Bench.Plan(("loop", (IExperimentRun run) =>
        {
            run.Say("before");
            foreach (int step in run.Steps("first", 2, new CheckpointState()))
            {
                run.Say($"first {step}");
            }

            foreach (int step in run.Steps("second", 2, new CheckpointState()))
            {
                run.Say($"second {step}");
                stop.Cancel();
            }
        }));

        RunOutcome stopped = bench.Runner.Start(plan, stop.Token);
        bench.Runner.Resume(stopped.Folder, plan);

        string[] said = [.. Bench.Record(stopped.Folder)["experiments"]!["loop"]!["said"]!.AsArray().Select(line => (string)line!)];
        Assert.Equal(["before", "first 0", "first 1", "second 0", "second 1"], said);
    }

    [Fact]
    public void A_half_written_line_is_cut()
    {
        using var bench = new Bench();
        using var stop = new CancellationTokenSource();
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => run.Log(0, ("x", 1))), ("two", (IExperimentRun run) =>
        {
            run.Log(0, ("y", 2));
            stop.Cancel();
            foreach (int step in run.Steps("only", 1, new CheckpointState()))
            {
                run.Log(1, ("y", 3));
            }
        }));
        RunOutcome stopped = bench.Runner.Start(plan, stop.Token);
        File.AppendAllText(Path.Combine(stopped.Folder, "metrics.jsonl"), "{\"experiment\":\"two\",\"st");

        bench.Runner.Resume(stopped.Folder, plan);

        string[] lines = File.ReadAllLines(Path.Combine(stopped.Folder, "metrics.jsonl"));
        Assert.Equal(
            [
                """{"experiment":"one","step":0,"seconds":0,"values":{"x":1}}""",
                """{"experiment":"two","step":0,"seconds":0,"values":{"y":2}}""",
                """{"experiment":"two","step":1,"seconds":0,"values":{"y":3}}""",
            ],
            lines);
    }

    [Fact]
    public void Lines_that_are_gone_are_an_error()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = StoppedInASecondStep(bench);
        File.WriteAllText(Path.Combine(folder, "metrics.jsonl"), "");

        UsageException error = Assert.Throws<UsageException>(() => bench.Runner.Resume(folder, plan));

        Assert.Equal(
            $"{folder}/metrics.jsonl has 0 bytes, but had 62 when the checkpoint was saved: lines have been removed. Start a new run.",
            error.Message);
    }

    [Fact]
    public void A_run_in_which_another_process_works_is_left_alone()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = StoppedInASecondStep(bench);
        using var other = new FileStream(Path.Combine(folder, ".lock"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        UsageException error = Assert.Throws<UsageException>(() => bench.Runner.Resume(folder, plan));

        Assert.Equal($"a run is going on in {folder}: another process has its .lock open. Wait for it or stop it, then resume.", error.Message);
    }

    [Fact]
    public void The_newest_run_that_was_stopped_is_found()
    {
        using var bench = new Bench();
        RunPlan whole = Bench.Plan(("one", (IExperimentRun run) => { }));
        Assert.Null(Runner.NewestUnfinished(bench.Runs, "A0.Fake", "quick"));

        StoppedInASecondStep(bench);
        bench.Clock.Wait(1);
        (_, string newest) = StoppedInASecondStep(bench);
        bench.Clock.Wait(1);
        bench.Runner.Start(whole);

        Assert.Equal(newest, Runner.NewestUnfinished(bench.Runs, "A0.Fake", "quick"));
        Assert.Null(Runner.NewestUnfinished(bench.Runs, "A0.Fake", "full"));
    }

    [Fact]
    public void What_is_no_run_folder_says_so()
    {
        using var bench = new Bench();
        using var folder = new TempFolder();
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => { }));

        Assert.Equal(
            $"{folder.Path} is not the folder of a run: it has no config.yaml. Give the folder named by the time at which the run began.",
            Assert.Throws<UsageException>(() => bench.Runner.Resume(folder.Path, plan)).Message);
        Assert.Equal(
            $"there is no run folder {folder.Path}/none. Give the path of one, such as runs/A1.Em/quick/2026-01-31T12-00-00Z.",
            Assert.Throws<UsageException>(() => bench.Runner.Resume(Path.Combine(folder.Path, "none"), plan)).Message);
    }

    [Fact]
    public void Another_plan_than_the_one_that_began_is_an_error()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = StoppedInASecondStep(bench);

        UsageException error = Assert.Throws<UsageException>(() => bench.Runner.Resume(folder, plan with { Seed = 8 }));

        Assert.Equal(
            $"{folder}/config.yaml has changed since the run began: it had seed 7 and the experiments loop, and has seed 8 and loop now. "
            + "Put it back as it was, or start a new run.",
            error.Message);
    }

    [Fact]
    public void A_broken_record_is_an_error()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = StoppedInASecondStep(bench);
        File.WriteAllText(Path.Combine(folder, "metrics.json"), "{");

        string message = Assert.Throws<UsageException>(() => bench.Runner.Resume(folder, plan)).Message;

        Assert.StartsWith($"{folder}/metrics.json cannot be read: ", message);
        Assert.EndsWith(". It is written by a run and never edited; start a new run.", message);
    }

    [Fact]
    public void A_finished_run_stays_as_it_is()
    {
        using var bench = new Bench();
        int runs = 0;
        RunPlan plan = Bench.Plan(("one", (IExperimentRun run) => runs++));
        RunOutcome whole = bench.Runner.Start(plan);
        string before = Bench.Results(whole.Folder);

        RunOutcome again = bench.Runner.Resume(whole.Folder, plan);

        Assert.Equal((ExitCodes.Done, 1, before), (again.ExitCode, runs, Bench.Results(again.Folder)));
        Assert.Contains("[1/1] one: done before", bench.Output);
    }

    internal static (RunPlan Plan, string Folder) StoppedInASecondStep(Bench bench)
    {
        var stop = new CancellationTokenSource();
        double sum = 0;
        RunPlan plan = Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("only", 3, new CheckpointState().Add("sum", () => sum, saved => sum = saved)))
            {
                sum += step;
                run.Log(step, ("sum", sum));
                if (step == 0)
                {
                    stop.Cancel();
                }
            }
        }));
        return (plan, bench.Runner.Start(plan, stop.Token).Folder);
    }

    // Loops that end by themselves and by break, draws between them, words before, in and behind them; a failure; no loop at all.
    private static RunPlan Plan(Action kill) => Bench.Plan(
        ("first", new FakeExperiment(
            run =>
            {
                kill();
                run.Say("begins");
                Tensor sum = run.Random.Normal(3);
                var list = new List<double>();
                foreach (int step in run.Steps("long", 6, new CheckpointState().Add("sum", () => sum, saved => sum = saved).Add("list", list)))
                {
                    sum += rand(3, dtype: ScalarType.Float64);
                    list.Add(run.Random.NextDouble());
                    kill();
                    run.Log(step, ("sum", sum.sum().item<double>()), ("list", list.Sum()));
                    kill();
                }

                double between = run.Random.NextDouble();
                kill();
                run.Report("between", between);
                run.Report("sum", sum.sum().item<double>());
                foreach (int step in run.Steps("left", 6, new CheckpointState().Add("list", list)))
                {
                    list.Add(between);
                    kill();
                    if (step == 3)
                    {
                        break;
                    }
                }

                kill();
                run.Say($"list {list.Sum():R}");
                kill();
                foreach (int step in run.Steps("empty", 0, new CheckpointState()))
                {
                    list.Add(1);
                }

                kill();
                foreach (int step in run.Steps("last", 3, new CheckpointState().Add("between", () => between, saved => between = saved)))
                {
                    between += run.Random.NextDouble() + rand(1).item<float>();
                    run.Log(step, ("between", between));
                    kill();
                }

                run.Report("between", between);
                run.Report("draw", run.Random.NextDouble());
                kill();
            },
            "one", "two")),
        ("second", new FakeExperiment(run =>
        {
            kill();
            run.Report("draw", run.Random.NextDouble() + rand(1).item<float>());
            kill();
        })),
        ("third", new FakeExperiment(run =>
        {
            foreach (int step in run.Steps("only", 3, new CheckpointState()))
            {
                run.Log(step, ("draw", run.Random.NextDouble()));
                kill();
                if (step == 2)
                {
                    throw new ArithmeticException("no result");
                }
            }
        })));
}
