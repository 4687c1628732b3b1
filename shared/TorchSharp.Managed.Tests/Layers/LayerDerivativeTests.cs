using System.Text.Json;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>
/// Second derivatives of the functions of layers, by differences of the first, which LayerGoldenTests compare with PyTorch's.
/// The smaller golden cases are taken, and cases of their own where those lie on kinks.
/// </summary>
[Collection("default generator")]
public class LayerDerivativeTests
{
    private const long Small = 120;         // real numbers that go in

    // Where neighbouring numbers must stay in order while they are moved, or places within their cells.
    private static readonly Dictionary<string, (Func<Tensor[], Tensor> F, Tensor[] Inputs)> Own = new()
    {
        ["max_pool1d"] = (x => F.max_pool1d(x[0], 3, 2, 1), [Spread(1, 2, 7)]),
        ["max_pool2d"] = (x => F.max_pool2d(x[0], 2, 1), [Spread(2, 2, 3, 4)]),
        ["max_pool3d"] = (x => F.max_pool3d(x[0], [2, 2, 2]), [Spread(1, 2, 2, 4, 3)]),
        ["adaptive_max_pool1d"] = (x => F.adaptive_max_pool1d(x[0], 3), [Spread(1, 2, 7)]),
        ["adaptive_max_pool2d"] = (x => F.adaptive_max_pool2d(x[0], [2, 3]), [Spread(1, 2, 5, 4)]),
        ["adaptive_max_pool3d"] = (x => F.adaptive_max_pool3d(x[0], [2, 1, 2]), [Spread(1, 1, 3, 2, 4)]),
        ["max_unpool1d"] = (x => Unpooled(x[0]), [Spread(1, 2, 6)]),
        ["max_unpool2d"] = (x => F.max_unpool2d(x[0], torch.tensor(new long[] { 3, 0, 5, 10 }).reshape(1, 1, 2, 2), [2, 2]), [Spread(1, 1, 2, 2)]),
        ["max_unpool3d"] = (x => F.max_unpool3d(x[0], torch.tensor(new long[] { 3, 4 }).reshape(1, 2, 1, 1, 1), [2, 2, 2]), [Spread(1, 2, 1, 1, 1)]),
        ["embedding_bag"] = (x => Operations.Embeddings.Bag(x[0], torch.tensor(new long[] { 1, 3, 1, 0 }), torch.tensor(new long[] { 0, 1 }), null, EmbeddingBagMode.Max, null, 2, false, false, null), [Spread(4, 3)]),
        ["grid_sample"] = (x => F.grid_sample(x[0], x[1]), [Spread(1, 2, 3, 4), Places]),
        ["grid_sample border"] = (x => F.grid_sample(x[0], x[1], padding_mode: torch.GridSamplePaddingMode.Border, align_corners: true), [Spread(1, 2, 3, 4), Places]),
        ["grid_sample reflection"] = (x => F.grid_sample(x[0], x[1], padding_mode: torch.GridSamplePaddingMode.Reflection), [Spread(1, 2, 3, 4), Places]),
        ["fractional_max_pool2d"] = (x => Seeded(() => F.fractional_max_pool2d(x[0], 2, 3)), [Spread(1, 2, 5, 6)]),
        ["fractional_max_pool3d"] = (x => Seeded(() => F.fractional_max_pool3d(x[0], 2, 2)), [Spread(1, 1, 4, 3, 5)]),
        ["batch_norm"] = (x => F.batch_norm(x[0], null, null, x[1], x[2], training: true), [Spread(3, 2, 3), Spread(2), Spread(2)]),
        ["batch_norm running"] = (x => F.batch_norm(x[0], torch.tensor(new[] { 0.3, -1 }), torch.tensor(new[] { 0.5, 2 }), x[1], x[2]), [Spread(3, 2, 3), Spread(2), Spread(2)]),
        ["instance_norm"] = (x => F.instance_norm(x[0], weight: x[1], bias: x[2]), [Spread(2, 2, 4), Spread(2), Spread(2)]),
        ["embedding twice"] = (x => Operations.Embeddings.Lookup(x[0], torch.tensor(new long[] { 1, 2, 1 }), null, null, 2, false).pow(3), [Spread(4, 2)]),
    };

    // The small cases of every operation, or the smallest.
    private static readonly LayerCase[] Taken =
    [
        .. Differentiable.Where(c => !Own.ContainsKey(c.Operation) && Size(c) > 0)
            .GroupBy(c => c.Operation).SelectMany(g => g.Where(c => Size(c) <= Math.Max(Small, g.Min(Size)))),
    ];

    public static TheoryData<int> Cases => new(Enumerable.Range(0, Taken.Length));

    public static TheoryData<string> Names => new(Own.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public void Second_derivative_equals_differences(int number)
    {
        LayerCase golden = Taken[number];
        GradCheck.Second(x => LayerGolden.Table[golden.Operation](x, golden)[0], golden.Inputs(ScalarType.Float64));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Both_derivatives_equal_differences(string name)
    {
        (Func<Tensor[], Tensor> f, Tensor[] inputs) = Own[name];
        GradCheck.Both(f, inputs);
    }

    [Fact]
    public void Every_operation_is_checked() =>
        Assert.Empty(Differentiable.Select(c => c.Operation).Except(Taken.Select(c => c.Operation)).Except(Own.Keys));

    private static IEnumerable<LayerCase> Differentiable => LayerCase.All.Where(c => c.Gradients.Any(g => g.ValueKind == JsonValueKind.Object));

    private static long Size(LayerCase c) => c.Inputs(ScalarType.Float64).Where(x => x.is_floating_point()).Sum(x => x.numel());

    private static Tensor Places => torch.tensor(new[] { -0.62, 0.31, 0.11, -0.87, 1.43, -0.2, 0.57, 0.77, -1.9, 0.66 }).reshape(1, 5, 1, 2);

    private static Tensor Spread(params long[] shape) => Derivatives.Numbers(-2, 2, shape);

    private static Tensor Unpooled(Tensor x)
    {
        (Tensor y, Tensor at) = F.max_pool1d_with_indices(x, 2);
        return F.max_unpool1d(y, at, 2);
    }

    private static Tensor Seeded(Func<Tensor> draw)
    {
        torch.manual_seed(3);
        return draw();
    }
}
