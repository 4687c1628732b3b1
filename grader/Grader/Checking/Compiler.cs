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

    /// <summary>Parses a file.</summary>
    public static SyntaxTree Parse(SourceFile file) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, System.Text.Encoding.UTF8), ParseOptions, file.Name);

    /// <summary>A submission or reference, under the assignment's own name, so that compiled tests run against any of them.</summary>
    public static CSharpCompilation Submission(Manifest manifest, IEnumerable<SyntaxTree> files, SyntaxTree usings) =>
        CSharpCompilation.Create(manifest.Id, files.Append(usings), References.ForSubmissions, Options);

    /// <summary>The tests of an assignment, against a submission's public surface.</summary>
    public static CSharpCompilation Tests(Manifest manifest, IEnumerable<SyntaxTree> files, Compilation submission) =>
        CSharpCompilation.Create(manifest.Id + ".Tests", files, References.ForTests.Append(submission.ToMetadataReference()), Options);

    /// <summary>The errors of a compilation.</summary>
    public static IEnumerable<Diagnostic> Errors(Compilation compilation) =>
        compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    /// <summary>Writes the assembly, with its line numbers inside.</summary>
    /// <exception cref="KitException">It does not compile; whoever calls has checked that before.</exception>
    public static void Emit(Compilation compilation, string path)
    {
        using FileStream stream = File.Create(path);
        EmitResult result = compilation.Emit(stream, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (!result.Success)
        {
            throw new KitException($"{compilation.AssemblyName} does not compile: "
                + string.Join("; ", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        }
    }
}
