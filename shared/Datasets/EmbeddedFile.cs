using System.Reflection;

namespace GenerativeModels.Datasets;

/// <summary>The files of data/ that are inside this assembly.</summary>
internal static class EmbeddedFile
{
    /// <summary>Opens one for reading, as text.</summary>
    public static TextReader Open(string name) => new StreamReader(
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not inside the assembly Datasets. Build shared/Datasets again."));
}
