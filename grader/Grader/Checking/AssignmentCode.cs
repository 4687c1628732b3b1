using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>The kit's own code of an assignment, parsed once: starter, and reference where the kit has it.</summary>
public sealed class AssignmentCode
{
    /// <summary>Reads and parses it.</summary>
    /// <exception cref="KitException">The starter is missing.</exception>
    public AssignmentCode(Paths paths, Manifest manifest)
        : this(paths, manifest, new SourceFile("Usings.cs", File.ReadAllText(paths.Usings)))
    {
    }

    private AssignmentCode(Paths paths, Manifest manifest, SourceFile usings)
        : this(manifest, Starter(paths, manifest, usings), SourceFile.ReadAll(paths.Solution(manifest.Id), except: "tests"), usings)
    {
    }

    /// <summary>Parses given files; an empty reference means that the kit has none.</summary>
    public AssignmentCode(Manifest manifest, IReadOnlyList<SourceFile> starter, IReadOnlyList<SourceFile> reference, SourceFile usings)
    {
        Manifest = manifest;
        StarterFiles = starter.ToDictionary(file => file.Name);
        StarterTrees = starter.ToDictionary(file => file.Name, Compiler.Parse);
        Reference = reference.ToDictionary(file => file.Name);
        ReferenceTrees = reference.ToDictionary(file => file.Name, Compiler.Parse);
        Usings = Compiler.Parse(usings);
        Stubs = [.. manifest.Files.Where(StarterTrees.ContainsKey).SelectMany(file => Stub.Of(StarterTrees[file]))];
        StarterCompilation = Compiler.Submission(manifest, StarterTrees.Values, Usings);
    }

    /// <summary>The manifest.</summary>
    public Manifest Manifest { get; }

    /// <summary>The members that students fill in.</summary>
    public IReadOnlyList<Stub> Stubs { get; }

    /// <summary>The starter's files, by name.</summary>
    public IReadOnlyDictionary<string, SourceFile> StarterFiles { get; }

    /// <summary>The starter's files, parsed.</summary>
    public IReadOnlyDictionary<string, SyntaxTree> StarterTrees { get; }

    /// <summary>The starter, compiled: its public surface is what tests are compiled against.</summary>
    public CSharpCompilation StarterCompilation { get; }

    /// <summary>The reference's files; empty where the kit comes without solutions.</summary>
    public IReadOnlyDictionary<string, SourceFile> Reference { get; }

    /// <summary>The reference's files, parsed.</summary>
    public IReadOnlyDictionary<string, SyntaxTree> ReferenceTrees { get; }

    /// <summary>assignments/Usings.cs, parsed.</summary>
    public SyntaxTree Usings { get; }

    /// <summary>The reference's version of a stub; null where the kit has none.</summary>
    public MemberDeclarationSyntax? ReferenceOf(Stub stub) =>
        ReferenceTrees.TryGetValue(stub.File, out SyntaxTree? tree) ? stub.Member.FindIn(tree.GetRoot()) : null;

    /// <summary>Makes sure that the starter compiles: else its faults would be charged to submissions.</summary>
    /// <exception cref="KitException">The one that the solution makes does not.</exception>
    /// <exception cref="UsageException">There is no solution, and the code that a student wrote in its place does not.</exception>
    public void CheckStarter()
    {
        if (Compiler.Errors(StarterCompilation).OrderBy(error => Manifest.Files.Contains(Name(error)) ? 0 : 1).FirstOrDefault() is { } error)
        {
            throw Reference.Count > 0
                ? new KitException($"the starter that solutions/{Manifest.Id} makes does not compile: {error}.")
                : new UsageException($"starter/{Manifest.Id} does not compile: {Name(error)}({error.Location.GetMappedLineSpan().StartLinePosition.Line + 1}): {CompilerSentences.Of(error).TrimEnd('.')}. Mend that first.");
        }
    }

    /// <summary>The given files and a submission's, compiled together.</summary>
    public CSharpCompilation Compile(IReadOnlyDictionary<string, SourceFile> files) => Compiler.Submission(
        Manifest,
        StarterTrees
            .OrderBy(given => Manifest.Files.Contains(given.Key)) // what is declared twice is an error where it comes second: in the submission
            .Select(given => files.TryGetValue(given.Key, out SourceFile? own) && own != StarterFiles[given.Key] ? Compiler.Parse(own) : given.Value),
        Usings);

    // Whoever does the assignment writes into starter/: what stands there is the starter only where there is no solution to make it from.
    private static IReadOnlyList<SourceFile> Starter(Paths paths, Manifest manifest, SourceFile usings)
    {
        string solution = paths.Solution(manifest.Id);
        if (SourceFile.ReadAll(solution, except: "tests") is { Count: > 0 } reference)
        {
            return StarterWriter.Write(reference, paths.Shown(solution), manifest);
        }

        IReadOnlyList<SourceFile> files = SourceFile.ReadAll(paths.Starter(manifest.Id));
        if (files.Count == 0)
        {
            throw new KitException($"{paths.Shown(paths.Starter(manifest.Id))} holds no code. Make it: dotnet run --project grader/Grader -- starters");
        }

        // A student's own file beside them, an experiment or a test, is none of the kit's.
        SyntaxTree tree = Compiler.Parse(usings);
        while (Compiler.Errors(Compiler.Submission(manifest, files.Select(Compiler.Parse), tree))
            .Select(Name).FirstOrDefault(name => name.Length > 0 && !manifest.Files.Contains(name)) is { } own)
        {
            files = [.. files.Where(file => file.Name != own)];
        }

        return files;
    }

    private static string Name(Diagnostic error) => error.Location.SourceTree?.FilePath ?? "";
}
