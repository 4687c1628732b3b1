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
    /// <summary>The submission with the reference's code in all exercises but one; null where the two do not fit together.</summary>
    public static CSharpCompilation? Surround(AssignmentCode code, IReadOnlyDictionary<string, SourceFile> files, string exercise)
    {
        var mixed = files.ToDictionary(pair => pair.Key, pair => Mix(code, pair.Value, exercise));
        foreach (string missing in code.Manifest.Files.Where(name => !mixed.ContainsKey(name)))
        {
            mixed[missing] = Mix(code, code.StarterFiles[missing], exercise);
        }

        CSharpCompilation compilation = code.Compile(mixed);
        return Compiler.Errors(compilation).Any() ? null : compilation;
    }

    private static SourceFile Mix(AssignmentCode code, SourceFile file, string exercise)
    {
        SyntaxTree tree = Compiler.Parse(file);
        SourceText text = tree.GetText();
        var changes = new List<TextChange>();
        foreach (Stub stub in code.Stubs.Where(stub => stub.File == file.Name && stub.Exercise != exercise))
        {
            if (stub.Member.FindIn(tree.GetRoot()) is { } member && Substitution.BodyOf(member) is not null && code.ReferenceStatements(stub) is { } statements)
            {
                changes.Add(Substitution.Body(text, file.Name, member, statements));
            }
        }

        return file with { Text = Usings(code, tree, file.Name) + text.WithChanges(changes) };
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
