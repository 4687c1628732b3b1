using System.Text.Json;
using static TorchSharp.Tests.ModuleGolden;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>Starting values from a seed against PyTorch, by the keys of make_golden_modules.py.</summary>
[Collection("default generator")]
public class StartGoldenTests
{
    private static readonly Dictionary<string, Func<Module>> Layers = new()
    {
        ["Linear"] = () => Linear(3, 4),
        ["Linear no bias"] = () => Linear(5, 2, hasBias: false),
        ["Conv1d"] = () => Conv1d(2, 3, 3),
        ["Conv2d"] = () => Conv2d(2, 4, (3, 2), groups: 2),
        ["Conv3d"] = () => Conv3d(1, 2, 2),
        ["ConvTranspose1d"] = () => ConvTranspose1d(2, 3, 3),
        ["ConvTranspose2d"] = () => ConvTranspose2d(2, 3, 2),
        ["ConvTranspose3d"] = () => ConvTranspose3d(2, 1, 2),
        ["Bilinear"] = () => Bilinear(2, 3, 2),
        ["BatchNorm2d"] = () => BatchNorm2d(3),
        ["LayerNorm"] = () => LayerNorm([2, 3]),
        ["GroupNorm"] = () => GroupNorm(2, 4),
        ["Embedding"] = () => Embedding(4, 3, padding_idx: 1),
        ["EmbeddingBag"] = () => EmbeddingBag(4, 3),
        ["RNN"] = () => RNN(2, 3, numLayers: 2, bidirectional: true),
        ["LSTM"] = () => LSTM(2, 3),
        ["GRU"] = () => GRU(2, 3, numLayers: 2),
        ["LSTMCell"] = () => LSTMCell(2, 3),
        ["Sequential"] = () => Sequential(Linear(3, 2), ReLU(), BatchNorm1d(2), Sequential(Linear(2, 2), PReLU(1))),
    };

    private static readonly Dictionary<string, Func<Tensor>> Functions = new()
    {
        ["uniform_"] = () => init.uniform_(torch.empty(5), -1, 2),
        ["normal_"] = () => init.normal_(torch.empty(20), 1, 0.5),
        ["trunc_normal_"] = () => init.trunc_normal_(torch.empty(8), 0.5, 1.5, -1, 2),
        ["kaiming_uniform_"] = () => init.kaiming_uniform_(torch.empty(3, 4), 0.3, init.FanInOut.FanOut),
        ["kaiming_normal_"] = () => init.kaiming_normal_(torch.empty(3, 4, 2), nonlinearity: init.NonlinearityType.ReLU),
        ["xavier_uniform_"] = () => init.xavier_uniform_(torch.empty(3, 4), 1.5),
        ["xavier_normal_"] = () => init.xavier_normal_(torch.empty(3, 6)),
        ["orthogonal_"] = () => init.orthogonal_(torch.empty(3, 5, dtype: torch.float64), 2),
        ["orthogonal_ tall"] = () => init.orthogonal_(torch.empty(5, 2, 2, dtype: torch.float64)),
        ["dirac_"] = () => init.dirac_(torch.empty(3, 2, 3)),
        ["eye_"] = () => init.eye_(torch.empty(2, 3)),
        ["sparse_"] = () => init.sparse_(torch.empty(5, 4), 0.4, 0.5),
    };

    public static TheoryData<string> LayerKeys => new(Layers.Keys);

    public static TheoryData<string> FunctionKeys => Keys("init");

    [Theory]
    [MemberData(nameof(LayerKeys))]
    public void A_seed_gives_a_layer_PyTorchs_starting_values_under_its_names(string key)
    {
        torch.manual_seed(0);
        Dictionary<string, Tensor> state = Layers[key]().state_dict();
        JsonProperty[] golden = Case("starts", key).EnumerateObject().ToArray();
        Assert.Equal(golden.Select(g => g.Name).Order(), state.Keys.Order());
        foreach (JsonProperty g in golden)
        {
            double[] expected = g.Value.ValueKind == JsonValueKind.Array ? Numbers(g.Value) : [g.Value.GetDouble()];
            ModuleGolden.Equal(expected, Flat(state[g.Name]), 1e-7, $"{key}, {g.Name}");
        }
    }

    [Theory]
    [MemberData(nameof(FunctionKeys))]
    public void Starting_values_are_PyTorchs(string key)
    {
        torch.manual_seed(0);
        Tensor t = Functions[key]();
        ModuleGolden.Equal(Numbers(Case("init", key)), Flat(t), t.dtype == ScalarType.Float64 ? 1e-12 : 1e-6, key);
    }
}
