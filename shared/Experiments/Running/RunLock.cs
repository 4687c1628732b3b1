namespace GenerativeModels.Experiments.Running;

/// <summary>Keeps other processes out of a run folder; held by an open file, so that it ends with the process, however that ends.</summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>A lock in a folder that has none yet; null if it has.</summary>
    public static RunLock? TryMake(string path)
    {
        try
        {
            return new RunLock(new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }

    /// <summary>The lock of a folder.</summary>
    /// <exception cref="UsageException">Somebody has it.</exception>
    public static RunLock Take(string path, string folder)
    {
        try
        {
            return new RunLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException exception)
        {
            throw new UsageException($"{folder} cannot be written to: {exception.Message} Make it writable, or start a new run with --out.");
        }
        catch (IOException) when (File.Exists(path))
        {
            throw new UsageException($"a run is going on in {folder}: another process has its .lock open. Wait for it or stop it, then resume.");
        }
        catch (IOException exception)
        {
            throw new UsageException($"{folder} cannot be written to: {exception.Message} Make it writable, or start a new run with --out.");
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
