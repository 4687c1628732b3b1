namespace GenerativeModels.Plotting;

/// <summary>Writes a file so that it is there either as a whole or not at all, whenever the process is killed.</summary>
public static class WholeFile
{
    /// <summary>What the name of a half-written file ends with until it is renamed.</summary>
    public const string Unfinished = ".part";

    /// <summary>Writes beside the path, lets it reach the disk, and renames. The folder is made; a file that was there is replaced.</summary>
    /// <exception cref="IOException">It cannot be written; what was there before is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; likewise.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string unfinished = path + Unfinished;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(unfinished);
            throw;
        }
    }

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It was never made, or nothing can be done about it; the first error is the one to tell.
        }
    }
}
