using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Grading;

/// <summary>Puts the reference's bodies around one exercise of a submission.</summary>
internal static class Isolation
{
    /// <summary>The submission with the reference's code in all exercises that one rests on; null where the two do not fit together.</summary>
    /// <remarks>Only in those: the reference's code elsewhere would do the work of a submission that calls it.</remarks>
    public static byte[]? Surround(AssignmentCode code, IReadOnlyDictionary<string, SourceFile> files, string exercise)
    {
        IReadOnlyDictionary<string, SourceFile> mixed = Mixed(code, files, exercise);
        try
        {
            return CompilerThread.Run(cancellation => Compiler.Emit(code.Compile(mixed), out _, cancellation), CompilerThread.Limit);
        }
        catch (CompilerGaveUpException)
        {
            return null;
        }
    }

    /// <summary>The files of that.</summary>
    internal static IReadOnlyDictionary<string, SourceFile> Mixed(AssignmentCode code, IReadOnlyDictionary<string, SourceFile> files, string exercise)
    {
        IReadOnlySet<string> around = code.Manifest.AllDependencies(exercise);
        return code.Manifest.Files.ToDictionary(name => name, name => Mix(code, files.GetValueOrDefault(name) ?? code.StarterFiles[name], around));
    }

    private static SourceFile Mix(AssignmentCode code, SourceFile file, IReadOnlySet<string> around)
    {
        SyntaxTree tree = Compiler.Parse(file);
        TextChange[] changes = [.. code.Stubs.Where(stub => stub.File == file.Name && around.Contains(stub.Exercise))
            .Select(stub => stub.Member.FindIn(tree.GetRoot()) is { } own && code.ReferenceOf(stub) is { } reference ? Replacement(own, reference) : null)
            .OfType<TextChange>()];
        return file with { Text = Usings(code, tree, file.Name) + tree.GetText().WithChanges(changes) };
    }

    // With its parameters, which the submission may have given other names.
    private static TextChange? Replacement(MemberDeclarationSyntax own, MemberDeclarationSyntax reference)
    {
        if (Substitution.BodyOf(own) is not { } body || Substitution.Statements(reference) is not { } statements)
        {
            return null;
        }

        TextChange change = Substitution.Body(own, statements);
        return own is MethodDeclarationSyntax method && reference is MethodDeclarationSyntax given
            ? new TextChange(
                TextSpan.FromBounds(method.Identifier.Span.End, body.End),
                given.SyntaxTree.GetText().ToString(TextSpan.FromBounds(given.Identifier.Span.End, Substitution.BodyOf(given)!.Value.Start)) + change.NewText)
            : change;
    }

    // The reference's statements may need a using of the reference's file that the student took out.
    private static string Usings(AssignmentCode code, SyntaxTree own, string name)
    {
        HashSet<string> present = [.. UsingsOf(own)];
        string[] missing = code.ReferenceTrees.TryGetValue(name, out SyntaxTree? reference) ? [.. UsingsOf(reference).Where(u => !present.Contains(u))] : [];
        return missing.Length == 0 ? "" : string.Join(" ", missing) + $"\n#line 1 \"{name}\"\n";
    }

    private static IEnumerable<string> UsingsOf(SyntaxTree tree) =>
        ((CompilationUnitSyntax)tree.GetRoot()).Usings.Select(directive => directive.WithoutTrivia().ToFullString());
}
