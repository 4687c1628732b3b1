using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>
/// 272 eruptions of the geyser Old Faithful in Yellowstone National Park (Azzalini and Bowman 1990; data/old-faithful/README.md).
/// </summary>
public static class OldFaithful
{
    /// <summary>The columns: how long the eruption lasted, and how long until the next one, both in minutes.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["eruptions", "waiting"];

    /// <summary>The data, in the order of the published table: [272, 2], float64.</summary>
    public static Tensor Load()
    {
        using TextReader reader = EmbeddedFile.Open("old-faithful.csv");
        return NumberTable.Read(reader, "old-faithful.csv", Columns);
    }
}
