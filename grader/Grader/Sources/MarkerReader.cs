using System.Text.RegularExpressions;
using GenerativeModels.Grader.Assignments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Sources;

/// <summary>Finds the regions of a reference file. Markers are read from Roslyn's trivia, so one inside a string is none.</summary>
public static partial class MarkerReader
{
    /// <summary>The regions of a file, in order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="folder">Where it lies, for messages: "solutions/A1.Em".</param>
    /// <param name="manifest">Knows the exercises.</param>
    /// <exception cref="KitException">A marker is unknown, nested, unclosed, stray, mismatched, or in a place where none may stand.</exception>
    public static IReadOnlyList<Region> Read(SourceFile file, string folder, Manifest manifest)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(file.Text);
        var regions = new List<Region>();
        (SyntaxTrivia Trivia, string Id, string Task)? open = null;

        foreach (SyntaxTrivia trivia in tree.GetRoot().DescendantTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)))
        {
            string text = trivia.ToString();
            if (!AnyMarker().IsMatch(text))
            {
                continue;
            }

            if (Begin().Match(text) is { Success: true } begin)
            {
                string id = begin.Groups["id"].Value;
                if (open is { } outer)
                {
                    throw Error(trivia, $"TODO-BEGIN {id} opens inside TODO-BEGIN {outer.Id} (line {LineOf(outer.Trivia)}). Close that one first.");
                }

                if (!manifest.Has(id))
                {
                    throw Error(trivia, $"TODO-BEGIN {id}: there is no exercise {id}. Add it to assignment.yaml, or use one of its ids.");
                }

                open = (trivia, id, begin.Groups["task"].Value.Trim());
            }
            else if (End().Match(text) is { Success: true } end)
            {
                string id = end.Groups["id"].Value;
                if (open is not { } opened)
                {
                    throw Error(trivia, $"TODO-END {id} closes nothing. Put // TODO-BEGIN {id}: what to do before the region.");
                }

                if (opened.Id != id)
                {
                    throw Error(trivia, $"TODO-END {id} closes TODO-BEGIN {opened.Id} (line {LineOf(opened.Trivia)}). Use the same id on both.");
                }

                regions.Add(Region(opened.Trivia, opened.Id, opened.Task, trivia));
                open = null;
            }
            else
            {
                throw Error(trivia, $"'{text}' is no marker. Write // TODO-BEGIN A1.1: what to do, or // TODO-END A1.1.");
            }
        }

        return open is { } unclosed
            ? throw Error(unclosed.Trivia, $"TODO-BEGIN {unclosed.Id} is never closed. Put // TODO-END {unclosed.Id} after the region, before the block's closing brace.")
            : regions;

        Region Region(SyntaxTrivia begin, string id, string task, SyntaxTrivia end)
        {
            if (begin.Token.Parent?.FirstAncestorOrSelf<StatementSyntax>(s => s.Parent is BlockSyntax && s.GetFirstToken() == begin.Token)
                is not { Parent: BlockSyntax block })
            {
                throw Error(begin, $"TODO-BEGIN {id} does not stand before a statement of a block. A region is a run of whole statements ending its block.");
            }

            if (end.Token != block.CloseBraceToken)
            {
                throw Error(end, $"TODO-END {id} does not stand before the closing brace of the block that TODO-BEGIN {id} (line {LineOf(begin)}) is in. A region is a run of whole statements ending its block.");
            }

            return new Region(
                id, task, MemberName(block), file.Name, LineOf(begin),
                TextSpan.FromBounds(begin.SpanStart, end.Span.End), TextSpan.FromBounds(begin.Span.End, end.SpanStart));
        }

        KitException Error(SyntaxTrivia trivia, string message) => new($"{folder}/{file.Name}({LineOf(trivia)}): {message}");
    }

    private static int LineOf(SyntaxTrivia trivia) => trivia.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static string MemberName(SyntaxNode node) => MemberKey.Of(node.FirstAncestorOrSelf<MemberDeclarationSyntax>()!).ToString();

    [GeneratedRegex(@"^//\s*TODO-(BEGIN|END)")]
    private static partial Regex AnyMarker();

    [GeneratedRegex(@"^// TODO-BEGIN (?<id>A\d+\.\d+): (?<task>\S.*)$")]
    private static partial Regex Begin();

    [GeneratedRegex(@"^// TODO-END (?<id>A\d+\.\d+)\s*$")]
    private static partial Regex End();
}
