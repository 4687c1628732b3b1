using System.Runtime.CompilerServices;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Reports;
using GenerativeModels.Grader.Running;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Grading;

/// <summary>Grades submissions of one assignment: check, run, isolate, score, explain.</summary>
public sealed class AssignmentGrader : IDisposable
{
    /// <summary>What inputs are drawn from unless said otherwise.</summary>
    public const ulong DefaultSeed = 20260101;

    private readonly TestSession _session;
    private readonly MistakeMatcher _mistakes;
    private readonly Task<string> _tests;
    private readonly ulong _seed;

    /// <summary>Reads and compiles the assignment, and starts the worker processes.</summary>
    /// <param name="paths">The kit.</param>
    /// <param name="manifest">The assignment.</param>
    /// <param name="publicOnly">Runs the public tests alone.</param>
    /// <param name="seed">What the inputs of properties are drawn from.</param>
    /// <exception cref="KitException">The kit's own code is at fault.</exception>
    public AssignmentGrader(Paths paths, Manifest manifest, bool publicOnly = false, ulong seed = DefaultSeed)
    {
        Manifest = manifest;
        _seed = seed;
        _session = new TestSession(manifest.Limits, seed);
        try
        {
            Code = new AssignmentCode(paths, manifest);
            Catalogue = TestCatalogue.Read(paths, Code, publicOnly);
            _tests = Task.Run(EmitTests);
            _mistakes = new MistakeMatcher(MistakeReader.Read(paths, manifest));
            Code.CheckStarter();
        }
        catch
        {
            _session.Dispose();
            throw;
        }
    }

    /// <summary>The assignment.</summary>
    public Manifest Manifest { get; }

    /// <summary>The kit's code of it.</summary>
    public AssignmentCode Code { get; }

    /// <summary>Its tests.</summary>
    public TestCatalogue Catalogue { get; }

    /// <summary>Grades one submission, whatever is in it.</summary>
    /// <param name="submission">The submission.</param>
    /// <param name="exercises">Grades only these; all of them where null.</param>
    /// <param name="cancellation">Stops everything.</param>
    public async Task<GradeResult> GradeAsync(
        Submission submission, IReadOnlyCollection<string>? exercises = null, CancellationToken cancellation = default)
    {
        TestCase[] expected = [.. Catalogue.Tests.Where(test => exercises?.Contains(test.Exercise) != false)];
        CheckedSubmission @checked = SubmissionCheck.Run(Code, submission);
        var program = new CompiledProgram(Save(@checked.Assembly), await _tests);
        _session.BeginSubmission();

        var runs = new Dictionary<string, TestRun>();
        foreach (TestCase test in expected)
        {
            if (@checked.NotCompiled.TryGetValue(test.Exercise, out string? reason))
            {
                runs[test.Name] = TestRun.Without(Verdict.NotCompiled, reason);
            }
        }

        bool hasReference = Code.Reference.Count > 0;
        Add(runs, await _session.RunAsync(
            program,
            expected.Where(test => !runs.ContainsKey(test.Name)),
            (test, costly) => hasReference && costly.Any(Manifest.AllDependencies(test.Exercise).Contains),
            cancellation: cancellation));

        var problems = @checked.Problems.ToList();
        if (hasReference)
        {
            problems.AddRange(await IsolateAsync(@checked, expected, runs, program.Tests, cancellation));
        }

        return Result(submission, problems, expected, runs);
    }

    /// <summary>Runs tests on code of the kit's own, as it is: nothing is mended, nothing isolated.</summary>
    /// <param name="files">Takes the place of the starter's files of the same names.</param>
    /// <param name="tests">The tests.</param>
    /// <param name="cancellation">Stops everything.</param>
    /// <exception cref="KitException">The code does not compile.</exception>
    public async Task<IReadOnlyDictionary<string, TestRun>> RunAsync(
        IEnumerable<SourceFile> files, IEnumerable<TestCase> tests, CancellationToken cancellation = default)
    {
        CompiledProgram program = await BuildAsync(files);
        _session.BeginSubmission();
        return await _session.RunAsync(program, tests, cancellation: cancellation);
    }

    /// <summary>Runs all tests on code of the kit's own, once for each seed.</summary>
    /// <param name="files">Takes the place of the starter's files of the same names.</param>
    /// <param name="seeds">What inputs are drawn from.</param>
    /// <param name="cancellation">Stops everything.</param>
    /// <exception cref="KitException">The code does not compile.</exception>
    public async IAsyncEnumerable<(ulong Seed, IReadOnlyDictionary<string, TestRun> Runs)> RunAsync(
        IEnumerable<SourceFile> files, IEnumerable<ulong> seeds, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        CompiledProgram program = await BuildAsync(files);
        foreach (ulong seed in seeds)
        {
            _session.BeginSubmission();
            yield return (seed, await _session.RunAsync(program, Catalogue.Tests, seed: seed, cancellation: cancellation));
        }
    }

