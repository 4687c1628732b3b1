using System.Globalization;
using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>golden_modules.json: what PyTorch made of inputs that both sides compute by one formula.</summary>
internal static class ModuleGolden
{
    private static readonly JsonElement Root = Load("golden_modules.json");

    public static TheoryData<string> Keys(string section) => new(Root.GetProperty(section).EnumerateObject().Select(p => p.Name));

    public static JsonElement Case(string section, string key) => Root.GetProperty(section).GetProperty(key);

    /// <summary>1.5 sin(0.7 i + phase) for element i.</summary>
    public static Tensor Wave(long[] shape, double phase = 0, ScalarType dtype = ScalarType.Float64)
    {
        double[] values = new double[shape.Aggregate(1L, (a, b) => a * b)];
        for (int i = 0; i < values.Length; i++) values[i] = 1.5 * Math.Sin(0.7 * i + phase);
        return torch.tensor(values).reshape(shape).to(dtype);
    }

    public static double[] Numbers(JsonElement list) => list.EnumerateArray().Select(Number).ToArray();

    public static double[] Flat(Tensor t) => t.detach().to(ScalarType.Float64).reshape(-1).data<double>().ToArray();

    /// <summary>Within the tolerance of the larger of 1 and the value.</summary>
    public static void Equal(double[] expected, double[] actual, double tolerance, string what)
    {
        Assert.True(expected.Length == actual.Length, $"{what}: {actual.Length} numbers, PyTorch has {expected.Length}");
        for (int i = 0; i < expected.Length; i++)
        {
            bool close = expected[i].Equals(actual[i]) || Math.Abs(expected[i] - actual[i]) <= tolerance * Math.Max(1, Math.Abs(expected[i]));
            Assert.True(close, string.Create(CultureInfo.InvariantCulture, $"{what}: number {i} is {actual[i]:R}, PyTorch has {expected[i]:R}"));
        }
    }

    private static double Number(JsonElement x) => x.ValueKind == JsonValueKind.Number ? x.GetDouble() : x.GetString() switch
    {
        "nan" => double.NaN,
        "inf" => double.PositiveInfinity,
        _ => double.NegativeInfinity,
    };

    public static JsonElement Load(string file)
    {
        using Stream stream = typeof(ModuleGolden).Assembly.GetManifestResourceStream(file)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
