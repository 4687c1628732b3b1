using System.Runtime.CompilerServices;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Grading;
using GenerativeModels.Grader.Reports;
using GenerativeModels.Grader.Running;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Verification;

/// <summary>Proves an assignment sound by running it: solution, starter, each exercise alone, each catalogued mistake.</summary>
public sealed class Proof : IDisposable
{
    private readonly AssignmentGrader _grader;
    private readonly Manifest _manifest;
    private readonly IReadOnlyList<Mistake> _mistakes;
    private readonly IReadOnlyDictionary<string, IReadOnlyList<Region>> _regions;
    private readonly IReadOnlyList<SourceFile> _marked;
    private readonly ulong _seed;

    /// <summary>Reads and compiles the assignment.</summary>
    public Proof(Paths paths, Manifest manifest, ulong seed = AssignmentGrader.DefaultSeed)
    {
        _manifest = manifest;
        _seed = seed;
        _grader = new AssignmentGrader(paths, manifest, seed: seed);
        _mistakes = MistakeReader.Read(paths, manifest);
        _marked = [.. manifest.Files.Select(name => _grader.Code.Reference[name])];
        _regions = _marked.ToDictionary(file => file.Name, file => MarkerReader.Read(file, $"solutions/{manifest.Id}", manifest));
    }

