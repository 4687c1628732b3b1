using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>One case of golden_nn.json: an operation, its settings, its inputs, and what PyTorch makes of them.</summary>
internal sealed class LayerCase(JsonElement json)
{
    public static IReadOnlyList<LayerCase> All { get; } = Load();

    public string Operation { get; } = json.GetProperty("op").GetString()!;

    public JsonElement[] Outputs { get; } = [.. json.GetProperty("out").EnumerateArray()];

    /// <summary>One for each real input; null where the results do not depend on it.</summary>
    public JsonElement[] Gradients { get; } = [.. json.GetProperty("grad").EnumerateArray()];

    public override string ToString() => $"{Operation} {json.GetProperty("with")} of {json.GetProperty("in")}";

    public Tensor[] Inputs(ScalarType dtype) => [.. json.GetProperty("in").EnumerateArray().Select((input, seed) => Input(input, seed, dtype))];

    public long[]? Longs(string setting) => json.GetProperty("with").TryGetProperty(setting, out JsonElement value)
        ? value.ValueKind == JsonValueKind.Array ? Longs(value) : [value.GetInt64()]
        : null;

    public double[]? Doubles(string setting) =>
        json.GetProperty("with").TryGetProperty(setting, out JsonElement value) ? [.. value.EnumerateArray().Select(v => v.GetDouble())] : null;

    public long? Long(string setting) => Longs(setting)?[0];

    public double Double(string setting) => json.GetProperty("with").GetProperty(setting).GetDouble();

    public string Text(string setting) => json.GetProperty("with").GetProperty(setting).GetString()!;

    public bool? Flag(string setting) => json.GetProperty("with").TryGetProperty(setting, out JsonElement value) ? value.GetBoolean() : null;

    public bool Flag(string setting, bool otherwise) => Flag(setting) ?? otherwise;

    /// <summary>The numbers that make_golden_nn.py computes too.</summary>
    public static Tensor Numbers(long[] shape, int seed, ScalarType dtype)
    {
        long count = shape.Aggregate(1L, (product, n) => product * n);
        double[] numbers = [.. Enumerable.Range(0, (int)count).Select(i => (((long)i * 613) + (seed * 211) + 7) % 1009 / 504.5 - 1)];
        return torch.tensor(numbers, dtype: dtype).reshape(shape);
    }

    public static Tensor Unpack(JsonElement packed, bool real) => real
        ? torch.tensor(packed.GetProperty("data").EnumerateArray().Select(v => v.GetDouble()).ToArray()).reshape(Longs(packed.GetProperty("shape")))
        : torch.tensor(packed.GetProperty("data").EnumerateArray().Select(v => v.GetInt64()).ToArray()).reshape(Longs(packed.GetProperty("shape")));

    private static Tensor Input(JsonElement input, int seed, ScalarType dtype)
    {
        string kind = input[0].GetString()!;
        long[] shape = Longs(input[1]);
        switch (kind)
        {
            case "real": return Numbers(shape, seed, dtype);
            case "positive": return Numbers(shape, seed, dtype).abs() + 0.25;
            case "mask": return Numbers(shape, seed, dtype) > -0.3;
        }
        int below = int.Parse(kind["below ".Length..], System.Globalization.CultureInfo.InvariantCulture);
        long[] whole = [.. Enumerable.Range(0, (int)Numbers(shape, seed, dtype).numel()).Select(i => ((i * 7L) + (seed * 5) + (i / 3)) % below)];
        return torch.tensor(whole, dtype: ScalarType.Int64).reshape(shape);
    }

    private static long[] Longs(JsonElement array) => [.. array.EnumerateArray().Select(v => v.GetInt64())];

    private static List<LayerCase> Load()
    {
        using Stream stream = typeof(LayerCase).Assembly.GetManifestResourceStream("golden_nn.json")!;
        return [.. JsonDocument.Parse(stream).RootElement.EnumerateArray().Select(c => new LayerCase(c))];
    }
}
