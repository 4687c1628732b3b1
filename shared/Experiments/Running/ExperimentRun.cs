using GenerativeModels.Experiments.Checkpoints;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.Running;

/// <summary>
/// What an experiment sees of its run. After a resume the experiment is replayed from its start: loops put their checkpoints back and skip what is
/// done, and until the last checkpoint is back, nothing that it logs, reports or says is written, because it was written before.
/// </summary>
internal sealed class ExperimentRun : IExperimentRun
{
    private readonly RunContext _context;
    private readonly ExperimentRecord _record;
    private readonly CheckpointStore _store;
    private readonly HashSet<string> _loops = [];
    private readonly string _experiment;
    private string? _loop;
    private Func<Checkpoint>? _left;
    private bool _replaying;
    private double _secondsBefore;
    private long _since;
    private long _saved;

    /// <summary>A run of an experiment from its start, or from its checkpoints if it has any.</summary>
    public ExperimentRun(RunContext context, string experiment, ExperimentRecord record)
    {
        (_context, _experiment, _record) = (context, experiment, record);
        _store = new CheckpointStore(context.Folder.Checkpoints(experiment), context.Warn);
        _replaying = _store.LastLoop > 0;
        _since = context.Clock.GetTimestamp();
        Random = new SeededRandom(record.Seed);
        manual_seed(record.Seed);
        if (!_replaying)
        {
            StartAfresh();
        }
    }

    /// <inheritdoc/>
    public SeededRandom Random { get; }

    /// <inheritdoc/>
    public Device Device => _context.Device;

    /// <summary>Spent on the experiment, over all resumes.</summary>
    public double Seconds => _secondsBefore + _context.Clock.GetElapsedTime(_since).TotalSeconds;

    /// <inheritdoc/>
    public void Log(long step, params ReadOnlySpan<Metric> metrics)
    {
        KeepLoopThatWasLeft();
        if (!_replaying)
        {
            _context.Log.Add(_experiment, step, Seconds, metrics);
            _context.View.Metrics(metrics);
        }
    }

    /// <inheritdoc/>
    public void Report(string name, double value)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        KeepLoopThatWasLeft();
        if (!_replaying)
        {
            _record.Metrics[name] = value;
        }
    }

    /// <inheritdoc/>
    public void Say(string text)
    {
        KeepLoopThatWasLeft();
        if (!_replaying)
        {
            _record.Said.Add(text);
            _context.View.Say(text);
        }
    }

    /// <inheritdoc/>
    public IEnumerable<int> Steps(string name, int count, CheckpointState state)
    {
        LoopName.Check(name);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(state);
        return Walk(name, count, state);
    }

    /// <summary>The experiment's code has ended.</summary>
    public void Complete()
    {
        KeepLoopThatWasLeft();
        if (_replaying)
        {
            throw CannotResumeException.Mismatch(
                _store.FileOf(_store.LastLoop)!, $"it is of loop {_store.LastLoop}, and the experiment has only {_loops.Count} now.");
        }
    }

    private IEnumerable<int> Walk(string name, int count, CheckpointState state)
    {
        LoopMoment moment = Enter(name, count, state);
        (int done, bool finished) = PutBack(moment);
        bool inStep = false;
        try
        {
            while (!finished && done < count)
            {
                StopIfAsked(moment, done);
                inStep = true;
                yield return done;
                inStep = false;
                _context.View.Step(++done);
                if (done < count && _context.Clock.GetElapsedTime(_saved).TotalSeconds >= _context.CheckpointSeconds)
                {
                    Save(Capture(moment, done, finished: false));
                }
            }

            if (!finished)
            {
                Save(Capture(moment, done, finished: true));
            }
        }
        finally
        {
            _loop = null;
            if (inStep)
            {
                Leave(moment, done + 1);
            }
        }
    }

    private LoopMoment Enter(string name, int count, CheckpointState state)
    {
        KeepLoopThatWasLeft();
        if (_loop is not null)
        {
            throw new InvalidOperationException($"the loop '{name}' begins inside the loop '{_loop}'; loops follow each other. Make the inner one a plain for loop.");
        }

        if (!_loops.Add(name))
        {
            throw new InvalidOperationException($"the experiment has two loops called '{name}', whose checkpoints could not be told apart; give each its own name.");
        }

        _loop = name;
        return new LoopMoment(name, _loops.Count, count, state, Random);
    }

    private (int Done, bool Finished) PutBack(LoopMoment moment)
    {
        (int done, bool finished) = (0, false);
        if (_store.FileOf(moment.Number) is { } file && _replaying)
        {
            CheckpointManifest saved = moment.PutBack(file);
            (done, finished) = (saved.Done, saved.Finished);
            if (moment.Number == _store.LastLoop)
            {
                GoOnFrom(saved);
            }
        }

        _saved = _context.Clock.GetTimestamp();
        _context.View.Loop(moment.Loop, done, moment.Count);
        return (done, finished);
    }

    private void GoOnFrom(CheckpointManifest saved)
    {
        _context.Log.CutTo(saved.LogLength);
        _record.Metrics = new(saved.Metrics);
        _record.Said = [.. saved.Said];
        _secondsBefore = saved.Seconds;
        _since = _context.Clock.GetTimestamp();
        _replaying = false;
    }

    private void StartAfresh()
    {
        _context.Log.CutBefore(_experiment);
        _record.Metrics = [];
        _record.Said = [];
    }

    private void StopIfAsked(LoopMoment moment, int done)
    {
        if (_context.Stop.IsCancellationRequested)
        {
            Save(Capture(moment, done, finished: false));
            throw new OperationCanceledException(_context.Stop);
        }
    }

    // A step that does not come back has left the loop by break, or by an exception on its way out; which of the two cannot be seen here. The
    // experiment's next word to its run tells that it goes on, and only then does the loop count as finished.
    private void Leave(LoopMoment moment, int done)
    {
        if (_replaying)
        {
            return;
        }

        try
        {
            Checkpoint end = moment.Capture(done, finished: true, SoFar());
            _left = () => end;
        }
        catch (Exception problem)
        {
            _left = () => throw problem; // it would hide the exception that may be on its way
        }
    }

    private void KeepLoopThatWasLeft()
    {
        if (_left is { } end)
        {
            _left = null;
            Save(end());
        }
    }

    private Checkpoint? Capture(LoopMoment moment, int done, bool finished) => _replaying ? null : moment.Capture(done, finished, SoFar());

    private ExperimentSoFar SoFar() => new(_experiment, _context.Log.Length, Math.Round(Seconds, 3), _record.Metrics, _record.Said);

    private void Save(Checkpoint? checkpoint)
    {
        if (checkpoint is not null)
        {
            _context.Log.Sync();
            _store.Save(checkpoint);
            _saved = _context.Clock.GetTimestamp();
        }
    }
}
