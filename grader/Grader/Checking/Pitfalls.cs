using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>Code that compiles, may be used, and seldom means what it says.</summary>
internal static class Pitfalls
{
    /// <summary>Notes on one file.</summary>
    /// <remarks>
    /// C# turns the literal 0 into any enumeration, and prefers an overload without optional parameters:
    /// in TorchSharp <c>x.sum(0)</c> is the sum of everything, as dtype number 0 (uint8), and not the sum over dimension 0.
    /// </remarks>
    public static IEnumerable<Problem> In(CSharpCompilation compilation, SyntaxTree file)
    {
        SemanticModel model = compilation.GetSemanticModel(file);
        foreach (InvocationExpressionSyntax call in file.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (call.ArgumentList.Arguments.FirstOrDefault(IsZero) is { } zero
                && model.GetSymbolInfo(call).Symbol is IMethodSymbol method
                && model.GetTypeInfo(zero.Expression).ConvertedType is INamedTypeSymbol { TypeArguments: [{ TypeKind: TypeKind.Enum, Name: "ScalarType" }] })
            {
                yield return new Problem(
                    file.FilePath,
                    call.GetLocation().GetMappedLineSpan().StartLinePosition.Line + 1,
                    $"{method.Name}(0) does not mean dimension 0: C# takes this 0 for a dtype (uint8), and so everything is reduced. Write {method.Name}(dim: 0).");
            }
        }
    }

    private static bool IsZero(ArgumentSyntax argument) =>
        argument is { NameColon: null, Expression: LiteralExpressionSyntax { Token.Value: 0 } };
}
