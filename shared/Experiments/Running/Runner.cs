using GenerativeModels.Experiments.Checkpoints;
using GenerativeModels.Experiments.Progress;
using GenerativeModels.Experiments.Reports;
using Spectre.Console;

namespace GenerativeModels.Experiments.Running;

/// <summary>Runs plans: each in a folder of its own, which holds all that came out and all that is needed to go on after a kill.</summary>
/// <param name="runsFolder">Where run folders are made: <c>runs</c>.</param>
/// <param name="clock">Gives folders their names, and measures durations. Decides no result.</param>
/// <param name="console">Shows progress.</param>
public sealed class Runner(string runsFolder, TimeProvider clock, IAnsiConsole console)
{
    /// <summary>How the program was started, for the hint on how to go on: <c>dotnet run --project starter/A1.Em --</c>.</summary>
    public string Command { get; init; } = "dotnet run --";

    /// <summary>Runs a plan in a new folder, <c>&lt;runs&gt;/&lt;assignment&gt;/&lt;config&gt;/&lt;UTC time&gt;</c>.</summary>
    /// <param name="plan">What to run.</param>
    /// <param name="stop">Ends the run at the next step of a loop, with a checkpoint.</param>
    /// <exception cref="UsageException">The device is not there, or the folder cannot be made.</exception>
    public RunOutcome Start(RunPlan plan, CancellationToken stop = default)
    {
        Devices.Named(plan.Device);
        (RunFolder folder, RunLock taken) = RunFolder.Create(runsFolder, plan, clock);
        using (taken)
        {
            return Watched(folder, () =>
            {
                RunFile.Write(folder.Config, plan.Yaml);
                return Run(folder, plan, New(plan), stop);
            });
        }
    }

    /// <summary>
    /// Goes on with a run that was stopped or killed. It ends with the same metrics, bit for bit, as one that never stopped. What ended before,
    /// well or not, is not run again.
    /// </summary>
    /// <param name="runFolder">Its folder.</param>
    /// <param name="plan">Read from the folder's config.yaml.</param>
    /// <param name="stop">Ends the run at the next step of a loop, with a checkpoint.</param>
    /// <exception cref="UsageException">It is not the folder of a run, a run is going on in it, or the code has changed so that its checkpoints do not fit.</exception>
    public RunOutcome Resume(string runFolder, RunPlan plan, CancellationToken stop = default)
    {
        Devices.Named(plan.Device);
        (RunFolder folder, RunLock taken) = RunFolder.Open(runFolder);
        using (taken)
        {
            RunRecord record = File.Exists(folder.Record) ? RunRecord.Read(folder.Record) : New(plan);
            CheckExperiments(folder, record, plan);
            return Watched(folder, () => Run(folder, plan, Resumed(record), stop));
        }
    }

    /// <summary>The newest run of a config that was stopped or killed; null if there is none.</summary>
    public static string? NewestUnfinished(string runsFolder, string assignment, string config)
    {
        string parent = Path.Combine(runsFolder, assignment, config);
        return !Directory.Exists(parent) ? null : Directory.EnumerateDirectories(parent)
            .OrderDescending(StringComparer.Ordinal)
            .Select(path => new RunFolder(Path.GetFullPath(path)))
            .FirstOrDefault(folder => File.Exists(folder.Config) && (!File.Exists(folder.Record) || !RunRecord.Read(folder.Record).HasEnded))?.Path;
    }

    private static void CheckExperiments(RunFolder folder, RunRecord record, RunPlan plan)
    {
        string[] planned = [.. plan.Experiments.Select(experiment => experiment.Name)];
        if (!planned.SequenceEqual(record.Experiments.Keys) || plan.Seed != record.Seed)
        {
            throw new UsageException(
                $"{folder.Config} has changed since the run began: it had seed {record.Seed} and the experiments {string.Join(", ", record.Experiments.Keys)}, "
                + $"and has seed {plan.Seed} and {string.Join(", ", planned)} now. Put it back as it was, or start a new run.");
        }
    }

    private RunRecord New(RunPlan plan) => new()
    {
        Assignment = plan.Assignment,
        Config = plan.Config,
        Description = plan.Description,
        Seed = plan.Seed,
        Device = plan.Device,
        Started = clock.GetUtcNow(),
        Experiments = plan.Experiments.ToDictionary(
            experiment => experiment.Name,
            experiment => new ExperimentRecord { Description = experiment.Description, Seed = ExperimentSeed.Of(plan.Seed, experiment.Name) }),
    };

    private static RunRecord Resumed(RunRecord record)
    {
        Machine now = Machine.This;
        if (now.Engine != record.Machine.Engine)
        {
            record.Warnings.Add($"the run began with the engine {record.Machine.Engine} and goes on with {now.Engine}: the results are of neither alone.");
        }

        record.Machine = now;
        record.Resumed++;
        return record;
    }

    private RunOutcome Run(RunFolder folder, RunPlan plan, RunRecord record, CancellationToken stop)
    {
        IProgressView view = ProgressView.For(console, clock);
        using var log = new MetricsLog(folder.Log);
        using IDisposable? memory = NativeMemory.Watch(clock);
        var context = new RunContext(folder, record, log, view, clock, Devices.Named(plan.Device), plan.CheckpointSeconds, stop);
        record.Warnings.ForEach(view.Warn);
        view.Say($"{plan.Assignment} {plan.Config}, seed {plan.Seed}, in {Shown(folder)}");
        try
        {
            for (int i = 0; i < plan.Experiments.Count; i++)
            {
                Run(context, plan.Experiments[i], $"[{i + 1}/{plan.Experiments.Count}] {plan.Experiments[i].Name}");
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            Save(context);
            view.Warn($"Stopped; nothing is lost. Go on with: {Resuming(folder)}");
            return new RunOutcome(folder.Path, ExitCodes.Stopped);
        }

        Save(context);
        view.Say($"Report: {Path.Combine(Shown(folder), "report.html")}");
        return new RunOutcome(folder.Path, record.Status == "done" ? ExitCodes.Done : ExitCodes.Failed);
    }

    private static void Run(RunContext context, PlannedExperiment planned, string title)
    {
        ExperimentRecord record = context.Record.Experiments[planned.Name];
        if (record.HasEnded)
        {
            context.View.Say($"{title}: {ExperimentWords.Label(record.Status)} before");
            return;
        }

        context.Stop.ThrowIfCancellationRequested();
        context.View.During($"{title}: {planned.Description}", () => new ExperimentTurn(context, planned, record).Run());
        Save(context);
        if (record.Problem is { } problem)
        {
            context.View.Fail(problem);
        }
        else
        {
            context.View.Say(ExperimentWords.Summary(record));
        }
    }

    private static void Save(RunContext context)
    {
        context.Record.Write(context.Folder.Record);
        RunFile.Write(context.Folder.Report, HtmlReport.Write(context.Folder, context.Record));
    }

    private RunOutcome Watched(RunFolder folder, Func<RunOutcome> run)
    {
        try
        {
            return run();
        }
        catch (CannotResumeException exception)
        {
            throw new UsageException(exception.Message);
        }
        catch (RunFolderException exception)
        {
            ProgressView.For(console, clock).Fail($"{exception.Message} Go on with: {Resuming(folder)}");
            return new RunOutcome(folder.Path, ExitCodes.Failed);
        }
    }

    private string Resuming(RunFolder folder) => $"{Command} --resume {Shown(folder)}";

    // Short where the run folder is below the current one.
    private static string Shown(RunFolder folder)
    {
        string relative = Path.GetRelativePath(Environment.CurrentDirectory, folder.Path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder.Path : relative;
    }
}