    /// <summary>Every finding, as it is found.</summary>
    public async IAsyncEnumerable<Finding> RunAsync([EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return await SolutionPassesAsync(cancellation);
        yield return await StarterIsNotStartedAsync(cancellation);
        foreach (Exercise exercise in _manifest.Exercises)
        {
            yield return await StandsAloneAsync(exercise, cancellation);
        }

        var killers = new HashSet<string>();
        foreach (Mistake mistake in _mistakes)
        {
            (Finding finding, IReadOnlyCollection<string> killedBy) = await IsCaughtAsync(mistake, cancellation);
            killers.UnionWith(killedBy);
            yield return finding;
        }

        string[] idle = [.. _grader.Catalogue.Tests.Select(test => test.Name).Where(name => !killers.Contains(name))];
        yield return new Finding("every test catches a mistake", idle.Length == 0, [.. idle.Select(name => $"{name} catches none")]);
    }

    /// <summary>Runs the solution under many seeds: whatever fails then is a false alarm.</summary>
    /// <param name="seeds">How many, at least 1.</param>
    /// <param name="cancellation">Stops everything.</param>
    public async Task<Finding> HasNoFalseAlarmsAsync(int seeds, CancellationToken cancellation = default)
    {
        var details = new List<string>();
        int runs = 0;
        await foreach (var (seed, results) in _grader.RunAsync(_marked, Enumerable.Range(1, seeds).Select(i => _seed + (ulong)i), cancellation))
        {
            runs += results.Count;
            details.AddRange(Unlike(results, Verdict.Passed).Select(alarm => $"seed {seed}: {alarm}"));
        }

        // No alarm in n runs: with confidence 0.95 their rate is below -log(0.05) / n.
        string bound = details.Count == 0 ? $", so with 95 % confidence the rate is below {-Math.Log(0.05) / runs:0.#e-0} a test" : "";
        return new Finding($"the solution under {seeds} seeds: {details.Count} false alarms in {runs} tests{bound}", details.Count == 0, details);
    }

    /// <inheritdoc />
    public void Dispose() => _grader.Dispose();

    private async Task<Finding> SolutionPassesAsync(CancellationToken cancellation)
    {
        var runs = await _grader.RunAsync(_marked, _grader.Catalogue.Tests, cancellation);
        return new Finding($"the solution passes all {runs.Count} tests", runs.Values.All(run => run.Verdict is Verdict.Passed), Unlike(runs, Verdict.Passed));
    }

    private async Task<Finding> StarterIsNotStartedAsync(CancellationToken cancellation)
    {
        var runs = await _grader.RunAsync([], _grader.Catalogue.Tests, cancellation);
        return new Finding(
            "the starter fails every test as not implemented", runs.Values.All(run => run.Verdict is Verdict.NotImplemented), Unlike(runs, Verdict.NotImplemented));
    }

    private async Task<Finding> StandsAloneAsync(Exercise exercise, CancellationToken cancellation)
    {
        TestCase[] tests = [.. _grader.Catalogue.Tests.Where(test => test.Exercise == exercise.Id)];
        IReadOnlySet<string> dependencies = _manifest.AllDependencies(exercise.Id);
        var runs = await _grader.RunAsync(OnlyFilledIn([exercise.Id, .. dependencies]), tests, cancellation);
        var details = Unlike(runs, Verdict.Passed).ToList();
        foreach (string dependency in exercise.DependsOn)
        {
            var without = await _grader.RunAsync(OnlyFilledIn([exercise.Id, .. dependencies.Where(id => id != dependency)]), tests, cancellation);
            if (without.Values.All(run => run.Verdict is Verdict.Passed))
            {
                details.Add($"it is said to depend on {dependency}, but passes without it: take that out of assignment.yaml");
            }
        }

        bool holds = details.Count == 0;
        string[] dependents = [.. _manifest.Exercises.Where(other => other.DependsOn.Contains(exercise.Id)).Select(other => other.Id)];
        if (dependents.Length > 0)
        {
            details.Add($"{string.Join(", ", dependents)} depend{(dependents.Length == 1 ? "s" : "")} on it");
        }

        string given = exercise.DependsOn.Count == 0 ? "alone" : $"with only {string.Join(", ", exercise.DependsOn)} before it";
        return new Finding($"{exercise.Id}, filled in {given}, turns its {tests.Length} tests green", holds, details);
    }

    private async Task<(Finding, IReadOnlyCollection<string>)> IsCaughtAsync(Mistake mistake, CancellationToken cancellation)
    {
        string claim = $"{mistake.Id} ({mistake.Exercise}) fails exactly the tests that it names";

        // What does not rest on the exercise runs the same code as before.
        string[] concerned = [mistake.Exercise, .. _manifest.Exercises.Select(e => e.Id).Where(id => _manifest.AllDependencies(id).Contains(mistake.Exercise))];
        GradeResult result = await _grader.GradeAsync(
            new Submission(mistake.Id, WithMistake(mistake).ToDictionary(file => file.Name), []), concerned, cancellation);
        var failing = result.Exercises.SelectMany(exercise => exercise.Tests).Where(test => test.Verdict is not Verdict.Passed).ToArray();
        string[] names = [.. failing.Select(test => test.Name)];
        string[] details =
        [
            .. result.Diagnostics.Where(note => note.File.Length > 0).Select(note => $"{note.File}({note.Line}): {note.Message}"),
            .. mistake.Failing.Except(names).Select(name => $"{name} passes all the same"),
            .. failing.Where(test => !mistake.Failing.Contains(test.Name)).Select(test => $"{test.Name} fails too ({Words.Id(test.Verdict)}): {test.Sentence}"),
            .. failing.Where(test => mistake.Failing.Contains(test.Name) && test.Verdict is not Verdict.Failed).Select(test => $"{test.Name} is {Words.Id(test.Verdict)}: {test.Sentence}"),
        ];
        return (new Finding(claim, details.Length == 0, details), [.. names.Intersect(mistake.Failing)]);
    }

    private IReadOnlyList<SourceFile> WithMistake(Mistake mistake)
    {
        Region[] regions = [.. _regions.Values.SelectMany(list => list).Where(region => region.Exercise == mistake.Exercise
            && (mistake.Member is null || region.Member == mistake.Member))];
        if (regions is not [var region])
        {
            throw new KitException($"solutions/{_manifest.Id}/mistakes.yaml: {mistake.Id} should replace one region, but "
                + $"{mistake.Exercise} {mistake.Member} has {regions.Length}. Name the member: {string.Join(", ", regions.Select(r => r.Member))}.");
        }

        return [.. _marked.Select(file => Substitution.Regions(file, _regions[file.Name], other => other == region ? mistake.Body : null))];
    }

    private IEnumerable<SourceFile> OnlyFilledIn(IReadOnlyCollection<string> exercises) => _marked.Select(file =>
        Substitution.Regions(file, _regions[file.Name], region => exercises.Contains(region.Exercise) ? null : Substitution.Stub(region)));

    private static IReadOnlyList<string> Unlike(IReadOnlyDictionary<string, TestRun> runs, Verdict expected) =>
        [.. runs.Where(pair => pair.Value.Verdict != expected).Select(pair => $"{pair.Key}: {Words.Id(pair.Value.Verdict)}. {pair.Value.Message}")];
}
