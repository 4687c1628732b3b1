using Microsoft.CodeAnalysis;

namespace GenerativeModels.Grader.Checking;

/// <summary>The assemblies that graded code is compiled against: those that this program itself runs on.</summary>
internal static class References
{
    // What a submission has no business with is not even there to be named.
    private static readonly string[] Framework =
    [
        "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Console", "System.Linq", "System.Memory",
        "System.Numerics.Vectors", "System.Runtime.Extensions", "System.Runtime.Numerics", "System.Threading.Tasks.Parallel", "System.Threading",
        "netstandard",
    ];

    private static readonly string[] Kit =
        ["TorchSharp.Managed", "TorchSharp", "Numerics", "Datasets", "MathNet.Numerics", "System.Numerics.Tensors"];

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Trusted = new(() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(path => Path.GetFileNameWithoutExtension(path)!)
            .ToDictionary(group => group.Key, group => group.First()));

    /// <summary>For submissions and references.</summary>
    public static IReadOnlyList<MetadataReference> ForSubmissions { get; } = Read(Framework.Concat(Kit));

    /// <summary>For tests: everything but the compiler.</summary>
    public static IReadOnlyList<MetadataReference> ForTests { get; } = Read(Trusted.Value.Keys.Where(name =>
        !name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) && name != "Grader"));

    private static List<MetadataReference> Read(IEnumerable<string> names) =>
        [.. names.Where(Trusted.Value.ContainsKey).Select(name => MetadataReference.CreateFromFile(Trusted.Value[name]))];
}
