using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Grading;

/// <summary>What a student handed in: the files that the manifest names, and the names of all others.</summary>
/// <param name="Name">What reports call it: the folder's name.</param>
/// <param name="Files">The files that count, by name.</param>
/// <param name="Ignored">Files that do not count, because the kit brings its own; those equal to the kit's are left out.</param>
public sealed record Submission(string Name, IReadOnlyDictionary<string, SourceFile> Files, IReadOnlyList<string> Ignored)
{
    private const long MostBytes = 256 << 10;

    private static readonly string[] BuildFolders = ["bin", "obj", "runs", "out", ".git", ".vs", ".idea", ".vscode", "TestResults"];

    /// <summary>Files that would count and cannot be read, each with the reason as a sentence.</summary>
    public IReadOnlyDictionary<string, string> Unread { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads a submission's folder.</summary>
    /// <exception cref="UsageException">The folder is missing or cannot be read.</exception>
    public static Submission Read(string folder, Manifest manifest, Paths paths)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException(File.Exists(folder)
                ? $"{folder} is a file. Name the folder that holds the submission's .cs files."
                : $"{folder} does not exist. Name the folder that holds the submission's .cs files, such as starter/{manifest.Id}.");
        }

        var files = new Dictionary<string, SourceFile>();
        var unread = new Dictionary<string, string>();
        var ignored = new List<string>();
        try
        {
            foreach (string name in Names(folder))
            {
                if (manifest.Files.Contains(name))
                {
                    Read(Path.Combine(folder, name), name);
                }
                else if (!IsTheKits(folder, name, paths.Starter(manifest.Id)))
                {
                    ignored.Add(name);
                }
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{folder} cannot be read: {exception.Message}");
        }

        return new Submission(Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/', '\\')), files, ignored) { Unread = unread };

        void Read(string path, string name)
        {
            if (Text(path, out string? why) is { } text)
            {
                files[name] = new SourceFile(name, text);
            }
            else
            {
                unread[name] = why!;
            }
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 8 })
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => !name.Split('/').Any(BuildFolders.Contains))
        .Order(StringComparer.Ordinal)
        .Take(2000);

    // A file of length 0 is not opened: a pipe has that length too, and reading one never ends.
    private static string? Text(string path, out string? why)
    {
        why = null;
        try
        {
            long length = new FileInfo(path).Length;
            if (length <= MostBytes)
            {
                return length == 0 ? "" : File.ReadAllText(path);
            }

            why = $"the file has {length} bytes, and a source file may have {MostBytes}. Hand in the file that you edited.";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            why = $"the file cannot be read: {exception.Message}";
        }

        return null;
    }

    private static bool IsTheKits(string folder, string name, string starter)
    {
        string own = Path.Combine(starter, name);
        return File.Exists(own) && new FileInfo(own).Length == new FileInfo(Path.Combine(folder, name)).Length
            && Text(Path.Combine(folder, name), out _) == File.ReadAllText(own);
    }
}
