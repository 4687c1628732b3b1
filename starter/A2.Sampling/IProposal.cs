namespace GenerativeModels.Sampling;

/// <summary>Where a Metropolis-Hastings chain might go next: q(y | x), a distribution over y for each x.</summary>
/// <typeparam name="TState">What a state is.</typeparam>
public interface IProposal<TState>
{
    /// <summary>Draws y from q(· | x). Leaves <paramref name="from"/> as it is.</summary>
    /// <param name="from">x, where the chain is.</param>
    /// <param name="rng">Where the draws come from.</param>
    TState Sample(TState from, IRandomSource rng);

    /// <summary>log q(y | x): -∞ where y cannot be proposed from x.</summary>
    /// <param name="to">y.</param>
    /// <param name="from">x.</param>
    double LogProb(TState to, TState from);
}
