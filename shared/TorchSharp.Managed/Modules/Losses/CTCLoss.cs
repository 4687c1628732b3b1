using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Modules;

/// <summary>The negative log-probability of all alignments of a target with a sequence (connectionist temporal classification).</summary>
public sealed class CTCLoss : Loss<Tensor, Tensor, Tensor, Tensor, Tensor>
{
    /// <summary>With its options.</summary>
    public CTCLoss(long blank = 0, bool zero_infinity = false, Reduction reduction = Reduction.Mean)
        : base(reduction) =>
        (this.blank, this.zero_infinity) = (blank, zero_infinity);

    /// <summary>The class between labels.</summary>
    public long blank { get; }

    /// <summary>Whether targets that cannot be aligned count as zero.</summary>
    public bool zero_infinity { get; }

    /// <inheritdoc/>
    public override Tensor forward(Tensor log_probs, Tensor targets, Tensor input_lengths, Tensor target_lengths) =>
        torch.nn.functional.ctc_loss(log_probs, targets, input_lengths, target_lengths, blank, zero_infinity, reduction);
}
