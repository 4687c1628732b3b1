using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.Tests.ModuleGolden;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>Attention and transformers against PyTorch: results, gradients and starting values, by the keys of make_golden_attention.py.</summary>
[Collection("default generator")]
public class AttentionGoldenTests
{
    private static readonly JsonElement Golden = Load("golden_attention.json");

    private static readonly long[] OfQuery = [3, 2, 4], OfKey = [5, 2, 4];
    private static readonly (long[] Shape, double Phase)[] Three = [(OfQuery, 0.1), (OfKey, 0.6), (OfKey, 1.3)];
    private static readonly (long[] Shape, double Phase)[] Src = [([3, 2, 4], 0.3)], Tgt = [([2, 2, 4], 1.1)];
    private static readonly Tensor Hidden = Bools([3, 5], 1, 4, 5, 8, 12), Padding = Bools([2, 5], 3, 4, 5);
    private static readonly Tensor ByHead = Wave([4, 3, 5], 0.2) > 0.9, Added = Wave([3, 5], 0.8), MemoryAdded = Wave([2, 3], 0.9);
    private static readonly Tensor Causal = Bools([3, 3], 1, 2, 5), TgtCausal = Bools([2, 2], 1), SrcPadding = Bools([2, 3], 2);

    private static readonly Dictionary<string, (Func<MultiheadAttention> Layer, Func<MultiheadAttention, Tensor[], Tuple<Tensor, Tensor>> Call)> Attention = new()
    {
        ["self"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[0], x[0], attn_mask: Causal)),
        ["cross"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2])),
        ["one head"] = (() => MultiheadAttention(4, 1), (m, x) => m.call(x[0], x[1], x[2])),
        ["no bias"] = (() => MultiheadAttention(4, 2, bias: false), (m, x) => m.call(x[0], x[1], x[2])),
        ["no weights"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], need_weights: false)),
        ["hidden"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], attn_mask: Hidden)),
        ["hidden by head"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], attn_mask: ByHead)),
        ["added"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], attn_mask: Added)),
        ["padding"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], Padding)),
        ["both masks"] = (() => MultiheadAttention(4, 2), (m, x) => m.call(x[0], x[1], x[2], Padding, true, Hidden)),
        ["kdim vdim"] = (() => MultiheadAttention(4, 2, kdim: 3, vdim: 6), (m, x) => m.call(x[0], x[1], x[2])),
        ["bias kv"] = (() => MultiheadAttention(4, 2, add_bias_kv: true), (m, x) => m.call(x[0], x[1], x[2], Padding, true, Added)),
        ["zero"] = (() => MultiheadAttention(4, 2, add_zero_attn: true), (m, x) => m.call(x[0], x[1], x[2], Padding, true, Hidden)),
        ["bias kv zero"] = (
            () => MultiheadAttention(4, 2, add_bias_kv: true, add_zero_attn: true), (m, x) => m.call(x[0], x[1], x[2], attn_mask: Hidden)),
        ["dropout"] = (() => MultiheadAttention(4, 2, dropout: 0.3), (m, x) => m.call(x[0], x[1], x[2])),
    };

    private static readonly Dictionary<string, (Func<Module> Layer, (long[], double)[] Inputs, Func<Module, Tensor[], Tensor> Call)> Transformers = new()
    {
        ["encoder layer"] = (() => Layer(0), Src, (m, x) => ((TransformerEncoderLayer)m).call(x[0])),
        ["encoder layer gelu"] = (
            () => Layer(0, Activations.GELU), Src, (m, x) => ((TransformerEncoderLayer)m).call(x[0], Causal, SrcPadding)),
        ["encoder layer dropout"] = (() => Layer(0.2), Src, (m, x) => ((TransformerEncoderLayer)m).call(x[0])),
        ["encoder"] = (() => TransformerEncoder(Layer(0), 2), Src, (m, x) => ((TransformerEncoder)m).call(x[0], Causal, SrcPadding)),
        ["decoder layer"] = (() => Decoding(0), [.. Tgt, .. Src], (m, x) => ((TransformerDecoderLayer)m).call(x[0], x[1])),
        ["decoder layer masks"] = (
            () => Decoding(0, Activations.GELU), [.. Tgt, .. Src],
            (m, x) => ((TransformerDecoderLayer)m).call(x[0], x[1], TgtCausal, MemoryAdded, null, SrcPadding)),
        ["decoder layer dropout"] = (() => Decoding(0.2), [.. Tgt, .. Src], (m, x) => ((TransformerDecoderLayer)m).call(x[0], x[1])),
        ["decoder"] = (() => TransformerDecoder(Decoding(0), 2), [.. Tgt, .. Src], (m, x) => ((TransformerDecoder)m).call(x[0], x[1], TgtCausal)),
        ["transformer"] = (() => Transformer(4, 2, 1, 1, 5, 0), [.. Src, .. Tgt], (m, x) => ((Transformer)m).call(x[0], x[1])),
        ["transformer masks"] = (
            () => Transformer(4, 2, 1, 2, 5, 0, Activations.GELU), [.. Src, .. Tgt],
            (m, x) => ((Transformer)m).call(x[0], x[1], Causal, TgtCausal, MemoryAdded, SrcPadding, null, SrcPadding)),
    };

    private static readonly Dictionary<string, Func<Module>> Starts = new()
    {
        ["attention"] = () => MultiheadAttention(4, 2),
        ["attention kdim bias kv"] = () => MultiheadAttention(4, 2, add_bias_kv: true, kdim: 3, vdim: 6),
        ["attention no bias"] = () => MultiheadAttention(4, 2, bias: false),
        ["encoder"] = () => TransformerEncoder(Layer(0), 2),
        ["decoder"] = () => TransformerDecoder(Decoding(0), 2),
        ["transformer"] = () => Transformer(4, 2, 1, 1, 5),
    };

    public static TheoryData<string> AttentionKeys => Names("attention");

    public static TheoryData<string> TransformerKeys => Names("transformers");

    public static TheoryData<string> StartKeys => Names("starts");

    [Theory]
    [MemberData(nameof(AttentionKeys))]
    public void Attention_and_its_gradients_are_PyTorchs(string key)
    {
        (Func<MultiheadAttention> layer, Func<MultiheadAttention, Tensor[], Tuple<Tensor, Tensor>> call) = Attention[key];
        (long[], double)[] inputs = key switch
        {
            "self" => Three[..1],
            "kdim vdim" => [Three[0], ([5, 2, 3], 0.6), ([5, 2, 6], 1.3)],
            _ => Three,
        };
        JsonElement golden = Golden.GetProperty("attention").GetProperty(key);
        Compare(key, golden, layer(), inputs, key == "dropout" ? 3 : null, (m, x) =>
        {
            (Tensor y, Tensor weights) = call((MultiheadAttention)m, x);
            if (golden.TryGetProperty("weights", out JsonElement expected)) ModuleGolden.Equal(Numbers(expected), Flat(weights), Tolerance(y), $"{key}, weights");
            else Assert.True(weights.IsInvalid);
            return y;
        });
    }

    [Theory]
    [MemberData(nameof(TransformerKeys))]
    public void Transformers_and_their_gradients_are_PyTorchs(string key)
    {
        (Func<Module> layer, (long[], double)[] inputs, Func<Module, Tensor[], Tensor> call) = Transformers[key];
        Compare(key, Golden.GetProperty("transformers").GetProperty(key), layer(), inputs, key.EndsWith("dropout", StringComparison.Ordinal) ? 5 : null, call);
    }

    [Theory]
    [MemberData(nameof(StartKeys))]
    public void A_seed_gives_PyTorchs_starting_values_under_its_names(string key)
    {
        torch.manual_seed(0);
        Dictionary<string, Tensor> state = Starts[key]().state_dict();
        JsonProperty[] golden = Golden.GetProperty("starts").GetProperty(key).EnumerateObject().ToArray();
        Assert.Equal(golden.Select(g => g.Name), state.Keys);
        foreach (JsonProperty g in golden) ModuleGolden.Equal(Numbers(g.Value), Flat(state[g.Name]), 1e-7, $"{key}, {g.Name}");
    }

    private static void Compare(
        string key, JsonElement golden, Module layer, (long[] Shape, double Phase)[] inputs, long? seed, Func<Module, Tensor[], Tensor> call)
    {
        ScalarType dtype = seed is null ? ScalarType.Float64 : ScalarType.Float32;
        layer.to(dtype);
        int number = 0;
        using (torch.no_grad())
            foreach ((_, Parameter p) in layer.named_parameters()) p.copy_(Wave(p.shape, number++, dtype) / 3);
        Tensor[] x = Array.ConvertAll(inputs, i => Wave(i.Shape, i.Phase, dtype).requires_grad_());
        if (seed is long s) torch.manual_seed(s);

        Tensor y = call(layer, x);
        (y * Wave(y.shape, 0.4, dtype)).sum().backward();
        double tolerance = Tolerance(y);
        ModuleGolden.Equal(Numbers(golden.GetProperty("y")), Flat(y), tolerance, key);
        JsonElement[] ofInputs = golden.GetProperty("inputs").EnumerateArray().ToArray();
        for (int i = 0; i < x.Length; i++) ModuleGolden.Equal(Numbers(ofInputs[i]), Flat(x[i].grad!), tolerance, $"{key}, gradient of input {i}");
        JsonElement ofParameters = golden.GetProperty("parameters");
        Assert.Equal(ofParameters.EnumerateObject().Select(p => p.Name), layer.named_parameters().Select(p => p.name));
        foreach ((string name, Parameter p) in layer.named_parameters())
            ModuleGolden.Equal(Numbers(ofParameters.GetProperty(name)), Flat(p.grad!), tolerance, $"{key}, gradient of {name}");
    }

    private static double Tolerance(Tensor y) => y.dtype == ScalarType.Float64 ? 1e-12 : 5e-6;

    private static TransformerEncoderLayer Layer(double dropout, Activations activation = Activations.ReLU) =>
        TransformerEncoderLayer(4, 2, 5, dropout, activation);

    private static TransformerDecoderLayer Decoding(double dropout, Activations activation = Activations.ReLU) =>
        TransformerDecoderLayer(4, 2, 5, dropout, activation);

    private static Tensor Bools(long[] shape, params int[] trueAt)
    {
        bool[] values = new bool[shape.Aggregate(1L, (a, b) => a * b)];
        foreach (int i in trueAt) values[i] = true;
        return torch.tensor(values).reshape(shape);
    }

    private static TheoryData<string> Names(string section) => new(Golden.GetProperty(section).EnumerateObject().Select(p => p.Name));
}
