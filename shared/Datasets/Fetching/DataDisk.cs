namespace GenerativeModels.Datasets.Fetching;

/// <summary>Writes files, and says clearly why one cannot be written.</summary>
/// <param name="open">How a file is opened for writing; tests put in a disk that is full.</param>
internal sealed class DataDisk(Func<string, FileMode, Stream>? open = null)
{
    private const int NoSpaceUnix = 28, DiskFullWindows = unchecked((int)0x80070070), HandleDiskFullWindows = unchecked((int)0x80070027);

    private readonly Func<string, FileMode, Stream> _open =
        open ?? ((path, mode) => new FileStream(path, mode, FileAccess.Write, FileShare.Read, bufferSize: 0)); // a buffer would fail to empty itself once more on closing

    /// <summary>Makes the folder, if it is not there.</summary>
    public static void CreateFolder(string folder) => Do(folder, () => Directory.CreateDirectory(folder));

    /// <summary>Opens a file for writing.</summary>
    public Stream Open(string path, FileMode mode) => Do(path, () => _open(path, mode));

    /// <summary>Writes bytes to a file that was opened here.</summary>
    public static async ValueTask WriteAsync(Stream stream, string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        try
        {
            await stream.WriteAsync(bytes, cancellation);
        }
        catch (IOException exception)
        {
            throw Explained(exception, path);
        }
    }

    /// <summary>Closes a finished file once all of it is on the disk; only then may it get its final name.</summary>
    public static void Close(Stream stream, string path) => Do(path, () =>
    {
        if (stream is FileStream file)
        {
            file.Flush(flushToDisk: true);
        }

        stream.Dispose();
        return true;
    });

    /// <summary>Gives a finished file its final name: at once and whole.</summary>
    public static void Publish(string part, string path) => Do(path, () =>
    {
        File.Move(part, path, overwrite: true);
        return true;
    });

    private static T Do<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Explained(exception, path);
        }
    }

    private static FetchException Explained(Exception exception, string path) => exception.HResult is NoSpaceUnix or DiskFullWindows or HandleDiskFullWindows
        ? new FetchException($"{path} cannot be written: there is no space left on the disk. Make room and run the same command again, or name another folder with --to. What was fetched so far is kept.", exception)
        : new FetchException($"{path} cannot be written: {exception.Message.TrimEnd('.')}. Change the folder's permissions, or name another folder with --to.", exception);
}
