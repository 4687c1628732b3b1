using GenerativeModels.Experiments.Running;
using GenerativeModels.Experiments.Tests.Running;

namespace GenerativeModels.Experiments.Tests.Progress;

[Collection("default generator")]
public class PlainProgressTests
{
    [Fact]
    public void Where_the_output_is_redirected_a_line_comes_every_ten_seconds()
    {
        using var bench = new Bench();
        RunOutcome outcome = bench.Runner.Start(Bench.Plan(("loop", (IExperimentRun run) =>
        {
            foreach (int step in run.Steps("train", 300, new CheckpointState()))
            {
                bench.Clock.Wait(0.25);
                run.Log(step, ("loss", 1.0 / (step + 1)));
            }

            run.Report("loss", 0.5);
        })) with { CheckpointSeconds = 1000 });

        string[] lines = bench.Output.ReplaceLineEndings("\n").TrimEnd().Split('\n');
        Assert.Equal($"A0.Fake quick, seed 7, in {outcome.Folder}", lines[0]);
        Assert.Equal("[1/1] loop: What loop shows.", lines[1]);
        Assert.Equal("      train 40/300, 4.0 steps/s, 1 min 05 s left, loss 0.025", lines[2]);
        Assert.Equal("      train 80/300, 4.0 steps/s, 55.0 s left, loss 0.0125", lines[3]);
        Assert.Equal("      done in 1 min 15 s: loss 0.5", lines[^2]);
        Assert.Equal($"Report: {outcome.Folder}/report.html", lines[^1]);
        Assert.Equal(11, lines.Length);
    }

    [Theory]
    [InlineData(0.04, "0.0 s")]
    [InlineData(59.94, "59.9 s")]
    [InlineData(59.96, "1 min 00 s")]
    [InlineData(125, "2 min 05 s")]
    [InlineData(3599.9, "1 h 00 min")]
    [InlineData(7384, "2 h 03 min")]
    public void Durations_are_short(double seconds, string text) => Assert.Equal(text, ExperimentWords.Duration(seconds));
}
