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
        var command = new Command("verify", "Proves that solutions pass, starters fail as they should, exercises stand alone, and mistakes are caught.") { assignment, seed };
        command.SetAction((parsed, cancellation) => RunAsync(Paths.Find(), parsed.GetValue(assignment), parsed.GetValue(seed), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Paths paths, string? assignment, ulong seed, CancellationToken cancellation)
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
                sound &= finding.Holds;
                Console.WriteLine($"{id}  {(finding.Holds ? "ok  " : "FAIL")}  {finding.Claim}");
                foreach (string detail in finding.Details)
                {
                    Console.WriteLine($"            {detail}");
                }
            }
        }

        return sound ? ExitCodes.Done : ExitCodes.CheckFailed;
    }
}
