using GenerativeModels.Experiments.Running;
using Spectre.Console;

namespace GenerativeModels.Experiments.Progress;

/// <summary>Lines for a log file: the start, every ten seconds of a loop, the end.</summary>
internal sealed class PlainProgress(IAnsiConsole console, TimeProvider clock) : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(10);

    private LoopProgress? _loop;
    private string _metrics = "";
    private long _last = clock.GetTimestamp();

    public void During(string title, Action work)
    {
        Say(title);
        (_loop, _metrics, _last) = (null, "", clock.GetTimestamp());
        work();
    }

    public void Loop(string name, int done, int count)
    {
        _loop = new LoopProgress(clock, name, done, count);
        if (done > 0 && done < count)
        {
            Say($"      {name}: going on behind step {done} of {count}");
        }
    }

    public void Step(int done)
    {
        _loop!.Done = done;
        if (clock.GetElapsedTime(_last) >= Interval)
        {
            _last = clock.GetTimestamp();
            string[] parts = [$"{_loop.Name} {done}/{_loop.Count}", _loop.RateText, _loop.LeftText, _metrics];
            Say("      " + string.Join(", ", parts.Where(part => part.Length > 0)));
        }
    }

    public void Metrics(ReadOnlySpan<Metric> metrics) => _metrics = ExperimentWords.Latest(metrics);

    public void Say(string text) => console.WriteLine(text);

    public void Warn(string text) => console.WriteLine($"warning: {text}");

    public void Fail(string text) => console.WriteLine($"error: {text}");
}
