namespace GenerativeModels.Datasets.Fetching;

/// <summary>Whether a file is here, and whether it is the right one.</summary>
/// <param name="File">The file that should be here.</param>
/// <param name="Path">Where it is, unpacked or with .gz; null if it is missing.</param>
/// <param name="Problem">What is wrong with it, as the end of a sentence that begins with its path; null if nothing is.</param>
public sealed record FileState(DataFile File, string? Path, string? Problem)
{
    /// <summary>It is here, and its checksum is right.</summary>
    public bool IsVerified => Path is not null && Problem is null;

    /// <summary>Looks at the file in a folder: first unpacked, then with .gz, in the order in which <see cref="IdxFile"/> reads them.</summary>
    public static async Task<FileState> OfAsync(string folder, DataFile file, CancellationToken cancellation = default)
    {
        string plain = System.IO.Path.Combine(folder, file.Name);
        string? path = new[] { plain, plain + ".gz" }.FirstOrDefault(System.IO.File.Exists);
        if (path is null)
        {
            return new FileState(file, null, null);
        }

        try
        {
            await using FileStream stream = System.IO.File.OpenRead(path);
            return new FileState(file, path, await Content.CopyAsync(stream, file, Content.Nowhere, cancellation));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileState(file, path, $"cannot be read: {exception.Message}");
        }
    }
}
