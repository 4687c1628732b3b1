using System.CommandLine;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Verification;

namespace GenerativeModels.Grader.Commands;

/// <summary><c>verify [A1.Em]</c>: proves that an assignment is sound.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var assignment = new Argument<string?>("assignment") { Description = "The assignment, such as A1.Em; all of them unless said otherwise.", Arity = ArgumentArity.ZeroOrOne };
        var seed = new Option<ulong>("--seed") { Description = "What the inputs of properties are drawn from.", DefaultValueFactory = _ => AssignmentGrader.DefaultSeed };
        var seeds = new Option<int>("--seeds") { Description = "Runs the solution under so many seeds, to count false alarms." };
        var command = new Command("verify", "Proves that solutions pass, starters fail as they should, exercises stand alone, and mistakes are caught.") { assignment, seed, seeds };
        command.SetAction((parsed, cancellation) =>
            RunAsync(Paths.Find(), parsed.GetValue(assignment), parsed.GetValue(seed), parsed.GetValue(seeds), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Paths paths, string? assignment, ulong seed, int seeds, CancellationToken cancellation)
    {
        if (assignment is not null && !paths.Assignments.Contains(assignment))
        {
            throw new UsageException($"there is no assignment '{assignment}'. There {(paths.Assignments.Count == 1 ? "is" : "are")}: {string.Join(", ", paths.Assignments)}.");
        }

        bool sound = true;
        foreach (string id in paths.Assignments.Where(id => assignment is null || id == assignment))
        {
            if (!Directory.Exists(paths.Solution(id)))
            {
                throw new UsageException($"{paths.Shown(paths.Solution(id))} is not there: only a kit with its solutions can be verified.");
            }

            using var proof = new Proof(paths, ManifestReader.Read(paths, id), seed);
            await foreach (Finding finding in proof.RunAsync(cancellation))
            {
                sound &= Print(id, finding);
            }

            if (seeds > 0)
            {
                sound &= Print(id, await proof.HasNoFalseAlarmsAsync(seeds, cancellation));
            }
        }

        return sound ? ExitCodes.Done : ExitCodes.CheckFailed;
    }

    private static bool Print(string assignment, Finding finding)
    {
        Console.WriteLine($"{assignment}  {(finding.Holds ? "ok  " : "FAIL")}  {finding.Claim}");
        foreach (string detail in finding.Details)
        {
            Console.WriteLine($"            {detail}");
        }

        return finding.Holds;
    }
}
