using System.Reflection;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>The program of an assignment, where it runs experiments.</summary>
public static class AssignmentProgram
{
    /// <summary>Runs what the arguments say; gives the exit code.</summary>
    public static int Run(string[] args, Assembly assignment)
    {
        Console.WriteLine($"{assignment.GetName().Name}: {string.Join(' ', args)}");
        return ExitCodes.Done;
    }
}
