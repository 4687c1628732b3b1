using GenerativeModels.Grader.Assignments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>Finds declarations that graded code may not make, whatever is in them: those that run by themselves, or reach beyond their file.</summary>
internal static class FormCheck
{
    /// <summary>Every objection to one file, with the whole declaration.</summary>
    public static IEnumerable<(SyntaxNode Node, string Reason)> Objections(SyntaxTree file, Manifest manifest) =>
        from node in file.GetRoot().DescendantNodes()
        let reason = node switch
        {
            AttributeListSyntax { Target.Identifier.ValueText: "assembly" or "module" } => "attributes of the whole assembly may not be set in graded code",
            UsingDirectiveSyntax { GlobalKeyword.RawKind: not 0 } => "'global using' reaches into other files; write 'using' in each file that needs it",
            BaseMethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.ExternKeyword) => "extern methods may not be declared in graded code",
            DestructorDeclarationSyntax => "finalizers may not be declared in graded code",
            BaseTypeDeclarationSyntax or DelegateDeclarationSyntax when Namespace(node) is { } found && found != manifest.Namespace =>
                $"{MemberName(node)} is declared in {(found.Length == 0 ? "no namespace" : $"namespace {found}")}; move it to namespace {manifest.Namespace}",
            _ => null,
        }
        where reason is not null
        select (node, reason);

    // Null for a type inside another one: the outer one answers for it.
    private static string? Namespace(SyntaxNode type) => type.Parent is TypeDeclarationSyntax
        ? null
        : string.Join('.', type.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(space => space.Name.ToString()));

    private static string MemberName(SyntaxNode type) =>
        type is DelegateDeclarationSyntax @delegate ? @delegate.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;
}
