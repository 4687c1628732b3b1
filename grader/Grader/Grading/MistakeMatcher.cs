using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Running;

namespace GenerativeModels.Grader.Grading;

/// <summary>Looks a pattern of failing tests up among the catalogued mistakes.</summary>
internal sealed class MistakeMatcher(IReadOnlyList<Mistake> mistakes)
{
    /// <summary>"This looks like ...", where the failing tests of an exercise are exactly those of a mistake; else null.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="tests">Its tests that ran.</param>
    /// <param name="runs">How they came out.</param>
    public string? Hint(string exercise, IReadOnlyCollection<TestCase> tests, IReadOnlyDictionary<string, TestRun> runs)
    {
        HashSet<string> failing = [.. tests.Select(test => test.Name).Where(name => runs[name].Verdict is Verdict.Failed)];
        if (failing.Count == 0)
        {
            return null;
        }

        HashSet<string> ran = [.. tests.Select(test => test.Name)];
        Mistake[] alike = [.. mistakes.Where(mistake => mistake.Exercise == exercise && failing.SetEquals(mistake.Failing.Where(ran.Contains)))];
        return alike.Length switch
        {
            0 => null,
            1 => $"This looks like a common mistake: {alike[0].Sentence} {alike[0].Hint}",
            _ => "This looks like one of these common mistakes. " + string.Join(" Or: ", alike.Take(3).Select(mistake => $"{mistake.Sentence} {mistake.Hint}")),
        };
    }
}
