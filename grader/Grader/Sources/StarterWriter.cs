using GenerativeModels.Grader.Assignments;
using Microsoft.CodeAnalysis.Text;

namespace GenerativeModels.Grader.Sources;

/// <summary>Makes a starter from a reference: every region becomes its task and a throw; all else stays as it is.</summary>
public static class StarterWriter
{
    /// <summary>The starter's C# files.</summary>
    /// <param name="reference">The reference's files, without its tests.</param>
    /// <param name="folder">Where they lie, for messages.</param>
    /// <param name="manifest">Knows the exercises and the files that a student edits.</param>
    /// <exception cref="KitException">A marker is wrong, an exercise has no region, or the manifest's files are not those with regions.</exception>
    public static IReadOnlyList<SourceFile> Write(IReadOnlyList<SourceFile> reference, string folder, Manifest manifest)
    {
        var regions = reference.ToDictionary(file => file.Name, file => MarkerReader.Read(file, folder, manifest));
        foreach (Exercise exercise in manifest.Exercises)
        {
            if (!regions.Values.Any(list => list.Any(region => region.Exercise == exercise.Id)))
            {
                throw new KitException($"{folder}: exercise {exercise.Id} has no region. Mark its reference code with // TODO-BEGIN {exercise.Id}: what to do, and // TODO-END {exercise.Id}.");
            }
        }

        string[] marked = [.. regions.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).Order(StringComparer.Ordinal)];
        if (!marked.SequenceEqual(manifest.Files.Order(StringComparer.Ordinal)))
        {
            throw new KitException(
                $"assignments/{manifest.Id}/assignment.yaml lists the files {string.Join(", ", manifest.Files)}; the regions are in {string.Join(", ", marked)}. List exactly those.");
        }

        return [.. reference.Select(file => Strip(file, regions[file.Name]))];
    }

    private static SourceFile Strip(SourceFile file, IReadOnlyList<Region> regions)
    {
        SourceText text = SourceText.From(file.Text);
        return file with
        {
            Text = text.WithChanges(regions.Select(region => new TextChange(
                region.Span, $"// TODO {region.Exercise}: {region.Task}\n{Indent(text, region)}{Substitution.Stub(region)}"))).ToString(),
        };
    }

    private static string Indent(SourceText text, Region region)
    {
        TextLine line = text.Lines.GetLineFromPosition(region.Span.Start);
        return text.ToString(TextSpan.FromBounds(line.Start, region.Span.Start));
    }
}
