using static TorchSharp.Tests.ModuleGolden;
using F = TorchSharp.torch.nn.functional;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Tests;

/// <summary>First and second derivatives of losses that have kernels of their own, with respect to prediction and target.</summary>
public class LossGradientTests
{
    private static readonly Dictionary<string, Func<Tensor, Tensor, Reduction, Tensor>> Losses = new()
    {
        ["mse"] = (x, t, r) => F.mse_loss(x, t, r),
        ["l1"] = (x, t, r) => F.l1_loss(x, t, r),
        ["huber"] = (x, t, r) => F.huber_loss(x, t, 0.7, r),
        ["bce"] = (x, t, r) => F.binary_cross_entropy(x.sigmoid(), t.sigmoid(), reduction: r),
        ["bce_with_logits"] = (x, t, r) => F.binary_cross_entropy_with_logits(x, t.sigmoid(), reduction: r),
        ["bce_with_logits pos_weights"] = (x, t, r) => F.binary_cross_entropy_with_logits(x, t.sigmoid(), reduction: r, pos_weights: torch.tensor(2.5)),
        ["cross_entropy"] = (x, t, r) => F.cross_entropy(x, torch.tensor(new long[] { 2, 0, 3 }), reduction: r, label_smoothing: 0.1),
        ["nll"] = (x, t, r) => F.nll_loss(x.exp(), torch.tensor(new long[] { 2, -100, 3 }), torch.tensor(new[] { 0.5, 1, 2, 3 }), r),
        ["gaussian"] = (x, t, r) => F.gaussian_nll_loss(x, t, (x * t).exp(), true, reduction: r),
    };

    public static TheoryData<string> Names => new(Losses.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public void Derivatives_are_differences_of_values(string name)
    {
        foreach (Reduction reduction in Enum.GetValues<Reduction>())
            GradCheck.Both(x => Losses[name](x[0], x[1], reduction), Wave([3, 4]).requires_grad_(), Wave([3, 4], 1.1).requires_grad_());
    }
}
