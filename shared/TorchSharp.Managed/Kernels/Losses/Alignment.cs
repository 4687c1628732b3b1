namespace TorchSharp.Kernels.Losses;

/// <summary>
/// All ways to align a target with a sequence of log-probabilities (connectionist temporal classification). The states
/// are blank, first label, blank, second label, ..., blank; each time stays, steps on, or skips a blank between two different labels.
/// </summary>
/// <param name="logProbs">Those of all examples, (T, N, C).</param>
/// <param name="from">Where the first time of this example lies.</param>
/// <param name="stride">From one time to the next.</param>
internal sealed class Alignment(double[] logProbs, int from, int stride, int times, int[] states)
{
    private double[] _alpha = [];

    /// <summary>−log of the summed probability of all alignments.</summary>
    public double Loss { get; private set; }

    /// <summary>The forward pass: α[t][s] is the log-probability of all ways to be in state s at time t.</summary>
    public void Forward()
    {
        int count = states.Length;
        if (times == 0)
        {
            Loss = count == 1 ? 0 : double.PositiveInfinity;
            return;
        }

        _alpha = new double[times * count];
        for (int s = 0; s < count; s++) _alpha[s] = s < 2 ? At(0, s) : double.NegativeInfinity;
        for (int t = 1; t < times; t++)
        {
            ReadOnlySpan<double> before = _alpha.AsSpan((t - 1) * count, count);
            Span<double> now = _alpha.AsSpan(t * count, count);
            for (int s = 0; s < count; s++)
                now[s] = At(t, s) + LogSum(before[s], s > 0 ? before[s - 1] : double.NegativeInfinity, Skips(s) ? before[s - 2] : double.NegativeInfinity);
        }
        ReadOnlySpan<double> end = _alpha.AsSpan((times - 1) * count, count);
        Loss = -LogSum(end[^1], count > 1 ? end[^2] : double.NegativeInfinity, double.NegativeInfinity);
    }

    /// <summary>
    /// The backward pass. The slope with respect to what log_softmax was applied to: the probability of each class less
    /// its share in the alignments. It is also a slope of normalised log-probabilities, which are not free to move.
    /// </summary>
    public void Slope(double[] slope, int classes)
    {
        int count = states.Length;
        double[] beta = new double[count], after = new double[count], shares = new double[classes];
        for (int t = times - 1; t >= 0; t--)
        {
            (beta, after) = (after, beta);
            Array.Fill(shares, double.NegativeInfinity);
            for (int s = 0; s < count; s++)
            {
                double on = t == times - 1
                    ? s >= count - 2 ? 0 : double.NegativeInfinity
                    : LogSum(after[s], s + 1 < count ? after[s + 1] : double.NegativeInfinity, s + 2 < count && Skips(s + 2) ? after[s + 2] : double.NegativeInfinity);
                beta[s] = At(t, s) + on;
                shares[states[s]] = LogSum(shares[states[s]], _alpha[t * count + s] + on, double.NegativeInfinity);
            }
            int at = from + t * stride;
            for (int c = 0; c < classes; c++) slope[at + c] = Math.Exp(logProbs[at + c]) - Math.Exp(shares[c] + Loss);
        }
    }

    private double At(int t, int s) => logProbs[from + t * stride + states[s]];

    private bool Skips(int s) => s >= 2 && states[s] != states[s - 2];

    private static double LogSum(double a, double b, double c)
    {
        double most = Math.Max(a, Math.Max(b, c));
        return double.IsNegativeInfinity(most) ? most : most + Math.Log(Math.Exp(a - most) + Math.Exp(b - most) + Math.Exp(c - most));
    }
}
