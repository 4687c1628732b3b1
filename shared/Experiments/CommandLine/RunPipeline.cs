using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Runs a plan and shows its metrics on the console.</summary>
internal sealed class RunPipeline(KitPaths paths) : IRunPipeline
{
    public int Start(RunPlan plan, string runsFolder, CancellationToken stop)
    {
        Console.WriteLine(plan.Yaml);
        foreach (PlannedExperiment planned in plan.Experiments)
        {
            Console.WriteLine($"{planned.Name}: {planned.Description}");
            foreach (NamedFigure figure in planned.Experiment.Run(planned.Config, new ConsoleRun(plan, stop)))
            {
                Console.WriteLine($"  figure {figure.Name}: {figure.Caption}");
            }
        }

        return ExitCodes.Done;
    }

    public int Resume(RunPlan plan, string runFolder, CancellationToken stop) => throw new UsageException($"{paths.Shown(runFolder)} cannot go on.");

    public string? NewestUnfinished(string runsFolder, string assignment, string config) => null;

    public int Compare(IReadOnlyList<string> runFolders, string? outFolder, string? metric) => throw new UsageException("there are no runs to compare.");

    private sealed class ConsoleRun(RunPlan plan, CancellationToken stop) : IExperimentRun
    {
        public SeededRandom Random { get; } = new(plan.Seed);

        public Device Device { get; } = device(plan.Device);

        public void Log(long step, params ReadOnlySpan<Metric> metrics)
        {
            foreach (Metric metric in metrics)
            {
                Console.WriteLine($"  {step,6} {metric.Name} {metric.Value}");
            }
        }

        public void Report(string name, double value) => Console.WriteLine($"  {name} {value}");

        public void Say(string text) => Console.WriteLine($"  {text}");

        public IEnumerable<int> Steps(string name, int count, CheckpointState state)
        {
            for (int step = 0; step < count; step++)
            {
                stop.ThrowIfCancellationRequested();
                yield return step;
            }
        }
    }
}
