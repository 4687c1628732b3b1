using System.Text.Json;
using static TorchSharp.Tests.ModuleGolden;
using F = TorchSharp.torch.nn.functional;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Tests;

/// <summary>ctc_loss and its gradient against PyTorch, by the keys of make_golden_attention.py.</summary>
public class CtcGoldenTests
{
    private static readonly JsonElement Golden = Load("golden_attention.json").GetProperty("ctc");
    private static readonly Tensor Logits = Wave([5, 3, 4], 0.3), Padded = Whole(1, 2, 0, 3, 3, 0, 2, 1, 3).reshape(3, 3);

    private static readonly Dictionary<string, (Tensor Input, Tensor Targets, Tensor Times, Tensor Lengths, long Blank, bool Zero)> Cases = new()
    {
        ["padded"] = (Logits, Padded, Whole(5, 5, 5), Whole(2, 2, 3), 0, false),
        ["concatenated"] = (Logits, Whole(1, 2, 3, 3, 2, 1, 3), Whole(5, 4, 3), Whole(2, 2, 3), 0, false),
        ["other blank"] = (Logits, Whole(0, 1, 2, 0, 0, 1, 2, 1, 0).reshape(3, 3), Whole(5, 5, 4), Whole(1, 2, 3), 3, false),
        ["empty target"] = (Logits, Padded, Whole(5, 3, 5), Whole(0, 2, 1), 0, false),
        ["impossible"] = (Logits, Padded, Whole(5, 2, 5), Whole(2, 2, 3), 0, false),
        ["impossible zero"] = (Logits, Padded, Whole(5, 2, 5), Whole(2, 2, 3), 0, true),
        ["one"] = (Wave([5, 4], 0.3), Whole(1, 2), torch.tensor(5L), torch.tensor(2L), 0, false),
        ["raw"] = (Logits.log_softmax(-1), Padded, Whole(5, 4, 5), Whole(2, 2, 3), 0, false),
        ["float"] = (Logits.to(ScalarType.Float32), Padded, Whole(5, 4, 5), Whole(2, 2, 3), 0, false),
    };

    public static TheoryData<string> Keys => new(Golden.EnumerateObject().Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Alignments_and_their_gradients_are_PyTorchs(string key)
    {
        (Tensor input, Tensor targets, Tensor times, Tensor lengths, long blank, bool zero) = Cases[key];
        foreach ((string name, Reduction reduction) in (ReadOnlySpan<(string, Reduction)>)[("none", Reduction.None), ("mean", Reduction.Mean), ("sum", Reduction.Sum)])
        {
            Tensor x = input.clone().requires_grad_();
            Tensor y = F.ctc_loss(key == "raw" ? x : x.log_softmax(-1), targets, times, lengths, blank, zero, reduction);
            (y * Wave(y.shape, 0.8, y.dtype)).sum().backward();
            JsonElement golden = Golden.GetProperty(key).GetProperty(name);
            double tolerance = y.dtype == ScalarType.Float64 ? 1e-12 : 5e-6;
            ModuleGolden.Equal(Numbers(golden.GetProperty("y")), Flat(y), tolerance, $"{key}, {name}");
            ModuleGolden.Equal(Numbers(golden.GetProperty("gradient")), Flat(x.grad!), tolerance, $"{key}, {name}, gradient");
        }
    }

    [Fact]
    public void The_gradient_of_an_alignment_cannot_be_differentiated()
    {
        Tensor x = Logits.clone().requires_grad_();
        Tensor y = F.ctc_loss(x.log_softmax(-1), Padded, Whole(5, 5, 5), Whole(2, 2, 3));
        Tensor slope = torch.autograd.grad([y], [x], create_graph: true)[0];
        var error = Assert.Throws<NotSupportedException>(() => slope.square().sum().backward());
        Assert.Contains("ctc_loss can be differentiated once only", error.Message, StringComparison.Ordinal);
    }

    private static Tensor Whole(params long[] values) => torch.tensor(values);
}
