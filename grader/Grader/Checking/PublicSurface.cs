using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>The members that tests may call: a submission must have all that the starter has.</summary>
internal static class PublicSurface
{
    private static readonly SymbolDisplayFormat Format = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeContainingType
            | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>The public members declared in one file, by signature.</summary>
    public static IReadOnlyDictionary<string, ISymbol> Of(CSharpCompilation compilation, SyntaxTree file)
    {
        SemanticModel model = compilation.GetSemanticModel(file);
        return file.GetRoot().DescendantNodes()
            .Where(node => node is MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax })
            .Select(node => model.GetDeclaredSymbol(node))
            .OfType<ISymbol>()
            .Where(symbol => symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol or INamedTypeSymbol && IsPublic(symbol))
            .GroupBy(Signature)
            .ToDictionary(group => group.Key, group => group.First());
    }

    private static bool IsPublic(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected
        && (symbol.ContainingType is null || IsPublic(symbol.ContainingType));

    private static string Signature(ISymbol symbol) => symbol is INamedTypeSymbol type
        ? $"{(type.IsStatic ? "static " : "")}{(type.IsRecord ? "record " : "")}{type.TypeKind.ToString().ToLowerInvariant()} {type.ToDisplayString(Format)}"
        : symbol.ToDisplayString(Format);
}
