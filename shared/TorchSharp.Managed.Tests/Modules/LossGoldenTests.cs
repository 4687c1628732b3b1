using System.Text.Json;
using static TorchSharp.Tests.ModuleGolden;
using F = TorchSharp.torch.nn.functional;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Tests;

/// <summary>Values and gradients of every loss under every reduction against PyTorch, by the keys of make_golden_modules.py.</summary>
public class LossGoldenTests
{
    private static readonly Tensor X = Wave([3, 4]), Y = Wave([3, 4], 0.9), Z = Wave([3, 4], 1.7), Unit = X.sigmoid(), Unit2 = Y.sigmoid();
    private static readonly Tensor Sharp = torch.tensor(new[] { 0.0, 1, 0, 1, 0.25, 0.999999, 1e-9, 0.5 });
    private static readonly Tensor Hard = torch.tensor(new[] { 0.0, 1, 1, 0, 0.5, 1, 0.3, 0.7 });
    private static readonly Tensor Steep = torch.tensor(new[] { 0.0, 50, -50, 800, -800, 1.5, -2.5, 1e-9 });
    private static readonly Tensor Signs = torch.tensor(new double[] { 1, -1, -1, 1, 1, -1, 1, -1, -1, 1, -1, 1 }).reshape(3, 4);
    private static readonly Tensor Rows = torch.tensor(new double[] { 1, -1, 1 });
    private static readonly Tensor W4 = torch.tensor(new[] { 0.5, 2, 1, 0.25 });
    private static readonly Tensor Classes = torch.tensor(new long[] { 2, 0, 3 }), Some = torch.tensor(new long[] { 2, -100, 3 });
    private static readonly Tensor Deep = Wave([2, 3, 2, 2]);
    private static readonly Tensor Places = torch.tensor(new long[] { 0, 2, 1, -100, 2, 2, 0, 1 }).reshape(2, 2, 2);
    private static readonly Tensor Counts = torch.tensor(new double[] { 0, 1, 2, 5, 3, 0, 1, 7, 2, 4, 1, 10 }).reshape(3, 4);
    private static readonly Tensor Labels = torch.tensor(new long[] { 3, 0, -1, 1, 1, -1, 2, 0, 0, 1, 2, 3 }).reshape(3, 4);
    private static readonly Tensor Probs = Y.softmax(1), Empty = torch.zeros(0, 4, dtype: torch.float64);

    private static readonly Dictionary<string, (Tensor[] Inputs, Func<Tensor[], Reduction, Tensor> Loss)> Losses = new()
    {
        ["mse"] = ([X, Y], (t, r) => F.mse_loss(t[0], t[1], r)),
        ["mse broadcast"] = ([X, Wave([4], 0.5)], (t, r) => F.mse_loss(t[0], t[1], r)),
        ["mse empty"] = ([Empty, Empty], (t, r) => F.mse_loss(t[0], t[1], r)),
        ["mse point"] = ([Wave([]), Wave([], 1.0)], (t, r) => F.mse_loss(t[0], t[1], r)),
        ["l1"] = ([X, Y], (t, r) => F.l1_loss(t[0], t[1], r)),
        ["smooth_l1"] = ([X, Y], (t, r) => F.smooth_l1_loss(t[0], t[1], r, 0.7)),
        ["smooth_l1 beta 0"] = ([X, Y], (t, r) => F.smooth_l1_loss(t[0], t[1], r, 0)),
        ["huber"] = ([X, Y], (t, r) => F.huber_loss(t[0], t[1], 0.7, r)),
        ["bce"] = ([Unit, Unit2], (t, r) => F.binary_cross_entropy(t[0], t[1], reduction: r)),
        ["bce weight"] = ([Unit, Unit2], (t, r) => F.binary_cross_entropy(t[0], t[1].detach(), W4, r)),
        ["bce edges"] = ([Sharp], (t, r) => F.binary_cross_entropy(t[0], Hard, reduction: r)),
        ["bce_with_logits"] = ([X, Unit2], (t, r) => F.binary_cross_entropy_with_logits(t[0], t[1], reduction: r)),
        ["bce_with_logits edges"] = ([Steep], (t, r) => F.binary_cross_entropy_with_logits(t[0], Hard, reduction: r)),
        ["bce_with_logits infinite"] = (
            [torch.tensor(new[] { double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity, double.NaN })],
            (t, r) => F.binary_cross_entropy_with_logits(t[0], torch.tensor(new double[] { 0, 1, 0, 1, 1 }), reduction: r)),
        ["bce_with_logits weights"] = ([X], (t, r) => F.binary_cross_entropy_with_logits(t[0], Unit2, W4, r, W4 + 1)),
        ["cross_entropy"] = ([X], (t, r) => F.cross_entropy(t[0], Classes, reduction: r)),
        ["cross_entropy weight"] = ([X], (t, r) => F.cross_entropy(t[0], Some, W4, reduction: r)),
        ["cross_entropy smoothing"] = ([X], (t, r) => F.cross_entropy(t[0], Some, reduction: r, label_smoothing: 0.1)),
        ["cross_entropy smoothing weight"] = ([X], (t, r) => F.cross_entropy(t[0], Some, W4, reduction: r, label_smoothing: 0.1)),
        ["cross_entropy ignore"] = ([X], (t, r) => F.cross_entropy(t[0], Classes, ignore_index: 0, reduction: r)),
        ["cross_entropy images"] = ([Deep], (t, r) => F.cross_entropy(t[0], Places, reduction: r)),
        ["cross_entropy one"] = ([Wave([4])], (t, r) => F.cross_entropy(t[0], torch.tensor(1L), reduction: r)),
        ["cross_entropy probabilities"] = ([X], (t, r) => F.cross_entropy(t[0], Probs, reduction: r)),
        ["cross_entropy probabilities weight"] = ([X], (t, r) => F.cross_entropy(t[0], Probs, W4, reduction: r, label_smoothing: 0.2)),
        ["cross_entropy empty"] = ([Empty], (t, r) => F.cross_entropy(t[0], torch.zeros(0, dtype: torch.int64), reduction: r)),
        ["nll"] = ([X], (t, r) => F.nll_loss(t[0], Classes, reduction: r)),
        ["nll weight"] = ([X], (t, r) => F.nll_loss(t[0], Some, W4, r)),
        ["nll images"] = ([Deep], (t, r) => F.nll_loss(t[0], Places, reduction: r)),
        ["nll ignored"] = ([X], (t, r) => F.nll_loss(t[0], torch.full([3], -100, dtype: torch.int64), reduction: r)),
        ["kl_div"] = ([X.log_softmax(1), Probs], (t, r) => F.kl_div(t[0], t[1], false, r)),
        ["kl_div log_target"] = ([X.log_softmax(1), Y.log_softmax(1)], (t, r) => F.kl_div(t[0], t[1], true, r)),
        ["poisson"] = ([X], (t, r) => F.poisson_nll_loss(t[0], Counts, reduction: r)),
        ["poisson full"] = ([Unit], (t, r) => F.poisson_nll_loss(t[0], Counts, false, true, 1e-6f, r)),
        ["hinge_embedding"] = ([X], (t, r) => F.hinge_embedding_loss(t[0], Signs, 0.6, r)),
        ["margin_ranking"] = ([X, Y], (t, r) => F.margin_ranking_loss(t[0], t[1], Signs, 0.3, r)),
        ["soft_margin"] = ([X], (t, r) => F.soft_margin_loss(t[0], Signs, r)),
        ["cosine_embedding"] = ([X, Y], (t, r) => F.cosine_embedding_loss(t[0], t[1], Rows, -0.9, r)),
        ["triplet"] = ([X, Y, Z], (t, r) => F.triplet_margin_loss(t[0], t[1], t[2], 1.2, reduction: r)),
        ["triplet swap"] = ([X, Y, Z], (t, r) => F.triplet_margin_loss(t[0], t[1], t[2], 3, 1, swap: true, reduction: r)),
        ["triplet distance"] = ([X, Y, Z], (t, r) => F.triplet_margin_with_distance_loss(
            t[0], t[1], t[2], (u, v) => (u - v).pow(2).sum(-1), 4, true, r)),
        ["multi_margin"] = ([X], (t, r) => F.multi_margin_loss(t[0], Classes, reduction: r)),
        ["multi_margin square"] = ([X], (t, r) => F.multi_margin_loss(t[0], Classes, 2, 0.7, W4, r)),
        ["multi_label_margin"] = ([X], (t, r) => F.multi_label_margin_loss(t[0], Labels, r)),
        ["multilabel_soft_margin"] = ([X], (t, r) => F.multilabel_soft_margin_loss(t[0], (Signs + 1) / 2, W4, r)),
    };

