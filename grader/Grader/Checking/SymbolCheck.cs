using GenerativeModels.Grader.Assignments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>Finds what graded code may not use, by symbol and not by text.</summary>
internal static class SymbolCheck
{
    /// <summary>Every objection to one file, with its node.</summary>
    public static IEnumerable<(SyntaxNode Node, string Reason)> Objections(CSharpCompilation compilation, SyntaxTree file, Manifest manifest)
    {
        SemanticModel model = compilation.GetSemanticModel(file);
        foreach (SyntaxNode node in file.GetRoot().DescendantNodes())
        {
            string? reason = node switch
            {
                AttributeListSyntax { Target.Identifier.Text: "assembly" or "module" } => "attributes of the whole assembly may not be set in graded code",
                BaseTypeDeclarationSyntax type when type.Parent is not TypeDeclarationSyntax && model.GetDeclaredSymbol(type) is { } declared
                    && declared.ContainingNamespace.ToDisplayString() != manifest.Namespace =>
                    $"{declared.Name} is declared outside namespace {manifest.Namespace}; move it there",
                MethodDeclarationSyntax method when method.Modifiers.Any(SyntaxKind.ExternKeyword) => "extern methods may not be declared in graded code",
                DestructorDeclarationSyntax => "finalizers may not be declared in graded code",
                SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax => Objection(model, compilation, node),
                _ => null,
            };
            if (reason is not null)
            {
                yield return (node, reason);
            }
        }
    }

    private static string? Objection(SemanticModel model, CSharpCompilation compilation, SyntaxNode node)
    {
        SymbolInfo info = model.GetSymbolInfo(node);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol
            && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
                ? AllowedSymbols.Objection(symbol)
                : null;
    }
}
