using System.Runtime.CompilerServices;
using System.Text.Json;
using TorchSharp.Modules;
using static TorchSharp.Tests.ModuleGolden;
using static TorchSharp.torch.nn;

namespace TorchSharp.Tests;

/// <summary>Outputs, gradients and buffers of layers against PyTorch, by the keys of make_golden_modules.py.</summary>
public class ModuleLayerTests
{
    private static readonly Tensor Seq = Wave([5, 2, 3]), Image = Wave([2, 4, 5, 6]);
    private static readonly Tensor Indices = torch.tensor(new long[] { 1, 0, 3, 3, 2, 1 }).reshape(2, 3);

    private static readonly Dictionary<string, (Func<Module> Make, Tensor[] Inputs)> Layers = new()
    {
        ["Linear"] = (() => Linear(3, 4), [Seq]),
        ["Bilinear"] = (() => Bilinear(3, 4, 2), [Wave([5, 3]), Wave([5, 4], 1.0)]),
        ["PReLU"] = (() => PReLU(4), [Image]),
        ["Conv1d"] = (() => Conv1d(3, 4, 3, 2, 1), [Wave([2, 3, 8])]),
        ["Conv2d"] = (() => Conv2d(4, 6, (3, 2), (2, 1), (1, 0), groups: 2), [Image]),
        ["Conv2d same"] = (() => Conv2d(4, 2, (4, 4), Padding.Same, dilation: (1, 2)), [Image]),
        ["Conv2d reflect"] = (() => Conv2d(4, 2, (3, 3), padding: (2, 1), padding_mode: PaddingModes.Reflect, bias: false), [Image]),
        ["Conv2d circular"] = (() => Conv2d(4, 2, 3, padding: 1, padding_mode: PaddingModes.Circular), [Image]),
        ["Conv2d replicate same"] = (() => Conv2d(4, 2, 4, Padding.Same, padding_mode: PaddingModes.Replicate), [Image]),
        ["Conv3d"] = (() => Conv3d(1, 2, 2, padding: 1), [Wave([1, 1, 3, 4, 2])]),
        ["ConvTranspose1d"] = (() => ConvTranspose1d(3, 2, 3, 2, 1, 1), [Wave([2, 3, 4])]),
        ["ConvTranspose2d"] = (() => ConvTranspose2d(4, 2, 4, 2, 1), [Image]),
        ["ConvTranspose2d size"] = (() => ConvTranspose2d(4, 2, 3, 2, 1), [Image]),
        ["ConvTranspose3d"] = (() => ConvTranspose3d(2, 1, 2, 2), [Wave([1, 2, 2, 2, 3])]),
        ["BatchNorm1d"] = (() => BatchNorm1d(3), [Wave([6, 3])]),
        ["BatchNorm2d"] = (() => BatchNorm2d(4, momentum: 0.3), [Image]),
        ["BatchNorm2d eval"] = (() => BatchNorm2d(4), [Image]),
        ["BatchNorm2d plain"] = (() => BatchNorm2d(4, affine: false, track_running_stats: false), [Image]),
        ["BatchNorm3d"] = (() => BatchNorm3d(2), [Wave([2, 2, 2, 3, 2])]),
        ["InstanceNorm1d"] = (() => InstanceNorm1d(3, affine: true, track_running_stats: true), [Wave([2, 3, 5])]),
        ["InstanceNorm2d"] = (() => InstanceNorm2d(4), [Wave([4, 3, 5])]),
        ["InstanceNorm3d"] = (() => InstanceNorm3d(2, affine: true), [Wave([2, 2, 2, 3, 2])]),
        ["LayerNorm"] = (() => LayerNorm([5, 6]), [Image]),
        ["LayerNorm one"] = (() => LayerNorm(3, eps: 0.1), [Seq]),
        ["GroupNorm"] = (() => GroupNorm(2, 4), [Image]),
        ["LocalResponseNorm"] = (() => LocalResponseNorm(3, 0.1, 0.6, 1.2), [Image]),
        ["Embedding"] = (() => Embedding(4, 3, padding_idx: 1), [Indices]),
        ["EmbeddingBag"] = (() => EmbeddingBag(4, 3, mode: EmbeddingBagMode.Sum), [Indices]),
        ["EmbeddingBag offsets"] = (() => EmbeddingBag(4, 3), [Indices.flatten(), torch.tensor(new long[] { 0, 2, 2 })]),
        ["RNN"] = (() => RNN(3, 2, 2, bidirectional: true), [Seq]),
        ["RNN relu"] = (() => RNN(3, 2, nonLinearity: NonLinearities.ReLU, bias: false), [Seq, Wave([1, 2, 2], 0.8)]),
        ["LSTM"] = (() => LSTM(3, 2, 2, bidirectional: true), [Seq]),
        ["LSTM state"] = (() => LSTM(3, 2, batchFirst: true), [Seq, Wave([1, 5, 2], 0.8), Wave([1, 5, 2], 1.1)]),
        ["GRU"] = (() => GRU(3, 2, 2, batchFirst: true), [Seq, Wave([2, 5, 2], 0.8)]),
        ["GRU unbatched"] = (() => GRU(3, 2, bidirectional: true), [Wave([4, 3])]),
        ["RNNCell"] = (() => RNNCell(3, 2), [Wave([4, 3]), Wave([4, 2], 0.8)]),
        ["LSTMCell"] = (() => LSTMCell(3, 2), [Wave([4, 3])]),
        ["GRUCell"] = (() => GRUCell(3, 2), [Wave([4, 3]), Wave([4, 2], 0.8)]),
        ["MaxPool2d"] = (() => MaxPool2d(2), [Image]),
        ["AvgPool2d"] = (() => AvgPool2d((3, 2), (2, 1), (1, 1), count_include_pad: false), [Image]),
        ["AdaptiveAvgPool2d"] = (() => AdaptiveAvgPool2d((2, 3)), [Image]),
        ["LPPool2d"] = (() => LPPool2d(2, 2), [Image.sigmoid()]),
        ["MaxUnpool2d"] = (() => MaxUnpool2d(2), [Wave([2, 4, 2, 2]), torch.tensor(new long[] { 0, 3, 9, 14 }).reshape(1, 1, 2, 2).expand(2, 4, 2, 2)]),
        ["Upsample"] = (() => Upsample(scale_factor: [2, 2], mode: torch.UpsampleMode.Bilinear, align_corners: true), [Image]),
        ["PixelShuffle"] = (() => PixelShuffle(2), [Image]),
        ["Unfold"] = (() => Unfold((2, 3), padding: (1, 1)), [Image]),
        ["Fold"] = (() => Fold((4, 5), (2, 2)), [Wave([2, 8, 12])]),
        ["ReflectionPad2d"] = (() => ReflectionPad2d((1, 2, 0, 3)), [Image]),
        ["ConstantPad1d"] = (() => ConstantPad1d((2, 1), 0.5), [Seq]),
        ["ZeroPad2d"] = (() => ZeroPad2d(1), [Image]),
        ["Flatten"] = (() => Flatten(1, 2), [Image]),
        ["CosineSimilarity"] = (() => CosineSimilarity(), [Seq, Wave([5, 2, 3], 0.6)]),
        ["PairwiseDistance"] = (() => PairwiseDistance(keepdim: true), [Wave([5, 3]), Wave([5, 3], 0.6)]),
        ["activations"] = (() => ModuleList<Module<Tensor, Tensor>>(
            CELU(0.5), ELU(0.8), GELU(), GLU(), Hardshrink(0.4), Hardswish(), Hardtanh(-0.5, 0.9), LeakyReLU(0.2), LogSigmoid(),
            LogSoftmax(0), Mish(), ReLU(), ReLU6(), SELU(), SiLU(), Sigmoid(), Softmax(0), Softmin(0), Softplus(1.5, 2), Softshrink(0.3), Softsign(),
            Tanh(), Tanhshrink(), Threshold(0.2, -1)), [Wave([40])]),
    };