    public static TheoryData<string> Keys => ModuleGolden.Keys("losses");

    [Theory]
    [MemberData(nameof(Keys))]
    public void Values_and_gradients_are_PyTorchs(string key)
    {
        (Tensor[] inputs, Func<Tensor[], Reduction, Tensor> loss) = Losses[key];
        foreach (JsonProperty golden in Case("losses", key).EnumerateObject())
        {
            Tensor[] leaves = Array.ConvertAll(inputs, t => t.detach().clone().requires_grad_());
            Tensor y = loss(leaves, Enum.Parse<Reduction>(golden.Name, ignoreCase: true));
            Equal(Numbers(golden.Value.GetProperty("value")), Flat(y), 1e-12, $"{key}, {golden.Name}");

            JsonElement[] gradients = golden.Value.GetProperty("grads").EnumerateArray().ToArray();
            if (gradients.Length == 0) continue;
            (y * Wave(y.shape, 2.0)).sum().backward();
            for (int i = 0; i < gradients.Length; i++)
            {
                if (gradients[i].ValueKind == JsonValueKind.Null) Assert.Null(leaves[i].grad);
                else Equal(Numbers(gradients[i]), Flat(leaves[i].grad!), 1e-12, $"{key}, {golden.Name}, gradient {i}");
            }
        }
    }

    [Fact]
    public void Every_written_loss_has_golden_values() => Assert.Empty(Losses.Keys.Except(Keys.Select(k => k.Data)));

    [Fact]
    public void Large_batches_in_single_precision_give_what_double_precision_gives()
    {
        Tensor x = torch.randn(300, 700, generator: new torch.Generator().manual_seed(1)), t = torch.rand(300, 700, generator: new torch.Generator().manual_seed(2));
        foreach (Func<Tensor, Tensor, Tensor> loss in new Func<Tensor, Tensor, Tensor>[]
        {
            (a, b) => F.mse_loss(a, b), (a, b) => F.l1_loss(a, b), (a, b) => F.binary_cross_entropy_with_logits(a, b),
            (a, b) => F.binary_cross_entropy(a.sigmoid(), b),
        })
        {
            Tensor single = x.clone().requires_grad_(), twice = x.@double().requires_grad_();
            Tensor y = loss(single, t), z = loss(twice, t.@double());
            Assert.Equal(z.ToDouble(), y.ToDouble(), 1e-6 * Math.Abs(z.ToDouble()));
            (y * 1e5).backward();
            (z * 1e5).backward();
            Assert.True(single.grad!.@double().allclose(twice.grad!, 1e-5, 1e-6));
        }
    }
}
