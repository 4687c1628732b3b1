namespace GenerativeModels.Em;

/// <summary>Decides from the log-likelihoods so far whether EM should go on (chapter 1, section 7).</summary>
public sealed class ConvergenceMonitor
{
    /// <summary>What rounding may take from a log-likelihood l without its counting as a fall: 1e-9 (1 + |l|).</summary>
    public const double RoundingSlack = 1e-9;

    /// <summary>A monitor.</summary>
    /// <param name="tolerance">A rise from l of at most tolerance * (1 + |l|) counts as none; at least 0.</param>
    /// <param name="maxIterations">The most M-steps, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is below 0, or the tolerance is not finite.</exception>
    public ConvergenceMonitor(double tolerance = 1e-6, int maxIterations = 1000)
    {
        if (!(tolerance >= 0 && double.IsFinite(tolerance)))
        {
            throw new ArgumentOutOfRangeException(nameof(tolerance), $"tolerance must be finite and at least 0, but was {tolerance}.");
        }

        ArgumentOutOfRangeException.ThrowIfNegative(maxIterations);
        (Tolerance, MaxIterations) = (tolerance, maxIterations);
    }

    /// <summary>A rise from l of at most Tolerance * (1 + |l|) counts as none.</summary>
    public double Tolerance { get; }

    /// <summary>The most M-steps.</summary>
    public int MaxIterations { get; }

    /// <summary>
    /// What to do after the last of these log-likelihoods. With l the last but one and l' the last, the first of these that is true (box 1.2):
    /// NotFinite: l' is NaN or infinite. Decreased: l' lies below l by more than rounding, l' &lt; l - <see cref="RoundingSlack"/> (1 + |l|).
    /// Converged: l' - l ≤ <see cref="Tolerance"/> (1 + |l|). OutOfIterations: <see cref="MaxIterations"/> M-steps or more lie behind.
    /// Continue: none of these. A single log-likelihood has no l: it is neither Decreased nor Converged.
    /// </summary>
    /// <param name="logLikelihoods">At least one: that of the start, then one for each M-step, oldest first.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public ConvergenceStatus Check(IReadOnlyList<double> logLikelihoods)
    {
        if (logLikelihoods.Count == 0)
        {
            throw new ArgumentException("logLikelihoods is empty; it needs at least that of the start.", nameof(logLikelihoods));
        }

        // TODO A1.9: return the first status of box 1.2 that fits.
        throw new NotImplementedException("A1.9 ConvergenceMonitor.Check");
    }
}
