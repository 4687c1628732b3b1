using GenerativeModels.Grader.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Checking;

/// <summary>When a brace is missing, the whole file falls apart. The starter's lines tell where each member begins, and so which one is broken.</summary>
internal static class SyntaxRescue
{
    /// <summary>The file with each unbalanced member put back as the starter has it, and the keys of those; null where that does not help.</summary>
    public static (SourceFile File, IReadOnlyList<(MemberKey Member, int Line)> Broken)? Mend(SourceFile file, SyntaxTree starter)
    {
        string[] lines = file.Text.Split('\n');
        SourceText starterText = starter.GetText();
        var members = new List<(MemberDeclarationSyntax Node, int Start)>();
        int from = 0;
        foreach (MemberDeclarationSyntax node in starter.GetRoot().DescendantNodes().OfType<BaseMethodDeclarationSyntax>().Where(node => node.Body is not null))
        {
            string header = starterText.Lines.GetLineFromPosition(node.SpanStart).ToString().Trim();
            int start = Array.FindIndex(lines, from, line => line.Trim() == header);
            if (start < 0)
            {
                return null;
            }

            members.Add((node, start));
            from = start + 1;
        }

        var broken = new List<(MemberKey, int)>();
        for (int i = members.Count - 1; i >= 0; i--)
        {
            int end = i + 1 < members.Count ? StartWithComments(lines, members[i + 1].Start) : LastTypeBrace(lines);
            if (end <= members[i].Start || Balance(lines[members[i].Start..end]) == 0)
            {
                continue;
            }

            broken.Add((MemberKey.Of(members[i].Node), members[i].Start + 1));
            string original = starterText.ToString(members[i].Node.Span);
            int lost = end - members[i].Start - original.Split('\n').Length;
            lines = [.. lines[..members[i].Start], "    " + original, .. Enumerable.Repeat("", Math.Max(0, lost)), .. lines[end..]];
        }

        SourceFile mended = file with { Text = string.Join('\n', lines) };
        return broken.Count > 0 && !Compiler.Parse(mended).GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error)
            ? (mended, broken)
            : null;
    }

    private static int Balance(IEnumerable<string> lines)
    {
        int depth = 0;
        foreach (SyntaxToken token in SyntaxFactory.ParseTokens(string.Join('\n', lines)))
        {
            depth += token.IsKind(SyntaxKind.OpenBraceToken) ? 1 : token.IsKind(SyntaxKind.CloseBraceToken) ? -1 : 0;
        }

        return depth;
    }

    private static int StartWithComments(string[] lines, int header)
    {
        int start = header;
        while (start > 0 && lines[start - 1].TrimStart() is var above && (above.StartsWith("//", StringComparison.Ordinal) || above.StartsWith('[')))
        {
            start--;
        }

        return start;
    }

    private static int LastTypeBrace(string[] lines) => Array.FindLastIndex(lines, line => line.TrimEnd() == "}") is >= 0 and var index ? index : lines.Length;
}
