using System.Globalization;
using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>
/// Every operation against PyTorch: shape and dtype exactly, values within 1e-12 (Float64) or 1e-5 (Float32) of the
/// larger of 1 and the value; errors where PyTorch has errors.
/// </summary>
public class GoldenTests
{
    internal static readonly Dictionary<string, Func<Tensor[], Tensor[]>> Operations =
        new[] { UnaryGolden.Table, BinaryGolden.Table, ReductionGolden.Table, IndexingGolden.Table, AlgebraGolden.Table, RandomGolden.Table }
            .SelectMany(t => t).ToDictionary(p => p.Key, p => p.Value);

    // Where PyTorch itself is off by more: SpecialFunctionTests holds these functions to 40-digit values instead.
    private static readonly Dictionary<string, double> ErrorOfPyTorch = new() { ["polygamma(1)"] = 1e-9, ["igamma"] = 1e-9, ["igammac"] = 1e-9 };

    public static TheoryData<string> Keys => new(GoldenFile.Instance.Cases.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_what_PyTorch_gives(string operation)
    {
        Assert.True(Operations.TryGetValue(operation, out Func<Tensor[], Tensor[]>? run), $"no operation is written for the key {operation}");
        var wrong = new List<string>();
        foreach (JsonElement golden in GoldenFile.Instance.Cases[operation])
        {
            string[] names = golden.GetProperty("in").EnumerateArray().Select(n => n.GetString()!).ToArray();
            string? problem = Problem(GoldenFile.Instance, run, names, golden, ErrorOfPyTorch.GetValueOrDefault(operation));
            if (problem is not null) wrong.Add($"{operation} of ({string.Join(", ", names)}): {problem}");
        }
        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong));
    }

    [Fact]
    public void Every_written_operation_has_golden_values() =>
        Assert.Empty(Operations.Keys.Except(GoldenFile.Instance.Cases.Keys));

    /// <summary>What is wrong with a case, if anything.</summary>
    internal static string? Problem(GoldenFile file, Func<Tensor[], Tensor[]> run, string[] names, JsonElement golden, double error64)
    {
        Tensor[] inputs = Array.ConvertAll(names, file.Input);
        bool mustThrow = golden.TryGetProperty("error", out JsonElement error);
        Tensor[] results;
        try
        {
            results = run(inputs);
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or NotSupportedException)
        {
            return mustThrow ? null : "threw " + e.Message;
        }

        if (mustThrow) return $"PyTorch throws {error}, this did not: {results[0]}";
        JsonElement[] expected = golden.GetProperty("out").EnumerateArray().ToArray();
        if (expected.Length != results.Length) return $"{results.Length} results, PyTorch has {expected.Length}";
        return expected.Select((e, i) => Difference(GoldenFile.Unpack(e), results[i], error64)).FirstOrDefault(d => d is not null);
    }

    private static string? Difference(Tensor expected, Tensor actual, double error64)
    {
        if (!expected.shape.SequenceEqual(actual.shape)) return $"shape [{string.Join(",", actual.shape)}], PyTorch has [{string.Join(",", expected.shape)}]";
        if (expected.dtype != actual.dtype) return $"dtype {actual.dtype}, PyTorch has {expected.dtype}";

        double tolerance = expected.dtype == ScalarType.Float32 ? 1e-5 : Math.Max(1e-12, error64);
        double[] want = expected.to(ScalarType.Float64).data<double>().ToArray(), got = actual.to(ScalarType.Float64).data<double>().ToArray();
        for (int i = 0; i < want.Length; i++)
        {
            bool close = want[i].Equals(got[i]) || want[i] == got[i] || Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i]));
            if (!close) return string.Create(CultureInfo.InvariantCulture, $"element {i} is {got[i]:R}, PyTorch has {want[i]:R}");
        }
        return null;
    }
}
