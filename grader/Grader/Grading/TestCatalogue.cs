using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Sources;
using GenerativeModels.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Grading;

/// <summary>The tests of an assignment: what is expected to run, and the compiled program that runs it.</summary>
public sealed class TestCatalogue
{
    private const string HiddenFolder = "hidden/";

    private readonly CSharpCompilation _compilation;

    private TestCatalogue(CSharpCompilation compilation, IReadOnlyList<TestCase> tests, string hash)
    {
        _compilation = compilation;
        Tests = tests;
        Hash = hash;
    }

    /// <summary>Every test, in order of exercise and then of source.</summary>
    public IReadOnlyList<TestCase> Tests { get; }

    /// <summary>SHA-256 of all test sources.</summary>
    public string Hash { get; }

    /// <summary>Reads and lists the tests of an assignment.</summary>
    /// <param name="paths">The kit.</param>
    /// <param name="code">The assignment's code; the tests are compiled against the starter's public surface.</param>
    /// <param name="publicOnly">Leaves the hidden tests out.</param>
    /// <exception cref="KitException">The tests do not fit the manifest.</exception>
    public static TestCatalogue Read(Paths paths, AssignmentCode code, bool publicOnly)
    {
        string id = code.Manifest.Id;
        SourceFile[] sources =
        [
            new("Usings.cs", File.ReadAllText(paths.Usings)),
            new("Usings.Tests.cs", File.ReadAllText(paths.TestUsings)),
            .. SourceFile.ReadAll(paths.PublicTests(id)),
            .. (publicOnly ? [] : SourceFile.ReadAll(paths.HiddenTests(id))).Select(file => file with { Name = HiddenFolder + file.Name }),
        ];
        CSharpCompilation compilation = Compiler.Tests(code.Manifest, sources.Select(Compiler.Parse), code.StarterCompilation);
        return new TestCatalogue(compilation, Worth(code.Manifest, [.. compilation.SyntaxTrees.SelectMany(tree => Find(compilation, tree, code.Manifest))]), Hashing.Of(sources));
    }

    /// <summary>The test assembly.</summary>
    /// <exception cref="KitException">The tests do not compile.</exception>
    public byte[] Emit() => Compiler.Emit(_compilation);

    private static IEnumerable<TestCase> Find(CSharpCompilation compilation, SyntaxTree tree, Manifest manifest)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        Visibility visibility = tree.FilePath.StartsWith(HiddenFolder, StringComparison.Ordinal) ? Visibility.Hidden : Visibility.Public;
        foreach (MethodDeclarationSyntax method in tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(m => m.AttributeLists.Count > 0))
        {
            IMethodSymbol symbol = model.GetDeclaredSymbol(method)!;
            var attributes = symbol.GetAttributes();
            if (!attributes.Any(attribute => attribute.AttributeClass?.BaseType?.Name == nameof(GradedTestAttribute)))
            {
                continue;
            }

            string name = $"{symbol.ContainingType.Name}.{symbol.Name}";
            string? exercise = attributes.FirstOrDefault(a => a.AttributeClass?.Name == nameof(ExerciseAttribute))?.ConstructorArguments[0].Value as string;
            if (exercise is null || !manifest.Has(exercise))
            {
                throw new KitException($"{tree.FilePath}: {name} grades {exercise ?? "no exercise"}; add [Exercise(\"...\")] with an id of assignment.yaml.");
            }

            yield return new TestCase(name, exercise, visibility, Law(attributes), 0);
        }
    }

    private static string? Law(IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(a => a.AttributeClass?.Name == nameof(LawAttribute)) is { } law
            ? new LawAttribute((string)law.ConstructorArguments[0].Value!, (string)law.ConstructorArguments[1].Value!)
            {
                Equation = law.NamedArguments.FirstOrDefault(a => a.Key == nameof(LawAttribute.Equation)).Value.Value as string,
            }.ToString()
            : null;

    private static List<TestCase> Worth(Manifest manifest, IReadOnlyList<TestCase> found)
    {
        var tests = new List<TestCase>();
        foreach (Exercise exercise in manifest.Exercises)
        {
            foreach (var (visibility, points) in new[] { (Visibility.Public, exercise.PublicPoints), (Visibility.Hidden, exercise.HiddenPoints) })
            {
                TestCase[] own = [.. found.Where(test => test.Exercise == exercise.Id && test.Visibility == visibility)];
                if (own.Length > points)
                {
                    throw new KitException($"{exercise.Id} has {own.Length} {visibility.ToString().ToLowerInvariant()} tests but only {points} such points: every test must be worth a point. Give it more points in assignment.yaml.");
                }

                if (own.Length > 0)
                {
                    tests.AddRange(own.Zip(PointsSplit.Share(points, own.Length), (test, worth) => test with { MaxPoints = worth }));
                }
            }
        }

        return tests;
    }
}
