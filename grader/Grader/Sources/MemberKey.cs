using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GenerativeModels.Grader.Sources;

/// <summary>Names a member so that it can be found again in another version of its file.</summary>
/// <param name="Type">"KMeans", or "Outer.Inner".</param>
/// <param name="Name">"Update"; a constructor's is its type's name.</param>
/// <param name="Parameters">The parameters' types as written.</param>
public sealed record MemberKey(string Type, string Name, string Parameters)
{
    /// <summary>The key of a member.</summary>
    public static MemberKey Of(MemberDeclarationSyntax member) => new(
        string.Join('.', member.Ancestors().OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text).Reverse()),
        member switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            OperatorDeclarationSyntax @operator => "operator " + @operator.OperatorToken.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            IndexerDeclarationSyntax => "this",
            _ => member.Kind().ToString(),
        },
        member is BaseMethodDeclarationSyntax { ParameterList: { } list }
            ? string.Join(", ", list.Parameters.Select(parameter => parameter.Type?.ToString()))
            : "");

    /// <summary>The member of this key in another tree; where types are spelt otherwise, the only one of this name and number of parameters.</summary>
    public MemberDeclarationSyntax? FindIn(SyntaxNode root)
    {
        MemberDeclarationSyntax[] sameName = [.. root.DescendantNodes().OfType<MemberDeclarationSyntax>()
            .Where(member => Of(member) is var key && key.Type == Type && key.Name == Name)];
        if (sameName.FirstOrDefault(member => Of(member) == this) is { } exact)
        {
            return exact;
        }

        int count = Count(Parameters);
        return sameName.Where(member => Count(Of(member).Parameters) == count).ToArray() is [var only] ? only : null;
    }

    /// <summary>"KMeans.Update".</summary>
    public override string ToString() => Type.Length == 0 ? Name : $"{Type}.{Name}";

    // Commas inside generic arguments do not separate parameters.
    private static int Count(string parameters)
    {
        int depth = 0, count = parameters.Length == 0 ? 0 : 1;
        foreach (char letter in parameters)
        {
            depth += letter is '<' or '(' or '[' ? 1 : letter is '>' or ')' or ']' ? -1 : 0;
            count += letter == ',' && depth == 0 ? 1 : 0;
        }

        return count;
    }
}
