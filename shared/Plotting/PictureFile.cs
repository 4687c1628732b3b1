
namespace GenerativeModels.Plotting;

/// <summary>Writes the bytes of a picture.</summary>
internal static class PictureFile
{
    /// <summary>Writes it as a whole, or leaves the file as it was.</summary>
    /// <exception cref="IOException">Says which file, what the system says, and what to do.</exception>
    public static void Write(string path, byte[] content)
    {
        try
        {
            WholeFile.Write(path, stream => stream.Write(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"the figure cannot be written to {path}: {exception.Message.TrimEnd('.', ' ')}. It needs a folder that may be written to, and {content.Length:N0} bytes of room. Make room, or name another folder.", exception);
        }
    }
}
