using GenerativeModels.Grader.Assignments;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Sources;

/// <summary>Proves that no line of a reference's regions survives in its starter.</summary>
public static class LeakCheck
{
    /// <summary>The lines that survive, as messages; none when all is well.</summary>
    /// <remarks>A line of fewer than four tokens, such as <c>return total;</c>, gives nothing away and does not count.</remarks>
    public static IReadOnlyList<string> Leaks(
        IReadOnlyList<SourceFile> reference, IReadOnlyList<SourceFile> starter, string folder, Manifest manifest)
    {
        var open = starter
            .SelectMany(file => file.Text.Split('\n').Select((line, i) => (Line: Normal(line), Where: $"{file.Name}({i + 1})")))
            .Where(line => line.Line.Length > 0)
            .ToLookup(line => line.Line, line => line.Where);
        return [.. reference
            .SelectMany(file => MarkerReader.Read(file, folder, manifest).SelectMany(region => Lines(file, region)))
            .Where(line => open.Contains(line.Text))
            .Select(line => $"{folder}/{line.File}({line.Number}): '{line.Text}' belongs to exercise {line.Exercise}, and stands in the starter's {open[line.Text].First()} too. Write one of the two differently.")];
    }

    private static IEnumerable<(string Text, string File, int Number, string Exercise)> Lines(SourceFile file, Region region)
    {
        SourceText text = SourceText.From(file.Text);
        return text.Lines
            .Where(line => line.Start >= region.Body.Start && line.End <= region.Body.End)
            .Select(line => (Normal(line.ToString()), file.Name, line.LineNumber + 1, region.Exercise))
            .Where(line => SyntaxFactory.ParseTokens(line.Item1).Count(token => token.Span.Length > 0) >= 4);
    }

    private static string Normal(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
