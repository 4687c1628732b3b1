using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Checking;

/// <summary>Compiles in memory, without MSBuild.</summary>
internal static class Compiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        allowUnsafe: false,
        deterministic: true,
        nullableContextOptions: NullableContextOptions.Enable);

    // One thread, so that its stack is the one that CompilerThread gives it.
    private static readonly CSharpCompilationOptions OptionsForSubmissions = Options.WithConcurrentBuild(false);

    /// <summary>Parses a file.</summary>
    public static SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions, file.Name);

    /// <summary>A submission or reference, under the assignment's own name, so that compiled tests run against any of them.</summary>
    public static CSharpCompilation Submission(Manifest manifest, IEnumerable<SyntaxTree> files, SyntaxTree usings) =>
        CSharpCompilation.Create(manifest.Id, files.Append(usings), References.ForSubmissions, OptionsForSubmissions);

    /// <summary>The tests of an assignment, against a submission's public surface.</summary>
    public static CSharpCompilation Tests(Manifest manifest, IEnumerable<SyntaxTree> files, Compilation submission) =>
        CSharpCompilation.Create(manifest.Id + ".Tests", files, References.ForTests.Append(submission.ToMetadataReference()), Options);

    /// <summary>The errors of a compilation.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation, CancellationToken cancellation = default) =>
        compilation.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>The assembly, with its line numbers inside; null where the compilation has errors.</summary>
    /// <remarks>Some errors show only here: a name or a text that is too long to be written down.</remarks>
    public static byte[]? Emit(Compilation compilation, out IReadOnlyList<Diagnostic> errors, CancellationToken cancellation = default)
    {
        using var stream = new MemoryStream();
        EmitResult result = compilation.Emit(stream, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded), cancellationToken: cancellation);
        errors = [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        return result.Success ? stream.ToArray() : null;
    }

    /// <summary>The assembly of the kit's own code.</summary>
    /// <exception cref="KitException">It does not compile.</exception>
    public static byte[] Emit(Compilation compilation) => Emit(compilation, out IReadOnlyList<Diagnostic> errors)
        ?? throw new KitException($"{compilation.AssemblyName} does not compile: {string.Join("; ", errors.Take(5))}");
}
