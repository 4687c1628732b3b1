namespace GenerativeModels.Grader;

/// <summary>Where everything lies. The only file that joins folder names.</summary>
/// <param name="Root">The kit's root folder.</param>
public sealed record Paths(string Root)
{
    /// <summary>Finds the kit around a folder.</summary>
    /// <exception cref="UsageException">No folder above is a kit.</exception>
    public static Paths Find()
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (Directory.Exists(Path.Combine(folder.FullName, "assignments"))
                    && File.Exists(Path.Combine(folder.FullName, "Directory.Build.props")))
                {
                    return new Paths(folder.FullName);
                }
            }
        }

        throw new UsageException(
            $"{Directory.GetCurrentDirectory()} lies in no kit: no folder above it holds 'assignments' and Directory.Build.props. "
            + "Run the command from the kit's folder.");
    }

    /// <summary>The ids of all assignments, in order: their folders' names.</summary>
    public IReadOnlyList<string> Assignments =>
        [.. Directory.GetDirectories(AssignmentsFolder).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal)];

    /// <summary>assignments/</summary>
    public string AssignmentsFolder => Path.Combine(Root, "assignments");

    /// <summary>assignments/A1.Em/assignment.yaml</summary>
    public string Manifest(string id) => Path.Combine(AssignmentsFolder, id, "assignment.yaml");

    /// <summary>assignments/A1.Em/README.md</summary>
    public string Chapter(string id) => Path.Combine(AssignmentsFolder, id, "README.md");

    /// <summary>assignments/A1.Em/tests/</summary>
    public string PublicTests(string id) => Path.Combine(AssignmentsFolder, id, "tests");

    /// <summary>assignments/Usings.cs: the usings of all graded code.</summary>
    public string Usings => Path.Combine(AssignmentsFolder, "Usings.cs");

    /// <summary>assignments/Usings.Tests.cs: what tests see besides.</summary>
    public string TestUsings => Path.Combine(AssignmentsFolder, "Usings.Tests.cs");

    /// <summary>solutions/A1.Em/; absent in a student's copy of the kit.</summary>
    public string Solution(string id) => Path.Combine(Root, "solutions", id);

    /// <summary>solutions/A1.Em/tests/: the hidden ones.</summary>
    public string HiddenTests(string id) => Path.Combine(Solution(id), "tests");

    /// <summary>solutions/A1.Em/mistakes.yaml</summary>
    public string Mistakes(string id) => Path.Combine(Solution(id), "mistakes.yaml");

    /// <summary>starter/</summary>
    public string StartersFolder => Path.Combine(Root, "starter");

    /// <summary>starter/A1.Em/</summary>
    public string Starter(string id) => Path.Combine(StartersFolder, id);

    /// <summary>data/</summary>
    public string DataFolder => Path.Combine(Root, "data");

    /// <summary>data/mnist/</summary>
    public string Data(string set) => Path.Combine(DataFolder, set);

    /// <summary>data/mnist/fetch.yaml: what the set consists of and where it can be had.</summary>
    public string FetchList(string set) => Path.Combine(Data(set), "fetch.yaml");

    /// <summary>out/A1.Em/alice/: where reports go unless said otherwise.</summary>
    public string Reports(string id, string submission) => Path.Combine(Root, "out", id, submission);

    /// <summary>A path as messages show it: relative to the kit, with forward slashes.</summary>
    public string Shown(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
