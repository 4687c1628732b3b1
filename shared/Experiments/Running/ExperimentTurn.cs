using GenerativeModels.Experiments.Checkpoints;
using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments.Running;

/// <summary>Runs one experiment: its figures, its metrics and its problems go to the run folder, and none of its errors comes out.</summary>
internal sealed class ExperimentTurn(RunContext context, PlannedExperiment planned, ExperimentRecord record)
{
    private const string Figures = "figures";

    private readonly HashSet<string> _drawn = [];

    /// <summary>Runs it.</summary>
    /// <exception cref="OperationCanceledException">The user wants to stop.</exception>
    /// <exception cref="CannotResumeException">Its checkpoints do not fit.</exception>
    /// <exception cref="RunFolderException">The run folder cannot be written to.</exception>
    public void Run()
    {
        record.Status = ExperimentStatus.Unfinished;
        context.Record.Write(context.Folder.Record);
        var run = new ExperimentRun(context, planned.Name, record);
        try
        {
            record.Figures = [.. planned.Experiment.Run(planned.Config, run).Select(Save)];
            run.Complete();
            record.Seconds = Math.Round(run.Seconds, 3);
            Done();
        }
        catch (Exception exception) when (!IsOurs(exception))
        {
            Fail(exception);
        }
        finally
        {
            record.Seconds = Math.Round(run.Seconds, 3);
        }
    }

    private bool IsOurs(Exception exception) =>
        exception is CannotResumeException or RunFolderException || (exception is OperationCanceledException && context.Stop.IsCancellationRequested);

    private FigureRecord Save(NamedFigure figure)
    {
        if (!_drawn.Add(figure.Name))
        {
            throw new InvalidOperationException($"the experiment has two figures called '{figure.Name}'; give each its own name.");
        }

        string name = $"{planned.Name}-{figure.Name}";
        string path = context.Folder.In(Figures, name);
        RunFolderException.Guard(path, () => FigureFile.Save(figure.Figure, path));
        return new FigureRecord($"{Figures}/{name}", figure.Caption);
    }

    private void Done()
    {
        record.Status = ExperimentStatus.Done;
        string? end = new CheckpointStore(context.Folder.Checkpoints(planned.Name), _ => { }).KeepOnlyTheEnd();
        record.Checkpoint = end is null ? null : context.Folder.Relative(end);
    }

    private void Fail(Exception exception)
    {
        (record.Status, record.Problem) = ExperimentFailure.Of(planned.Name, exception, planned.Experiment.GetType().Assembly);
        if (record.Status is ExperimentStatus.Failed)
        {
            RunFolderException.Guard(context.Folder.Errors, () => File.AppendAllText(context.Folder.Errors, $"{planned.Name}\n{exception}\n\n"));
        }

        new CheckpointStore(context.Folder.Checkpoints(planned.Name), _ => { }).Clear();
    }
}
