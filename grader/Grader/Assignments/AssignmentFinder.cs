namespace GenerativeModels.Grader.Assignments;

/// <summary>Tells which assignment a folder is a submission of.</summary>
public static class AssignmentFinder
{
    /// <summary>The manifest of the assignment: the one named, or else the folder's own name, its project file, or its files decide.</summary>
    /// <exception cref="UsageException">There is no such assignment, or none can be told.</exception>
    public static Manifest Find(Paths paths, string folder, string? named)
    {
        if (named is not null)
        {
            return paths.Assignments.Contains(named)
                ? ManifestReader.Read(paths, named)
                : throw new UsageException($"there is no assignment '{named}'. There {(paths.Assignments.Count == 1 ? "is" : "are")}: {string.Join(", ", paths.Assignments)}.");
        }

        if (!Directory.Exists(folder))
        {
            throw new UsageException(File.Exists(folder)
                ? $"{folder} is a file. Name the folder that holds the submission's .cs files."
                : $"{folder} does not exist. Name the folder that holds the submission's .cs files.");
        }

        string name = Path.GetFileName(Path.GetFullPath(folder).TrimEnd('/', '\\'));
        string[] files = [.. Directory.EnumerateFiles(folder).Select(Path.GetFileName).OfType<string>()];
        string[] fitting = [.. paths.Assignments.Where(id => id == name || files.Contains(id + ".csproj"))];
        if (fitting.Length != 1)
        {
            fitting = [.. paths.Assignments.Where(id => ManifestReader.Read(paths, id).Files.Any(files.Contains))];
        }

        return fitting is [var only]
            ? ManifestReader.Read(paths, only)
            : throw new UsageException(
                $"{folder} does not tell which assignment it is of{(fitting.Length > 1 ? $" ({string.Join(" or ", fitting)})" : "")}. "
                + $"Say so: --assignment {(fitting.Length > 1 ? fitting[0] : paths.Assignments[0])}.");
    }
}
