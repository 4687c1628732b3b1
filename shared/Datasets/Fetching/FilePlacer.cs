namespace GenerativeModels.Datasets.Fetching;

/// <summary>Unpacks a file to where it belongs, if it is the right one.</summary>
internal sealed class FilePlacer(DataDisk disk)
{
    /// <summary>Refuses to put a file in the place of a sound one that is not of this set: the files of MNIST and of its successors are called alike.</summary>
    /// <exception cref="FetchException">There is such a file.</exception>
    public static void RequireReplaceable(FileState state, string title)
    {
        if (state is not { Path: { } path, Problem: { } problem })
        {
            return;
        }

        try
        {
            IdxFile.Read(path);
        }
        catch (InvalidDataException)
        {
            return; // damaged: nothing is lost with it
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new FetchException($"{path} cannot be read: {exception.Message.TrimEnd('.')}. Change its permissions, or name another folder with --to.", exception);
        }

        throw new FetchException($"{path} is a sound file but not {title}'s: it {problem}. Is it of another set? Move it away, or name another folder with --to.");
    }

    /// <summary>Puts the file there: unpacked, compared with its checksum, flushed to the disk, and only then under its name.</summary>
    /// <returns>What is wrong with it, as the end of a sentence that begins with its name; null if it is there now.</returns>
    /// <exception cref="FetchException">It cannot be written.</exception>
    public async Task<string?> PlaceAsync(string source, DataFile file, string folder, CancellationToken cancellation)
    {
        string path = Path.Combine(folder, file.Name), part = path + ".part";
        try
        {
            await using FileStream packed = File.OpenRead(source);
            await using Stream unpacked = disk.Open(part, FileMode.Create);
            string? problem = await Content.CopyAsync(packed, file, (bytes, token) => DataDisk.WriteAsync(unpacked, part, bytes, token), cancellation);
            if (problem is not null)
            {
                return problem;
            }

            DataDisk.Close(unpacked, part);
            DataDisk.Publish(part, path);
            return null;
        }
        finally
        {
            File.Delete(part);
        }
    }
}