    private async Task<CompiledProgram> BuildAsync(IEnumerable<SourceFile> files)
    {
        var compilation = Code.Compile(files.ToDictionary(file => file.Name));
        if (Compiler.Errors(compilation).FirstOrDefault() is { } error)
        {
            throw new KitException($"{Manifest.Id}: {error}");
        }

        return new CompiledProgram(Save(Compiler.Emit(compilation)), await _tests);
    }

    /// <inheritdoc />
    public void Dispose() => _session.Dispose();

    // Exercises that failed while one they rest on failed too are run again with the reference's bodies around them.
    private async Task<IReadOnlyList<Problem>> IsolateAsync(
        CheckedSubmission @checked, TestCase[] expected, Dictionary<string, TestRun> runs, string tests, CancellationToken cancellation)
    {
        var notes = new List<Problem>();
        HashSet<string> unsound = [.. Manifest.Exercises
            .Where(exercise => TestsOf(exercise, expected).Any(test => !runs.TryGetValue(test.Name, out TestRun? run) || run.Verdict is not Verdict.Passed))
            .Select(exercise => exercise.Id)];
        foreach (Exercise exercise in Manifest.Exercises)
        {
            string[] around = [.. Manifest.AllDependencies(exercise.Id).Where(unsound.Contains)];
            if (around.Length == 0 || !unsound.Contains(exercise.Id) || @checked.NotCompiled.ContainsKey(exercise.Id)
                || TestsOf(exercise, expected).All(test => runs.TryGetValue(test.Name, out TestRun? run) && run.Verdict is Verdict.NotImplemented))
            {
                continue;
            }

            if (Isolation.Surround(Code, @checked.Files, exercise.Id) is not { } assembly)
            {
                continue;
            }

            Add(runs, await _session.RunAsync(new CompiledProgram(Save(assembly), tests), TestsOf(exercise, expected), cancellation: cancellation));
            notes.Add(new Problem("", 0,
                $"{exercise.Id} calls {string.Join(", ", around)}, which {(around.Length == 1 ? "does" : "do")} not work yet; it was graded with the reference's code in {(around.Length == 1 ? "its" : "their")} place, so that no fault counts twice."));
        }

        // Whatever was postponed and could not be isolated waits on an exercise that hangs or crashes.
        foreach (TestCase test in expected.Where(test => !runs.ContainsKey(test.Name)))
        {
            runs[test.Name] = TestRun.Without(Verdict.Blocked, "was not run: an exercise that it calls hangs or crashes.");
        }

        return notes;
    }

    private static IEnumerable<TestCase> TestsOf(Exercise exercise, TestCase[] expected) => expected.Where(test => test.Exercise == exercise.Id);

    private static void Add(Dictionary<string, TestRun> runs, IReadOnlyDictionary<string, TestRun> more)
    {
        foreach (var (name, run) in more)
        {
            runs[name] = run;
        }
    }

    private string EmitTests() => Save(Catalogue.Emit(), Manifest.Id + ".Tests");

    private string Save(byte[] assembly, string? name = null)
    {
        string path = _session.NewAssembly(name ?? Manifest.Id);
        File.WriteAllBytes(path, assembly);
        return path;
    }

    private GradeResult Result(Submission submission, IReadOnlyList<Problem> problems, TestCase[] expected, Dictionary<string, TestRun> runs) => new()
    {
        Assignment = Manifest.Id,
        Exercises =
        [
            .. Manifest.Exercises.Where(exercise => TestsOf(exercise, expected).Any()).Select(exercise =>
            {
                TestCase[] tests = [.. TestsOf(exercise, expected)];
                string? hint = _mistakes.Hint(exercise.Id, tests, runs);
                return new ExerciseResult
                {
                    Id = exercise.Id,
                    Title = exercise.Title,
                    Tests = [.. tests.Select(test => TestResults.Of(test, runs[test.Name], Manifest.Id, hint))],
                };
            }),
        ],
        IgnoredFiles = [.. submission.Ignored.Select(PlainText.Of)],
        Diagnostics = [.. problems.Distinct().Select(problem => new DiagnosticResult(problem.File, problem.Line, PlainText.Of(problem.Message)))],
        Receipt = new Receipt(
            KitInfo.Version,
            KitInfo.Engine,
            KitInfo.Sdk,
            _seed,
            new Dictionary<string, string>
            {
                ["submission"] = Hashing.Of(submission.Files.Values),
                ["kit"] = Hashing.Of(Code.StarterFiles.Values.Concat(Code.Reference.Values.Select(file => file with { Name = "solution/" + file.Name }))),
                ["tests"] = Catalogue.Hash,
            }),
    };
}
