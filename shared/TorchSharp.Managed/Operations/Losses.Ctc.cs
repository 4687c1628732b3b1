using TorchSharp.Engine;
using TorchSharp.Kernels.Losses;
using Reduction = TorchSharp.torch.nn.Reduction;

namespace TorchSharp.Operations;

internal static partial class Losses
{
    /// <summary>Connectionist temporal classification; the mean is over the examples, each divided by the length of its target.</summary>
    public static Tensor Ctc(
        Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank, bool zeroInfinity, Reduction reduction)
    {
        if (logProbs.Layout.Rank is not (2 or 3) || !logProbs.is_floating_point())
            throw new ArgumentException(Messages.CtcInput(logProbs.dtype, logProbs.Layout.Shape));
        bool batched = logProbs.Layout.Rank == 3;
        Tensor x = batched ? logProbs : logProbs.unsqueeze(1);
        Alignment[] examples = Align(x, targets, inputLengths, targetLengths, blank);
        int classes = (int)x.Layout.Shape[2];
        Threads.For(examples.Length, x.NumberOfElements * 16, (from, to) =>
        {
            for (int i = from; i < to; i++) examples[i].Forward();
        });

        Tensor each = Make.FromArray(Array.ConvertAll(examples, e => e.Loss), ScalarType.Float64, [examples.Length]).As(x.dtype);
        Saved saved = x;
        each = Tape.Result("ctc_loss", each, x, g => g.reshape(1, -1, 1) * Slopes(saved, examples, classes, zeroInfinity));
        if (zeroInfinity) each = each.masked_fill(each.eq(double.PositiveInfinity), 0);
        if (reduction == Reduction.Mean) return (each / targetLengths.reshape(-1).clamp_min(1).to_type(each.dtype)).mean();
        return Reduced(batched ? each : each.squeeze(0), reduction);
    }

    private static Tensor Slopes(Tensor x, Alignment[] examples, int classes, bool zeroInfinity)
    {
        double[] slopes = new double[x.NumberOfElements];
        Threads.For(examples.Length, x.NumberOfElements * 16, (from, to) =>
        {
            for (int i = from; i < to; i++)
                if (!zeroInfinity || !double.IsPositiveInfinity(examples[i].Loss)) examples[i].Slope(slopes, classes);
        });
        Tensor y = Make.FromArray(slopes, ScalarType.Float64, x.Layout.Shape).As(x.dtype);
        return Tape.Result("ctc_loss_backward", y, x, _ => throw new NotSupportedException(Messages.CtcOnce()));
    }

    private static Alignment[] Align(Tensor x, Tensor targets, Tensor inputLengths, Tensor targetLengths, long blank)
    {
        long[] shape = x.Layout.Shape;
        int count = (int)shape[1], classes = (int)shape[2], stride = count * classes;
        long[] times = Lengths("input_lengths", inputLengths, count, shape[0]);
        long[] lengths = Lengths("target_lengths", targetLengths, count, targets.Layout.Rank == 2 ? targets.Layout.Shape[1] : targets.NumberOfElements);
        bool padded = targets.Layout.Rank == 2;
        if (padded ? targets.Layout.Shape[0] != count : targets.Layout.Rank != 1 || targets.NumberOfElements != lengths.Sum())
            throw new ArgumentException(Messages.CtcTargets(targets.Layout.Shape, count, lengths.Sum()));
        if (targets.is_floating_point()) throw new ArgumentException(Messages.IndexDType("ctc_loss", targets.dtype));
        if (blank < 0 || blank >= classes) throw new ArgumentException(Messages.CtcClass("blank", blank, classes));

        ReadOnlySpan<long> labels = targets.DenseAs(ScalarType.Int64).Span<long>();
        // The alignments keep the numbers: in double, and out of reach of later writes.
        double[] logProbs = x.detach().to_type(ScalarType.Float64).contiguous().Span<double>().ToArray();
        var examples = new Alignment[count];
        int start = 0;
        for (int n = 0; n < count; n++)
        {
            int[] states = new int[2 * lengths[n] + 1];
            Array.Fill(states, (int)blank);
            for (int i = 0; i < lengths[n]; i++)
            {
                long label = labels[(padded ? n * (int)targets.Layout.Shape[1] : start) + i];
                if (label < 0 || label >= classes) throw new ArgumentException(Messages.CtcClass("a target", label, classes));
                states[2 * i + 1] = (int)label;
            }
            start += (int)lengths[n];
            examples[n] = new Alignment(logProbs, n * classes, stride, (int)times[n], states);
        }
        return examples;
    }

    private static long[] Lengths(string which, Tensor lengths, int count, long most)
    {
        if (lengths.is_floating_point()) throw new ArgumentException(Messages.IndexDType("ctc_loss", lengths.dtype));
        if (lengths.NumberOfElements != count) throw new ArgumentException(Messages.CtcLengths(which, lengths.Layout.Shape, count));
        long[] each = lengths.DenseAs(ScalarType.Int64).Span<long>().ToArray();
        foreach (long length in each)
            if (length < 0 || length > most) throw new ArgumentException(Messages.CtcLength(which, length, most));
        return each;
    }
}
