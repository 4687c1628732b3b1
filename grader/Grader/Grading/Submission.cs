using GenerativeModels.Grader.Assignments;
using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Grading;

/// <summary>What a student handed in: the files that the manifest names, and the names of all others.</summary>
/// <param name="Name">What reports call it: the folder's name.</param>
/// <param name="Files">The files that count, by name.</param>
/// <param name="Ignored">Files that do not count, because the kit brings its own; those equal to the kit's are left out.</param>
public sealed record Submission(string Name, IReadOnlyDictionary<string, SourceFile> Files, IReadOnlyList<string> Ignored)
{
    private const long MostBytes = 1 << 20;

    private static readonly string[] BuildFolders = ["bin", "obj", "runs", "out", ".git", ".vs", ".idea", ".vscode", "TestResults"];

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
        var ignored = new List<string>();
        try
        {
            foreach (string name in Names(folder))
            {
                if (manifest.Files.Contains(name))
                {
                    files[name] = new SourceFile(name, ReadText(Path.Combine(folder, name)));
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

        return new Submission(Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/', '\\')), files, ignored);
    }

    private static IEnumerable<string> Names(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint, MaxRecursionDepth = 8 })
        .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
        .Where(name => !name.Split('/').Any(BuildFolders.Contains))
        .Order(StringComparer.Ordinal)
        .Take(2000);

    private static string ReadText(string path)
    {
        long length = new FileInfo(path).Length;
        return length <= MostBytes
            ? File.ReadAllText(path)
            : throw new UsageException($"{path} has {length} bytes; a source file may have {MostBytes}. Hand in the file that you edited.");
    }

    private static bool IsTheKits(string folder, string name, string starter)
    {
        string own = Path.Combine(starter, name);
        var info = new FileInfo(Path.Combine(folder, name));
        return File.Exists(own) && info.Length <= MostBytes && info.Length == new FileInfo(own).Length
            && File.ReadAllBytes(own).AsSpan().SequenceEqual(File.ReadAllBytes(info.FullName));
    }
}
