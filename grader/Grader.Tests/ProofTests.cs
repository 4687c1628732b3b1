using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Commands;
using GenerativeModels.Grader.Verification;

namespace GenerativeModels.Grader.Tests;

/// <summary>Every assignment of the kit is sound.</summary>
public class ProofTests
{
    public static TheoryData<string> Assignments => [.. Kit.Paths.Assignments];

    [Theory]
    [MemberData(nameof(Assignments))]
    public async Task Solution_passes_starter_fails_exercises_stand_alone_and_mistakes_are_caught(string assignment)
    {
        using var proof = new Proof(Kit.Paths, ManifestReader.Read(Kit.Paths, assignment));
        var broken = new List<string>();
        int findings = 0;
        await foreach (Finding finding in proof.RunAsync(TestContext.Current.CancellationToken))
        {
            findings++;
            if (!finding.Holds)
            {
                broken.Add($"{finding.Claim}: no. {string.Join("; ", finding.Details)}");
            }
        }

        Assert.True(broken.Count == 0, string.Join(Environment.NewLine, broken));
        Assert.True(findings > 10, $"only {findings} findings");
    }

    [Fact]
    public void The_starters_are_what_the_solutions_make()
    {
        var output = new StringWriter();

        Assert.True(StartersCommand.Run(Kit.Paths, check: true, output) == ExitCodes.Done, output.ToString());
    }

    [Theory]
    [MemberData(nameof(Assignments))]
    public void Every_law_that_a_test_names_is_in_the_chapter(string assignment)
    {
        Manifest manifest = ManifestReader.Read(Kit.Paths, assignment);
        string chapter = File.ReadAllText(Kit.Paths.Chapter(assignment));
        var code = new GenerativeModels.Grader.Checking.AssignmentCode(Kit.Paths, manifest);
        var catalogue = GenerativeModels.Grader.Grading.TestCatalogue.Read(Kit.Paths, code, publicOnly: false);
        string[] laws = [.. catalogue.Tests.Select(test => test.Law).OfType<string>().Select(LawId).Distinct()];

        Assert.NotEmpty(laws);
        Assert.All(laws, law => Assert.Matches($@"(?<![\w.]){System.Text.RegularExpressions.Regex.Escape(law)}(?![\w.]*\d)", chapter));
        Assert.All(manifest.Exercises, exercise =>
        {
            Assert.Contains($"<a id=\"{exercise.Id.ToLowerInvariant().Replace('.', '-')}\"></a>", chapter);
            Assert.Contains($"### {exercise.Id} {exercise.Title}", chapter);
        });
    }

    // "An EM step never lowers the log-likelihood. (P1.1, equation 1.14)" -> "P1.1"
    private static string LawId(string law)
    {
        string inner = law[(law.LastIndexOf('(') + 1)..^1];
        return inner.Split(',')[0];
    }
}
