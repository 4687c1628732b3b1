using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Sources;

/// <summary>The one mechanism behind starters, mistakes, isolation and the one-at-a-time proof: put other statements into a region or a member.</summary>
public static class Substitution
{
    /// <summary>A reference file with other statements in some of its regions.</summary>
    /// <param name="file">The file.</param>
    /// <param name="regions">Its regions.</param>
    /// <param name="statements">The new statements of a region, or null to leave it.</param>
    public static SourceFile Regions(SourceFile file, IEnumerable<Region> regions, Func<Region, string?> statements)
    {
        IEnumerable<TextChange> changes = regions
            .Select(region => (region, text: statements(region)))
            .Where(change => change.text is not null)
            .Select(change => new TextChange(change.region.Body, $"\n{change.text}\n"));
        return file with { Text = SourceText.From(file.Text).WithChanges(changes).ToString() };
    }

    /// <summary>The statement that stands for an exercise not done.</summary>
    public static string Stub(Region region) => $"throw new NotImplementedException(\"{region.StubMessage}\");";

    /// <summary>Another body for one member; the lines after it keep their numbers.</summary>
    /// <param name="member">The member: a method, constructor or property.</param>
    /// <param name="statements">The new statements.</param>
    public static TextChange Body(MemberDeclarationSyntax member, string statements)
    {
        TextSpan span = BodyOf(member) ?? throw new ArgumentException($"{MemberKey.Of(member)} has no body.", nameof(member));
        string block = $"{{\n#line hidden\n{statements}{LineNumber(member.SyntaxTree, span.End)}}}";
        return new TextChange(span, member is PropertyDeclarationSyntax ? $"{{ get {block} }}" : block);
    }

    /// <summary>A declaration taken out; the lines after it keep their numbers.</summary>
    public static TextChange Nothing(SyntaxNode declaration) => new(declaration.Span, LineNumber(declaration.SyntaxTree, declaration.Span.End));

    /// <summary>What tells the compiler that the line of a place goes on here.</summary>
    public static string LineNumber(SyntaxTree file, int place) =>
        $"\n#line {file.GetMappedLineSpan(new TextSpan(place, 0)).StartLinePosition.Line + 1} \"{file.FilePath}\"\n";

    /// <summary>The body of a method, constructor or read-only property; null where a member has none to replace.</summary>
    public static TextSpan? BodyOf(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => body.Span,
        BaseMethodDeclarationSyntax { ExpressionBody: { } arrow } method => TextSpan.FromBounds(arrow.SpanStart, method.SemicolonToken.Span.End),
        PropertyDeclarationSyntax { ExpressionBody: { } arrow } property => TextSpan.FromBounds(arrow.SpanStart, property.SemicolonToken.Span.End),
        PropertyDeclarationSyntax { AccessorList: { } accessors } when accessors.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null)
            && accessors.Accessors.Count == 1 => accessors.Span,
        _ => null,
    };

    /// <summary>The statements of a member, for use in another version of it; null where it has none.</summary>
    public static string? Statements(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax { Body: { } body } => Inside(body),
        MethodDeclarationSyntax { ExpressionBody: { } arrow } method =>
            method.ReturnType is PredefinedTypeSyntax { Keyword.Text: "void" } ? $"{arrow.Expression};" : $"return {arrow.Expression};",
        _ => null,
    };

    private static string Inside(BlockSyntax body) =>
        body.SyntaxTree.GetText().ToString(TextSpan.FromBounds(body.OpenBraceToken.Span.End, body.CloseBraceToken.SpanStart));
}
