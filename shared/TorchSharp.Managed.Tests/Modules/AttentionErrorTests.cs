using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>Errors of attention and ctc_loss: what, where, what was found against what is allowed, and what to do.</summary>
public class AttentionErrorTests
{
    private static readonly Tensor Three = torch.zeros(3, 2, 4), Five = torch.zeros(5, 2, 4);
    private static readonly Tensor LogProbs = torch.zeros(5, 1, 4).log_softmax(-1), Label = torch.tensor(new long[] { 1 });

    private static readonly Dictionary<string, (Action Act, string[] Parts)> Errors = new()
    {
        ["heads"] = (() => MultiheadAttention(5, 2), ["MultiheadAttention", "5 features", "2 heads", "multiple"]),
        ["query"] = (() => Attend(torch.zeros(3, 4), Five), ["query", "[3, 4]", "[positions, batch, 4]", "unsqueeze"]),
        ["key"] = (() => Attend(Three, torch.zeros(5, 2, 3)), ["key", "[5, 2, 3]", "[positions, batch, 4]"]),
        ["batch"] = (() => Attend(Three, torch.zeros(5, 1, 4)), ["[3, 2, 4]", "[5, 1, 4]", "same batch"]),
        ["mask"] = (() => Attend(Three, Five, mask: torch.zeros(5, 3)), ["attn_mask", "[5, 3]", "[3, 5]", "[4, 3, 5]"]),
        ["mask of whole numbers"] = (() => Attend(Three, Five, mask: torch.zeros(3, 5, dtype: torch.int64)), ["attn_mask", "Int64", "Bool"]),
        ["padding"] = (() => Attend(Three, Five, torch.zeros(5, 2, dtype: torch.@bool)), ["key_padding_mask", "[5, 2]", "[2, 5]"]),
        ["padding of real numbers"] = (() => Attend(Three, Five, torch.zeros(2, 5)), ["key_padding_mask", "Float32", "Bool"]),
        ["ctc label"] = (() => F.ctc_loss(LogProbs, Label + 3, Label * 5, Label), ["ctc_loss", "class 4", "0 to 3"]),
        ["ctc blank"] = (() => F.ctc_loss(LogProbs, Label, Label * 5, Label, blank: 4), ["ctc_loss", "blank", "class 4", "0 to 3"]),
        ["ctc times"] = (() => F.ctc_loss(LogProbs, Label, Label * 6, Label), ["ctc_loss", "input_lengths", "6", "0 to 5"]),
        ["ctc targets"] = (() => F.ctc_loss(LogProbs, torch.ones(2, dtype: torch.int64), Label * 5, Label), ["ctc_loss", "[2]", "target_lengths"]),
    };

    public static TheoryData<string> Keys => new(Errors.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void An_error_says_what_was_found_and_what_would_fit(string key)
    {
        (Action act, string[] parts) = Errors[key];
        var error = Assert.Throws<ArgumentException>(act);
        foreach (string part in parts) Assert.Contains(part, error.Message, StringComparison.Ordinal);
    }

    private static void Attend(Tensor query, Tensor key, Tensor? padding = null, Tensor? mask = null) =>
        MultiheadAttention(4, 2).call(query, key, key, padding, true, mask);
}
