using GenerativeModels.Experiments.Running;
using Spectre.Console;

namespace GenerativeModels.Experiments.Progress;

/// <summary>A bar that moves, with rate, time left and the newest metrics beside it.</summary>
internal sealed class TerminalProgress(IAnsiConsole console, TimeProvider clock) : IProgressView
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    private ProgressTask? _task;
    private LoopProgress? _loop;
    private long _last = clock.GetTimestamp();

    // Read by the thread that draws.
    private volatile string _beside = "";
    private volatile string _metrics = "";

    public void During(string title, Action work)
    {
        console.MarkupLineInterpolated($"[bold]{title}[/]");
        (_loop, _metrics, _beside) = (null, "", "");
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(
                new TextColumn(task => $"      {task.Description}"),
                new ProgressBarColumn { Width = 24 },
                new TextColumn(_ => _beside),
                new TextColumn(_ => _metrics) { Shrinks = true })
            .Start(bar =>
            {
                _task = bar.AddTask("starting", autoStart: true);
                _task.IsIndeterminate = true;
                work();
            });
    }

    public void Loop(string name, int done, int count)
    {
        _loop = new LoopProgress(clock, name, done, count);
        _task!.Description = name;
        _task.IsIndeterminate = false;
        _task.MaxValue = Math.Max(1, count);
        Show();
    }

    public void Step(int done)
    {
        _loop!.Done = done;
        if (clock.GetElapsedTime(_last) >= Interval || done == _loop.Count)
        {
            Show();
        }
    }

    public void Metrics(ReadOnlySpan<Metric> metrics)
    {
        if (clock.GetElapsedTime(_last) >= Interval || _metrics.Length == 0)
        {
            _metrics = ExperimentWords.Latest(metrics);
        }
    }

    public void Say(string text) => console.WriteLine(text);

    public void Warn(string text) => console.MarkupLineInterpolated($"[yellow]warning[/] {text}");

    public void Fail(string text) => console.MarkupLineInterpolated($"[red]error[/] {text}");

    private void Show()
    {
        _last = clock.GetTimestamp();
        _task!.Value = _loop!.Done;
        string[] parts = [$"{_loop.Done}/{_loop.Count}", _loop.RateText, _loop.LeftText];
        _beside = string.Join("  ", parts.Where(part => part.Length > 0));
    }
}
