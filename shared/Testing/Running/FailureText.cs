using System.Text;

namespace GenerativeModels.Testing.Running;

/// <summary>A failure as <c>dotnet test</c> prints it: law, input, got / expected / tolerance, where to read, how to run it again.</summary>
public static class FailureText
{
    /// <summary>The text of a failed test.</summary>
    /// <param name="test">The test.</param>
    /// <param name="outcome">How it ended.</param>
    /// <param name="assignment">The assignment's folder, "A1.Em"; the test assembly is called so.</param>
    public static string Of(GradedTest test, TestOutcome outcome, string assignment)
    {
        var text = new StringBuilder();
        bool ran = outcome.Verdict is not (TestVerdict.NotImplemented or TestVerdict.Blocked);
        if (ran && test.Law is { } law)
        {
            text.Append("A law broke: ").Append(law).AppendLine();
        }

        text.Append(outcome.Message).AppendLine();
        Line("got:      ", outcome.Got);
        Line("expected: ", outcome.Expected);
        Line("tolerance:", outcome.Tolerance);
        if (outcome.Counterexample is { } input)
        {
            text.AppendLine("  smallest input found:");
            foreach (string line in input.Split('\n'))
            {
                text.Append("    ").AppendLine(line.TrimEnd());
            }
        }

        if (test.Exercise is { } exercise)
        {
            Line("read:     ", ChapterLink(assignment, exercise));
        }

        if (outcome.Replay is { } replay)
        {
            Line("replay:   ", $"[Property(Replay = \"{replay}\")], or: {ReplayCommand(test.Name, replay, assignment)}");
        }

        return text.ToString().TrimEnd();

        void Line(string name, string? value)
        {
            if (value is not null)
            {
                text.Append("  ").Append(name).Append(' ').AppendLine(value);
            }
        }
    }

    /// <summary>Where the chapter sets the exercise: "assignments/A1.Em/README.md#a1-3".</summary>
    public static string ChapterLink(string assignment, string exercise) =>
        $"assignments/{assignment}/README.md#{exercise.ToLowerInvariant().Replace('.', '-')}";

    /// <summary>The command that runs one input again; <paramref name="folder"/> is where the code lies.</summary>
    public static string ReplayCommand(string test, string replay, string assignment, string folder = "starter") =>
        $"dotnet test {folder}/{assignment} --filter \"FullyQualifiedName~{test}\" -e {RunSettings.ReplayVariable}={replay}";
}
