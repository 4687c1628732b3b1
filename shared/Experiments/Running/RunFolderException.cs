namespace GenerativeModels.Experiments.Running;

/// <summary>A file of the run folder cannot be written: the disk is full, or the folder is read-only.</summary>
internal sealed class RunFolderException(string message) : Exception(message)
{
    /// <summary>Does what writes to <paramref name="path"/>.</summary>
    public static void Guard(string path, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RunFolderException(
                $"{path} cannot be written: {exception.Message.TrimEnd('.')}. What is in the run folder is whole; make room (or make the folder writable) and resume the run.");
        }
    }
}
