using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Checking;

/// <summary>A member that a student fills in.</summary>
/// <param name="Exercise">The exercise: "A1.3".</param>
/// <param name="File">The file that it is in.</param>
/// <param name="Member">The member.</param>
public sealed record Stub(string Exercise, string File, MemberKey Member)
{
    /// <summary>The statement that the starter has in it.</summary>
    public string Throw => $"throw new NotImplementedException(\"{Exercise} {Member}\");";

    /// <summary>The stubs of a starter's file: the members that throw "A1.3 KMeans.Update".</summary>
    public static IEnumerable<Stub> Of(SyntaxTree starterFile) =>
        from creation in starterFile.GetRoot().DescendantNodes().OfType<ObjectCreationExpressionSyntax>()
        where creation is { Parent: ThrowStatementSyntax, Type: IdentifierNameSyntax { Identifier.Text: nameof(NotImplementedException) } }
        let message = (creation.ArgumentList?.Arguments.FirstOrDefault()?.Expression as LiteralExpressionSyntax)?.Token.ValueText
        where message is not null && message.Contains(' ')
        select new Stub(message[..message.IndexOf(' ')], starterFile.FilePath, MemberKey.Of(creation.FirstAncestorOrSelf<MemberDeclarationSyntax>()!));
}
