using System.Text;
using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments.Running;

/// <summary>Writes a file of the run folder, as a whole or not at all.</summary>
internal static class RunFile
{
    /// <summary>Writes it.</summary>
    /// <exception cref="RunFolderException">It cannot be written; what was there before is untouched.</exception>
    public static void Write(string path, Action<Stream> write) => RunFolderException.Guard(path, () => WholeFile.Write(path, write));

    /// <summary>The same with text, in UTF-8.</summary>
    public static void Write(string path, string text) => Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));
}
