using System.Reflection;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>The program of an assignment, where it runs experiments.</summary>
public static class AssignmentProgram
{
    /// <summary>Runs what the arguments say; gives the exit code.</summary>
    /// <param name="args">A config and options; none shows what there is.</param>
    /// <param name="assignment">Has the experiments; its name is the assignment's id.</param>
    public static int Run(string[] args, Assembly assignment)
    {
        try
        {
            KitPaths paths = KitPaths.Find(assignment.GetName().Name!);
            using var signals = new StopSignals(Console.Error);
            return new ExperimentCommand(paths, Catalogue(assignment), new RunPipeline(paths), Console.Out).Run(args, signals.Token);
        }
        catch (UsageException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return ExitCodes.WrongUse;
        }
    }

    // Whoever writes an experiment is told in one line, not by a stack trace.
    private static ExperimentCatalogue Catalogue(Assembly assignment)
    {
        try
        {
            return ExperimentCatalogue.Of(assignment);
        }
        catch (InvalidOperationException exception)
        {
            throw new UsageException($"an experiment of {assignment.GetName().Name} cannot be used: {exception.Message}");
        }
    }
}
