using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>Geweke's joint test: two ways to draw (θ, x) that agree exactly when a sampler of the posterior is right (chapter 2, section 11).</summary>
public static class GewekeTest
{
    /// <summary>Independent draws of (θ, x): θ from the prior, and x given θ.</summary>
    /// <param name="model">p(θ) p(x | θ).</param>
    /// <param name="count">How many, at least 1.</param>
    /// <param name="rng">Where the draws come from.</param>
    public static (TParameter Parameter, TData Data)[] MarginalConditional<TParameter, TData>(
        IJointModel<TParameter, TData> model, int count, IRandomSource rng)
    {
        Guard.Between(count, 1, int.MaxValue);

        // TODO A2.14: return the pairs.
        throw new NotImplementedException("A2.14 GewekeTest.MarginalConditional");
    }

    /// <summary>
    /// A chain of (θ, x) (algorithm 2.3): the first pair as above; then for each further pair θ by the sampler under test, given the last x, and x anew given θ.
    /// </summary>
    /// <param name="model">p(θ) p(x | θ).</param>
    /// <param name="sampler">One step of the sampler under test, (θ, x, rng) to θ: it leaves p(θ | x) as it is, or so it claims.</param>
    /// <param name="count">How many pairs, at least 1.</param>
    /// <param name="rng">Where the draws come from.</param>
    public static (TParameter Parameter, TData Data)[] SuccessiveConditional<TParameter, TData>(
        IJointModel<TParameter, TData> model, Func<TParameter, TData, IRandomSource, TParameter> sampler, int count, IRandomSource rng)
    {
        Guard.Between(count, 1, int.MaxValue);

        // TODO A2.14: return the pairs of algorithm 2.3.
        throw new NotImplementedException("A2.14 GewekeTest.SuccessiveConditional");
    }

    /// <summary>The difference of two means in units of its standard error (equation 2.34): about N(0, 1) where both simulators draw from the same law.</summary>
    /// <param name="independent">A number g(θ, x) for each pair of <see cref="MarginalConditional"/>, at least 4 and not all the same.</param>
    /// <param name="successive">The same of <see cref="SuccessiveConditional"/>.</param>
    /// <returns>Positive where the second mean is larger.</returns>
    /// <exception cref="ArgumentException">There are fewer, or one is not finite.</exception>
    public static double ZValue(double[] independent, double[] successive)
    {
        Chains([independent], atLeast: 4);
        Chains([successive], atLeast: 4);

        // TODO A2.14: return (2.34), with the standard errors of MonteCarloError.OfMean.
        throw new NotImplementedException("A2.14 GewekeTest.ZValue");
    }
}
