using GenerativeModels.Experiments.Running;
using GenerativeModels.Experiments.Tests.Running;

namespace GenerativeModels.Experiments.Tests.Checkpoints;

[Collection("default generator")]
public class LoopTests
{
    [Fact]
    public void A_checkpoint_is_saved_when_it_is_time_and_two_of_a_loop_stay()
    {
        using var bench = new Bench();
        var files = new List<string>();
        RunPlan plan = Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("only", 10, new CheckpointState()))
            {
                bench.Clock.Wait(1);
                files.Add(string.Join(" ", Files(bench, "loop")));
            }
        }));

        bench.Runner.Start(plan with { CheckpointSeconds = 3 });

        Assert.Equal(["", "", "", "01-only-000003.zip", "01-only-000003.zip", "01-only-000003.zip", "01-only-000003.zip 01-only-000006.zip"], files[..7]);
        Assert.Equal("01-only-000006.zip 01-only-000009.zip", files[9]);
        Assert.Equal(["01-only-000010.zip"], Files(bench, "loop"));
    }

    [Fact]
    public void An_experiment_that_failed_keeps_no_checkpoints()
    {
        using var bench = new Bench();
        bench.Runner.Start(Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("only", 10, new CheckpointState()))
            {
                if (step == 5)
                {
                    throw new ArithmeticException();
                }
            }
        })));

        Assert.Empty(Files(bench, "loop"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_damaged_checkpoint_is_passed_over(bool cut)
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = Stopped(bench);
        string whole = Bench.Results(bench.Runner.Start(Plan()).Folder);
        string path = Path.Combine(folder, "checkpoints", "loop", "01-only-000002.zip");
        byte[] bytes = File.ReadAllBytes(path);
        bytes[100] ^= 0x10; // in the data of the first entry, where the zip itself still looks whole
        File.WriteAllBytes(path, cut ? bytes[..(bytes.Length / 2)] : bytes);

        RunOutcome outcome = bench.Runner.Resume(folder, plan);

        Assert.Equal(whole, Bench.Results(outcome.Folder));
        string warning = (string)Bench.Record(folder)["warnings"]![0]!;
        Assert.StartsWith($"{path} is damaged: ", warning);
        Assert.EndsWith(". Going on from the checkpoint before it, or from the start if there is none; the result is the same.", warning);
        Assert.Contains("only: going on behind step 1 of 4", bench.Output);
    }

    [Fact]
    public void Without_any_whole_checkpoint_the_experiment_begins_again()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = Stopped(bench);
        string whole = Bench.Results(bench.Runner.Start(Plan()).Folder);
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "checkpoints", "loop")))
        {
            File.WriteAllText(file, "not a zip");
        }

        bench.Runner.Resume(folder, plan);

        Assert.Equal(whole, Bench.Results(folder));
        Assert.Equal(2, Bench.Record(folder)["warnings"]!.AsArray().Count);
    }

    // Every byte that could be hit: none may bring an exception that is not a damaged checkpoint.
    [Fact]
    public void Whatever_byte_is_damaged_the_run_ends_alike()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = Stopped(bench);
        string whole = Bench.Results(bench.Runner.Start(Plan()).Folder);
        byte[] bytes = File.ReadAllBytes(Path.Combine(folder, "checkpoints", "loop", "01-only-000002.zip"));
        for (int i = 0; i < bytes.Length; i += 37)
        {
            string copy = $"{bench.Runs}-{i}";
            TempFolder.Copy(folder, copy);
            bytes[i] ^= 0x55;
            File.WriteAllBytes(Path.Combine(copy, "checkpoints", "loop", "01-only-000002.zip"), bytes);
            bytes[i] ^= 0x55;

            Assert.Equal(ExitCodes.Done, bench.Runner.Resume(copy, plan).ExitCode);
            Assert.Equal(whole, Bench.Results(copy));
        }
    }

    [Fact]
    public void Code_that_has_changed_is_an_error_and_leaves_the_checkpoint()
    {
        using var bench = new Bench();
        (RunPlan plan, string folder) = Stopped(bench);
        string file = Path.Combine(folder, "checkpoints", "loop", "01-only-000002.zip");
        double x = 0;
        string text = "";
        CheckpointState Right() => new CheckpointState().Add("x", () => x, saved => x = saved);
        string[] Messages(params Action<IExperimentRun>[] changed) =>
            [.. changed.Select(work => Assert.Throws<UsageException>(() => bench.Runner.Resume(folder, Bench.Plan(("loop", work)))).Message)];

        string[] messages = Messages(
            run => run.Steps("other", 4, Right()).Count(),
            run => run.Steps("only", 5, Right()).Count(),
            run => run.Steps("only", 4, new CheckpointState()).Count(),
            run => run.Steps("only", 4, new CheckpointState().Add("x", () => text, saved => text = saved)).Count(),
            run => { });

        const string Undo = " Undo what changed in the code and resume again, or start a new run.";
        string start = $"{file} does not fit the experiment as it is now: ";
        Assert.Equal(start + "it was saved in the loop 'only', and loop 1 is 'other' now." + Undo, messages[0]);
        Assert.Equal(start + "the loop 'only' had 4 steps, and has 5 now." + Undo, messages[1]);
        Assert.Equal(start + "the loop 'only' kept x (variable), and keeps nothing now." + Undo, messages[2]);
        Assert.StartsWith(start + "'x' cannot be put back. ", messages[3]);
        Assert.Equal(start + "it is of loop 1, and the experiment has only 0 now." + Undo, messages[4]);
        Assert.Equal(ExitCodes.Done, bench.Runner.Resume(folder, plan).ExitCode);
    }

    [Fact]
    public void Loops_in_loops_and_loops_of_one_name_are_errors()
    {
        Assert.Equal(
            "x failed with InvalidOperationException in LoopTests.cs, line 0: the loop 'inner' begins inside the loop 'outer'; loops follow each other. Make the inner one a plain for loop.",
            Problem(run =>
            {
                foreach (int step in run.Steps("outer", 2, new CheckpointState()))
                {
                    run.Steps("inner", 2, new CheckpointState()).Count();
                }
            }));
        Assert.Equal(
            "x failed with InvalidOperationException in LoopTests.cs, line 0: the experiment has two loops called 'em', whose checkpoints could not be told apart; give each its own name.",
            Problem(run => _ = run.Steps("em", 2, new CheckpointState()).Count() + run.Steps("em", 2, new CheckpointState()).Count()));
        Assert.Equal(
            "x failed with ArgumentException in LoopTests.cs, line 0: a loop cannot be called 'Burn in'; use lower-case letters and digits, words joined by hyphens: 'burn-in'. (Parameter 'name')",
            Problem(run => run.Steps("Burn in", 2, new CheckpointState())));
    }

    internal static string[] Files(Bench bench, string experiment) =>
        [.. Directory.EnumerateFiles(bench.Runs, "*.zip", SearchOption.AllDirectories).Where(file => file.Contains($"/{experiment}/")).Select(Path.GetFileName).Order().OfType<string>()];

    private static string Problem(Action<IExperimentRun> work)
    {
        using var bench = new Bench();
        string problem = (string)Bench.Record(bench.Runner.Start(Bench.Plan(("x", work))).Folder)["experiments"]!["x"]!["problem"]!;
        return System.Text.RegularExpressions.Regex.Replace(problem, @"line \d+", "line 0");
    }

    private static (RunPlan Plan, string Folder) Stopped(Bench bench)
    {
        var stop = new CancellationTokenSource();
        RunPlan plan = Plan(stop);
        string folder = bench.Runner.Start(plan, stop.Token).Folder;
        bench.Clock.Wait(1);
        return (plan, folder);
    }

    private static RunPlan Plan(CancellationTokenSource? stop = null) => Bench.Plan(("loop", (IExperimentRun run) =>
    {
        double x = 0;
        foreach (int step in run.Steps("only", 4, new CheckpointState().Add("x", () => x, saved => x = saved)))
        {
            x += run.Random.NextDouble();
            run.Log(step, ("x", x));
            if (step == 1)
            {
                stop?.Cancel();
            }
        }

        run.Report("x", x);
    }));
}
