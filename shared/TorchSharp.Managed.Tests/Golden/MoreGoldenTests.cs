using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>The operations of MoreGolden against PyTorch, as GoldenTests does it.</summary>
public class MoreGoldenTests
{
    // Where PyTorch itself is off by more, away from 0: BesselTests holds these functions to 40-digit values instead.
    private static readonly Dictionary<string, double> ErrorOfPyTorch = new()
    {
        ["special.bessel_j0"] = 2e-8, ["special.bessel_j1"] = 1e-7, ["special.bessel_y0"] = 2e-8, ["special.bessel_y1"] = 2e-8,
        ["special.airy_ai"] = 1e-10,
    };

    public static TheoryData<string> Keys => new(GoldenFile.More.Cases.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_what_PyTorch_gives(string operation)
    {
        Assert.True(MoreGolden.Table.TryGetValue(operation, out Func<Tensor[], Tensor[]>? run), $"no operation is written for the key {operation}");
        var wrong = new List<string>();
        foreach (JsonElement golden in GoldenFile.More.Cases[operation])
        {
            string[] names = golden.GetProperty("in").EnumerateArray().Select(n => n.GetString()!).ToArray();
            string? problem = GoldenTests.Problem(GoldenFile.More, run, names, golden, ErrorOfPyTorch.GetValueOrDefault(operation));
            if (problem is not null) wrong.Add($"{operation} of ({string.Join(", ", names)}): {problem}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Every_written_operation_has_golden_values() => Assert.Empty(MoreGolden.Table.Keys.Except(GoldenFile.More.Cases.Keys));
}
