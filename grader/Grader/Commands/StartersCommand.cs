using System.CommandLine;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Commands;

/// <summary><c>starters [--check]</c>: makes the starters from the solutions, or checks that they are what it would make.</summary>
internal static class StartersCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var check = new Option<bool>("--check") { Description = "Changes nothing; fails where a starter differs from what its solution makes." };
        var command = new Command("starters", "Makes starter/ from the marked solutions.") { check };
        command.SetAction(parsed => Run(Paths.Find(), parsed.GetValue(check), Console.Out));
        return command;
    }

    /// <summary>Makes or checks all starters.</summary>
    public static int Run(Paths paths, bool check, TextWriter output)
    {
        var problems = new List<string>();
        foreach (string id in paths.Assignments.Where(id => Directory.Exists(paths.Solution(id))))
        {
            Manifest manifest = ManifestReader.Read(paths, id);
            StarterFolder starter = StarterFolder.Make(paths, manifest);
            IReadOnlyList<string> differences = starter.Differences();
            if (check)
            {
                problems.AddRange(differences);
                continue;
            }

            starter.Save();
            output.WriteLine(differences.Count == 0 ? $"starter/{id}: nothing to change" : $"starter/{id}: {differences.Count} file(s) written");
        }

        if (problems.Count == 0)
        {
            output.WriteLine(check ? "The starters are what their solutions make." : "Done.");
            return ExitCodes.Done;
        }

        foreach (string problem in problems)
        {
            output.WriteLine(problem);
        }

        output.WriteLine("Starters are made, never edited. Put the change into solutions/, then run: dotnet run --project grader/Grader -- starters");
        return ExitCodes.CheckFailed;
    }
}
