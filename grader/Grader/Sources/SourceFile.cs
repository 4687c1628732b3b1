namespace GenerativeModels.Grader.Sources;

/// <summary>A C# file in memory.</summary>
/// <param name="Name">Its name as messages show it, with forward slashes: "KMeans.cs".</param>
/// <param name="Text">Its text.</param>
public sealed record SourceFile(string Name, string Text)
{
    /// <summary>Every C# file below a folder, but for build output and the named subfolder, by name.</summary>
    public static IReadOnlyList<SourceFile> ReadAll(string folder, string? except = null) =>
        !Directory.Exists(folder)
            ? []
            : [.. Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Select(path => (path, name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .Where(file => file.name.Split('/')[0] is var top && top != "bin" && top != "obj" && top != except)
                .OrderBy(file => file.name, StringComparer.Ordinal)
                .Select(file => new SourceFile(file.name, File.ReadAllText(file.path)))];
}
