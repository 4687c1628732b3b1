using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>Metropolis-Hastings on any state space (chapter 2, section 3).</summary>
public static class MetropolisHastings
{
    /// <summary>
    /// The log-probability that a move from x to y is accepted: log α = min(0, log π(y) + log q(x | y) - log π(x) - log q(y | x)) (equation 2.5).
    /// From a state that the chain could not be in, π(x) q(y | x) = 0, everything is accepted.
    /// </summary>
    /// <param name="logDensityX">log π(x), up to a constant; finite, or -∞ where π(x) = 0.</param>
    /// <param name="logDensityY">log π(y), up to the same constant; finite, or -∞.</param>
    /// <param name="logForward">log q(y | x), of the move proposed; finite, or -∞.</param>
    /// <param name="logBackward">log q(x | y), of the move back; finite, or -∞.</param>
    /// <returns>At most 0; -∞ where the move is never accepted. Never NaN.</returns>
    /// <exception cref="ArgumentException">One of the four is NaN or +∞.</exception>
    public static double LogAcceptance(double logDensityX, double logDensityY, double logForward, double logBackward)
    {
        Logarithm(logDensityX);
        Logarithm(logDensityY);
        Logarithm(logForward);
        Logarithm(logBackward);

        // TODO A2.1: return log α of (2.5), without leaving log space; 0 where π(x) q(y | x) = 0.
        throw new NotImplementedException("A2.1 MetropolisHastings.LogAcceptance");
    }

    /// <summary>One step of algorithm 2.1: propose, then accept with probability α, or stay.</summary>
    /// <param name="x">Where the chain is; not changed.</param>
    /// <param name="logDensity">log π, up to a constant; -∞ where π is 0.</param>
    /// <param name="proposal">q.</param>
    /// <param name="rng">Where the draws come from: the proposal's, and <c>rng.Bernoulli(α)</c>.</param>
    /// <returns>y, or x again; and which.</returns>
    public static StepResult<TState> Step<TState>(TState x, Func<TState, double> logDensity, IProposal<TState> proposal, IRandomSource rng)
    {
        // TODO A2.2: propose y, accept it with probability α by rng.Bernoulli, and return y, or x again.
        throw new NotImplementedException("A2.2 MetropolisHastings.Step");
    }

    /// <summary>A chain: so many steps, one after the other.</summary>
    /// <param name="start">Where the chain starts; not changed, and not among the states returned.</param>
    /// <param name="logDensity">log π, up to a constant.</param>
    /// <param name="proposal">q.</param>
    /// <param name="steps">At least 1.</param>
    /// <param name="rng">Where the draws come from.</param>
    /// <returns>The state after each step, and the fraction of steps that were accepted.</returns>
    public static Chain<TState> Run<TState>(TState start, Func<TState, double> logDensity, IProposal<TState> proposal, int steps, IRandomSource rng)
    {
        Guard.Between(steps, 1, int.MaxValue);

        // TODO A2.3: take the steps; return the state after each of them, and the fraction that was accepted.
        throw new NotImplementedException("A2.3 MetropolisHastings.Run");
    }
}
