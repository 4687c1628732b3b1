using GenerativeModels.Grader.Assignments;

namespace GenerativeModels.Grader.Sources;

/// <summary>A starter's folder: what it should hold, and what it holds.</summary>
public sealed class StarterFolder
{
    private readonly Paths _paths;
    private readonly string _folder;
    private readonly IReadOnlyDictionary<string, string> _files;

    private StarterFolder(Paths paths, string folder, IReadOnlyDictionary<string, string> files)
    {
        _paths = paths;
        _folder = folder;
        _files = files;
    }

    /// <summary>Makes a starter in memory from its solution.</summary>
    /// <exception cref="KitException">A marker is wrong, or a line of the solution would leak.</exception>
    public static StarterFolder Make(Paths paths, Manifest manifest)
    {
        string solution = paths.Solution(manifest.Id);
        string shown = paths.Shown(solution);
        IReadOnlyList<SourceFile> reference = SourceFile.ReadAll(solution, except: "tests");
        IReadOnlyList<SourceFile> starter = StarterWriter.Write(reference, shown, manifest);
        if (LeakCheck.Leaks(reference, starter, shown, manifest) is { Count: > 0 } leaks)
        {
            throw new KitException(string.Join(Environment.NewLine, leaks));
        }

        var files = starter.ToDictionary(file => file.Name, file => file.Text);
        string project = $"{manifest.Id}.csproj";
        files[project] = File.ReadAllText(Path.Combine(solution, project));
        return new StarterFolder(paths, paths.Starter(manifest.Id), files);
    }

    /// <summary>What differs on disk, a sentence each.</summary>
    public IReadOnlyList<string> Differences() =>
    [
        .. _files.Where(file => !File.Exists(PathOf(file.Key))).Select(file => $"{Shown(file.Key)} is missing."),
        .. _files.Where(file => File.Exists(PathOf(file.Key)) && File.ReadAllText(PathOf(file.Key)) != file.Value).Select(file => $"{Shown(file.Key)} differs from what the solution makes."),
        .. Extra().Select(name => $"{Shown(name)} should not be there."),
    ];

    /// <summary>Writes what differs and removes what should not be there.</summary>
    public void Save()
    {
        foreach (var (name, text) in _files)
        {
            string path = PathOf(name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (!File.Exists(path) || File.ReadAllText(path) != text)
            {
                File.WriteAllText(path, text);
            }
        }

        foreach (string name in Extra())
        {
            File.Delete(PathOf(name));
        }
    }

    private string[] Extra() => !Directory.Exists(_folder)
        ? []
        : [.. Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_folder, path).Replace('\\', '/'))
            .Where(name => name.Split('/')[0] is not ("bin" or "obj" or "TestResults" or "runs") && !_files.ContainsKey(name))];

    private string PathOf(string name) => Path.Combine(_folder, name);

    private string Shown(string name) => _paths.Shown(PathOf(name));
}
