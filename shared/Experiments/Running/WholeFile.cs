namespace GenerativeModels.Experiments.Running;

/// <summary>Writes a file so that it is there either as a whole or not at all, whenever the process is killed.</summary>
internal static class WholeFile
{
    /// <summary>What a half-written file is called until it is renamed.</summary>
    public const string Unfinished = ".part";

    /// <summary>Writes beside the path, lets it reach the disk, and renames; a file that was there is replaced.</summary>
    /// <exception cref="RunFolderException">It cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write) => RunFolderException.Guard(path, () =>
    {
        string unfinished = path + Unfinished;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
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
    });

    /// <summary>The same with text, in UTF-8.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first error says more.
        }
    }
}
