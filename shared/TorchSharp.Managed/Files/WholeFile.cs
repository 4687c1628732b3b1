namespace TorchSharp.Files;

/// <summary>Writes a file so that it is there either as a whole or not at all.</summary>
internal static class WholeFile
{
    public static void Write(string location, Action<Stream> write)
    {
        string path = Path.GetFullPath(location);
        string unfinished = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            using (FileStream stream = File.Create(unfinished)) write(stream);
            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }
}
