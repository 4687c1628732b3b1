using System.Text.RegularExpressions;
using GenerativeModels.Datasets.Fetching;
using GenerativeModels.Grader.Assignments;
using GenerativeModels.Numerics;

namespace GenerativeModels.Grader.Commands;

/// <summary>Reads and checks data/mnist/fetch.yaml.</summary>
internal static partial class FetchListReader
{
    /// <summary>The names of all data sets that can be fetched.</summary>
    public static IReadOnlyList<string> Names(Paths paths) => Directory.Exists(paths.DataFolder)
        ? [.. Directory.GetDirectories(paths.DataFolder).Select(Path.GetFileName).OfType<string>().Where(name => File.Exists(paths.FetchList(name))).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The list of a data set.</summary>
    /// <exception cref="UsageException">There is no such set.</exception>
    /// <exception cref="KitException">Its list does not make sense; the message says where.</exception>
    public static FetchList Read(Paths paths, string name)
    {
        IReadOnlyList<string> names = Names(paths);
        if (!names.Contains(name))
        {
            throw new UsageException($"there is no data set '{name}' to fetch.{NearestWord.Suggestion(name, names)} There {(names.Count == 1 ? "is" : "are")}: {(names.Count == 0 ? "none" : string.Join(", ", names))}.");
        }

        string shown = paths.Shown(paths.FetchList(name));
        Document document = Yaml.Read<Document>(paths.FetchList(name), shown);
        return new FetchList(
            name,
            document.Title,
            Some(document.Files, "files", shown).ConvertAll(file => DataFileOf(file, shown)),
            Some(document.Mirrors, "mirrors", shown).ConvertAll(mirror => Mirror(mirror) ?? throw new KitException($"{shown}: the mirror '{mirror}' is no address of a folder on the web. Write it as https://example.org/mnist/.")));
    }

    /// <summary>The address of a folder on the web, with a slash at its end; null if the text is none.</summary>
    public static Uri? Mirror(string text) =>
        Uri.TryCreate(text.TrimEnd('/') + "/", UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" ? address : null;

    // YAML may say nothing behind a key, or behind a dash.
    private static List<T> Some<T>(List<T>? entries, string key, string shown) =>
        entries is { Count: > 0 } && !entries.Contains(default!) ? entries : throw new KitException($"{shown}: {key} is empty, or has an empty entry; name at least one.");

    private static DataFile DataFileOf(FileEntry entry, string shown) =>
        string.IsNullOrEmpty(entry.Name) || entry.Name != Path.GetFileName(entry.Name) ? throw new KitException($"{shown}: '{entry.Name}' is no name of a file. Leave folders out.")
        : entry.Size <= 0 ? throw new KitException($"{shown}: {entry.Name} has the size {entry.Size}; it should be its bytes unpacked, at least 1.")
        : entry.Sha256 is null || !Sha256().IsMatch(entry.Sha256) ? throw new KitException($"{shown}: {entry.Name} has the sha256 '{entry.Sha256}'; it should be 64 digits of 0-9 and a-f.")
        : new DataFile(entry.Name, entry.Size, entry.Sha256);

    [GeneratedRegex("^[0-9a-f]{64}$")]
    private static partial Regex Sha256();

    private sealed class Document
    {
        public required string Title { get; set; }
        public required List<string> Mirrors { get; set; }
        public required List<FileEntry> Files { get; set; }
    }

    private sealed class FileEntry
    {
        public required string Name { get; set; }
        public required long Size { get; set; }
        public required string Sha256 { get; set; }
    }
}