    public static TheoryData<string> Keys => ModuleGolden.Keys("layers");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Outputs_gradients_and_buffers_are_PyTorchs(string key)
    {
        Module module = Layers[key].Make().to(torch.float64);
        module.train(key is not ("BatchNorm2d eval" or "BatchNorm2d plain"));
        int count = 0;
        using (torch.no_grad())
            foreach (Parameter p in module.parameters()) p.copy_(0.5 * Wave(p.shape, 0.3 * ++count));
        Tensor[] leaves = Array.ConvertAll(Layers[key].Inputs, t => t.is_floating_point() ? t.detach().clone().requires_grad_() : t);
        Tensor[] outputs = Call(key, module, leaves).ToArray();

        JsonElement golden = Case("layers", key);
        Assert.Equal(golden.GetProperty("shapes").EnumerateArray().Select(s => s.EnumerateArray().Select(n => n.GetInt64()).ToArray()), outputs.Select(o => o.shape));
        Compare("outputs", outputs);
        outputs.Select(o => (o * Wave(o.shape, 2.0)).sum()).Aggregate((a, b) => a + b).backward();
        Compare("grads", [.. leaves.Where(l => l.requires_grad).Select(l => l.grad), .. module.parameters().Select(p => p.grad)]);
        Compare("buffers", [.. module.buffers()]);

        void Compare(string what, Tensor?[] found)
        {
            JsonElement[] expected = golden.GetProperty(what).EnumerateArray().ToArray();
            Assert.Equal(expected.Length, found.Length);
            for (int i = 0; i < found.Length; i++)
            {
                if (expected[i].ValueKind == JsonValueKind.Null) Assert.Null(found[i]);
                else Equal(Numbers(expected[i]), Flat(found[i]!), 1e-11, $"{key}, {what} {i}");
            }
        }
    }

    [Fact]
    public void Every_written_layer_has_golden_values() => Assert.Empty(Layers.Keys.Except(Keys.Select(k => k.Data)));

    private static IEnumerable<Tensor> Call(string key, Module module, Tensor[] x) => module switch
    {
        ConvTranspose2d m when key.EndsWith("size", StringComparison.Ordinal) => [m.forward(x[0], [10, 11])],
        NormBase m when key is "BatchNorm1d" or "BatchNorm2d" or "InstanceNorm1d" => [m.call(x[0]), m.call(x[0] * 2 + 1)],
        EmbeddingBag m => [x.Length == 1 ? m.call(x[0]) : m.call(x[0], x[1])],
        LSTM m => Tensors(m.call(x[0], x.Length > 1 ? (x[1], x[2]) : null)),
        LSTMCell m => Tensors(m.call(x[0])),
        RNN m => Tensors(m.call(x[0], x.ElementAtOrDefault(1))),
        GRU m => Tensors(m.call(x[0], x.ElementAtOrDefault(1))),
        RNNCell m => [m.call(x[0], x[1])],
        GRUCell m => [m.call(x[0], x[1])],
        MaxUnpool2d m => [m.call(x[0], x[1])],
        ModuleList<Module<Tensor, Tensor>> list => list.Select(m => m.call(x[0])),
        Module<Tensor, Tensor> m => [m.call(x[0])],
        Module<Tensor, Tensor, Tensor> m => [m.call(x[0], x[1])],
        _ => throw new InvalidOperationException(key),
    };

    private static IEnumerable<Tensor> Tensors(ITuple tuple) => Enumerable.Range(0, tuple.Length).Select(i => (Tensor)tuple[i]!);
}
