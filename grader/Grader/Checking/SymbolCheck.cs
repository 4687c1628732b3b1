using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>Finds what graded code may not use, by symbol and not by text.</summary>
internal static class SymbolCheck
{
    /// <summary>Every objection to one file, with its node.</summary>
    public static IEnumerable<(SyntaxNode Node, string Reason)> Objections(CSharpCompilation compilation, SyntaxTree file)
    {
        SemanticModel model = compilation.GetSemanticModel(file);
        foreach (SyntaxNode node in file.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            SymbolInfo info = model.GetSymbolInfo(node);
            if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol
                && !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, compilation.Assembly)
                && AllowedSymbols.Objection(symbol) is { } reason)
            {
                yield return (node, reason);
            }
        }
    }
}
