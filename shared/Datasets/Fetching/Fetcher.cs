namespace GenerativeModels.Datasets.Fetching;

/// <summary>
/// Brings the files of a data set into a folder. A file gets its name only when all of it is there, unpacked, and has the right checksum; a fetch
/// that was stopped goes on where it stopped when it is asked for again; files that are already there and right stay as they are.
/// </summary>
public sealed class Fetcher : IDisposable
{
    private readonly FetchOptions _options;
    private readonly Action<FetchProgress> _report;
    private readonly HttpClient _client;
    private readonly Download _download;
    private readonly FilePlacer _placer;

    /// <summary>A fetcher.</summary>
    /// <param name="handler">What speaks with the mirrors; disposed of with the fetcher.</param>
    /// <param name="options">How patient it is.</param>
    /// <param name="report">Told how far it is, on the thread that fetches.</param>
    public Fetcher(HttpMessageHandler handler, FetchOptions options, Action<FetchProgress> report)
        : this(handler, options, report, new DataDisk())
    {
    }

    internal Fetcher(HttpMessageHandler handler, FetchOptions options, Action<FetchProgress> report, DataDisk disk)
    {
        (_options, _report) = (options, report);
        _client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan }; // Download has its own patience, for each step
        _client.DefaultRequestHeaders.UserAgent.ParseAdd("generative-models-kit/1");
        _download = new Download(_client, disk, options);
        _placer = new FilePlacer(disk);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    /// <summary>Fetches what is not there yet.</summary>
    /// <exception cref="FetchException">A file could not be had or not be written; says which, and why.</exception>
    public async Task FetchAsync(FetchList list, string folder, CancellationToken cancellation = default)
    {
        DataDisk.CreateFolder(folder);
        foreach (DataFile file in list.Files)
        {
            FileState state = await FileState.OfAsync(folder, file, cancellation);
            if (state.IsVerified)
            {
                Download.Forget(PartOf(file, folder)); // left behind if a fetch was killed at its very end
                _report(new FetchProgress(file, FetchStage.AlreadyThere));
                continue;
            }

            FilePlacer.RequireReplaceable(state, list.Title);
            await FetchAsync(file, list, folder, cancellation);
            _report(new FetchProgress(file, FetchStage.Done));
        }
    }

    private async Task FetchAsync(DataFile file, FetchList list, string folder, CancellationToken cancellation)
    {
        string part = PartOf(file, folder);
        var problems = new List<string>();
        foreach (Uri mirror in list.Mirrors)
        {
            var address = new Uri(mirror, file.Name + ".gz");
            bool isLast = mirror == list.Mirrors[^1];
            for (int attempt = 0; ; attempt++)
            {
                try
                {
                    await AttemptAsync(file, address, part, folder, cancellation);
                    return;
                }
                catch (MirrorException exception)
                {
                    string problem = $"{address} {exception.Message}.";
                    bool again = exception.MayPass && attempt < _options.Waits.Count;
                    _report(new FetchProgress(file, FetchStage.Trouble, Note: problem + (again ? " Trying again." : isLast ? "" : " Trying the next mirror.")));
                    if (again)
                    {
                        await Task.Delay(_options.Waits[attempt], _options.Time, cancellation);
                        continue;
                    }

                    problems.Add(problem);
                    break;
                }
            }
        }

        throw new FetchException(
            $"{file.Name} could not be fetched from any of {list.Mirrors.Count} mirrors:\n  {string.Join("\n  ", problems)}\n"
            + "Check the connection and run the same command again: it goes on where it stopped. Or name another mirror with --mirror, or a folder that has the files with --from.");
    }

    private static string PartOf(DataFile file, string folder) => Path.Combine(folder, file.Name + ".gz.part");

    private async Task AttemptAsync(DataFile file, Uri address, string part, string folder, CancellationToken cancellation)
    {
        long most = file.Size + file.Size / 1000 + 1024; // packing makes a file larger by less than this
        bool resumed = await _download.GetAsync(
            address, part, most, (done, total) => _report(new FetchProgress(file, FetchStage.Downloading, done, total, address.Host)), cancellation);

        _report(new FetchProgress(file, FetchStage.Checking));
        string? problem = await _placer.PlaceAsync(part, file, folder, cancellation);
        Download.Forget(part);
        if (problem is not null)
        {
            throw new MirrorException($"sent a file that {problem}", mayPass: resumed); // two halves that do not fit? then once more from the start
        }
    }
}
