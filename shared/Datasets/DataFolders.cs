namespace GenerativeModels.Datasets;

/// <summary>Where the data sets that do not ship may lie.</summary>
public static class DataFolders
{
    /// <summary>The environment variable that names the folder the data sets are in. It is looked at first.</summary>
    public const string Variable = "ASSIGNMENTS_DATA";

    /// <summary>What <see cref="Variable"/> says; null if nothing.</summary>
    public static string? Named => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;

    /// <summary>The folder data/ of the kit around the working folder or, failing that, around the program; null if there is none.</summary>
    public static string? OfKit() =>
        new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory }.Select(Above).FirstOrDefault(folder => folder is not null);

    private static string? Above(string start)
    {
        for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
        {
            string data = Path.Combine(folder.FullName, "data");
            if (Directory.Exists(data) && Directory.Exists(Path.Combine(folder.FullName, "assignments")))
            {
                return data;
            }
        }

        return null;
    }
}
