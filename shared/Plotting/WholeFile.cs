namespace GenerativeModels.Plotting;

/// <summary>Writes a file whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file first, and takes its place when all is on the disk. The folder is made.</summary>
    /// <exception cref="IOException">Says which file, what the system says, and what to do; the file is as it was.</exception>
    public static void Write(string path, byte[] content)
    {
        string half = path + ".part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (FileStream file = File.Create(half))
            {
                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(half, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Remove(half);
            throw new IOException($"the figure cannot be written to {path}: {exception.Message.TrimEnd('.', ' ')}. It needs a folder that may be written to, and {content.Length:N0} bytes of room. Make room, or name another folder.", exception);
        }
    }

    private static void Remove(string half)
    {
        try
        {
            File.Delete(half);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It was never made, or nothing can be done about it; the first error is the one to tell.
        }
    }
}
