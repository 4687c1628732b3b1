namespace GenerativeModels.Grader.Tests;

/// <summary>The kit that these tests lie in.</summary>
internal static class Kit
{
    public static Paths Paths { get; } = Paths.Find();

    public static string ResultSchema { get; } = Path.Combine(Paths.Root, "docs", "result.schema.json");

    public static string Cases { get; } = Path.Combine(Paths.Root, "grader", "Grader.Tests", "cases");
}
