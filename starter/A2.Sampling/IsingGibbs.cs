using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>Gibbs sampling for the Ising model, a site at a time (chapter 2, section 6).</summary>
public static class IsingGibbs
{
    /// <summary>p(s_ij = +1 | all other spins) = σ(2 β × local field) (equation 2.14).</summary>
    /// <param name="spins">s: [R, C]; the spin at the site itself plays no part.</param>
    /// <param name="i">The row, from 0.</param>
    /// <param name="j">The column, from 0.</param>
    /// <param name="model">β, J and h.</param>
    public static double ProbabilityUp(int[,] spins, int i, int j, IsingModel model)
    {
        // TODO A2.5: return (2.14), with SpecialMath.Sigmoid and Ising.LocalField.
        throw new NotImplementedException("A2.5 IsingGibbs.ProbabilityUp");
    }

    /// <summary>
    /// One sweep: every site once, row by row from the top left, draws its spin from <see cref="ProbabilityUp"/> given what its neighbours are by then.
    /// </summary>
    /// <param name="spins">s: [R, C], both sides at least 2; changed in place.</param>
    /// <param name="model">β, J and h.</param>
    /// <param name="rng">Draw through <see cref="IRandomSource.Bernoulli(double)"/>, once for each site.</param>
    /// <exception cref="ArgumentException">A side is shorter, or something is no spin.</exception>
    public static void Sweep(int[,] spins, IsingModel model, IRandomSource rng)
    {
        Spins(spins);

        // TODO A2.5: draw every spin anew, row by row, in place.
        throw new NotImplementedException("A2.5 IsingGibbs.Sweep");
    }
}
