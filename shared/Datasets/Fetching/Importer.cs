namespace GenerativeModels.Datasets.Fetching;

/// <summary>Brings a data set from a folder that has its files already, gzipped or not, under any of the names that they go by.</summary>
public sealed class Importer
{
    private readonly Action<FetchProgress> _report;
    private readonly FilePlacer _placer;

    /// <summary>An importer.</summary>
    /// <param name="report">Told how far it is.</param>
    public Importer(Action<FetchProgress> report)
        : this(report, new DataDisk())
    {
    }

    internal Importer(Action<FetchProgress> report, DataDisk disk) => (_report, _placer) = (report, new FilePlacer(disk));

    /// <summary>Imports every file that is there and right; what is right in <paramref name="folder"/> already stays as it is.</summary>
    /// <exception cref="FetchException">The folder is not there, or a file is missing or wrong; says which. The others are imported all the same.</exception>
    public async Task ImportAsync(FetchList list, string from, string folder, CancellationToken cancellation = default)
    {
        if (!Directory.Exists(from))
        {
            throw new FetchException($"{from} is no folder. Name the folder with {list.Title}'s files: {string.Join(", ", list.Files.Select(file => file.Name))}, with or without .gz.");
        }

        DataDisk.CreateFolder(folder);
        var problems = new List<string>();
        foreach (DataFile file in list.Files)
        {
            FileState state = await FileState.OfAsync(folder, file, cancellation);
            if (state.IsVerified)
            {
                _report(new FetchProgress(file, FetchStage.AlreadyThere));
                continue;
            }

            FilePlacer.RequireReplaceable(state, list.Title);
            if (await ImportAsync(file, from, folder, cancellation) is { } problem)
            {
                problems.Add(problem);
            }
        }

        if (problems.Count > 0)
        {
            throw new FetchException($"{problems.Count} of {list.Files.Count} files could not be imported:\n  {string.Join("\n  ", problems)}\n{(problems.Count < list.Files.Count ? "The others are in place. " : "")}Name a folder that has them, or download them: leave --from out.");
        }
    }

    private async Task<string?> ImportAsync(DataFile file, string from, string folder, CancellationToken cancellation)
    {
        string? problem = null;
        foreach (string path in Candidates(file, from))
        {
            _report(new FetchProgress(file, FetchStage.Checking, Note: path));
            try
            {
                if (await _placer.PlaceAsync(path, file, folder, cancellation) is not { } wrong)
                {
                    _report(new FetchProgress(file, FetchStage.Done));
                    return null;
                }

                problem ??= $"{path} {wrong}.";
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                problem ??= $"{path} cannot be read: {exception.Message}";
            }
        }

        return problem ?? $"{file.Name} is not in {from}, neither as it is nor with .gz.";
    }

    // Unpacking programs and other mirrors write "train-images.idx3-ubyte".
    private static IEnumerable<string> Candidates(DataFile file, string from)
    {
        string[] names = [file.Name, file.Name.Replace("-idx", ".idx", StringComparison.Ordinal)];
        string[] spellings = [.. names, .. names.Select(name => name + ".gz")];
        return spellings.Distinct().SelectMany(spelling => Directory.EnumerateFiles(from).Order(StringComparer.Ordinal)
            .Where(path => string.Equals(Path.GetFileName(path), spelling, StringComparison.OrdinalIgnoreCase)));
    }
}
