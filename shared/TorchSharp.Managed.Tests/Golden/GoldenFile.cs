using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>golden.json and its companions: named inputs and what PyTorch made of them.</summary>
internal sealed class GoldenFile
{
    private readonly JsonElement[] _inputs;

    private GoldenFile(JsonElement root, params JsonElement[] others)
    {
        _inputs = [root.GetProperty("inputs"), .. others.Select(o => o.GetProperty("inputs"))];
        Cases = root.GetProperty("cases").EnumerateArray().GroupBy(c => c.GetProperty("op").GetString()!).ToDictionary(g => g.Key, g => g.ToList());
    }

    public static GoldenFile Instance { get; } = new(Load("golden.json"));

    /// <summary>Gradients; its inputs are those of golden.json and more.</summary>
    public static GoldenFile Gradients { get; } = new(Load("golden_grad.json"), Load("golden.json"));

    /// <summary>What came later; its inputs are its own.</summary>
    public static GoldenFile More { get; } = new(Load("golden_more.json"));

    /// <summary>The cases of each operation.</summary>
    public IReadOnlyDictionary<string, List<JsonElement>> Cases { get; }

    /// <summary>A new tensor of that name: a view, where the file says so.</summary>
    public Tensor Input(string name)
    {
        JsonElement input = _inputs.First(i => i.TryGetProperty(name, out _)).GetProperty(name);
        if (!input.TryGetProperty("view", out JsonElement view)) return Unpack(input);

        Tensor t = Input(input.GetProperty("base").GetString()!);
        return view.GetString() switch
        {
            "t" => t.transpose(0, -1),
            "slice" => t[TensorIndex.Ellipsis, TensorIndex.Slice(step: 2)],
            "row" => t[1],
            "flip" => t.flip(0, -1),
            "expand" => t.unsqueeze(0).expand([2, .. t.shape]),
            _ => throw new InvalidOperationException($"golden.json has an unknown view {view}"),
        };
    }

    public static Tensor Unpack(JsonElement packed)
    {
        long[] shape = packed.GetProperty("shape").EnumerateArray().Select(x => x.GetInt64()).ToArray();
        JsonElement data = packed.GetProperty("data");
        ScalarType dtype = Enum.Parse<ScalarType>(packed.GetProperty("dtype").GetString()!);
        Tensor t = dtype is ScalarType.Float32 or ScalarType.Float64
            ? torch.tensor(data.EnumerateArray().Select(Number).ToArray(), dtype: dtype)
            : torch.tensor(data.EnumerateArray().Select(x => x.GetInt64()).ToArray(), dtype: dtype);
        return t.reshape(shape);
    }

    private static double Number(JsonElement x) => x.ValueKind == JsonValueKind.Number ? x.GetDouble() : x.GetString() switch
    {
        "nan" => BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0000), // .NET's own has its sign bit set
        "inf" => double.PositiveInfinity,
        _ => double.NegativeInfinity,
    };

    private static JsonElement Load(string name)
    {
        using Stream stream = typeof(GoldenFile).Assembly.GetManifestResourceStream(name)!;
        return JsonDocument.Parse(stream).RootElement;
    }
}
