using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>
/// Gibbs sampling for the Ising model, half of the lattice at a time: on a checkerboard every neighbour of a white site is black, so all white
/// sites may be drawn at once (chapter 2, section 6).
/// </summary>
public static class CheckerboardGibbs
{
    /// <summary>The local fields (2.9) of all sites at once (equation 2.15).</summary>
    /// <param name="spins">s: [R, C], float64, each +1 or -1.</param>
    /// <param name="model">J and h.</param>
    /// <returns>[R, C], float64.</returns>
    /// <exception cref="ArgumentException">It is no float64 matrix, or has a side of less than 2.</exception>
    public static Tensor LocalFields(Tensor spins, IsingModel model)
    {
        Lattice(spins);

        // TODO A2.6: return (2.15): the lattice shifted by one in each of the four directions, with roll.
        throw new NotImplementedException("A2.6 CheckerboardGibbs.LocalFields");
    }

    /// <summary>Which sites (i, j) have a colour: those with (i + j) mod 2 = colour.</summary>
    /// <param name="rows">R.</param>
    /// <param name="columns">C.</param>
    /// <param name="colour">0 or 1; site (0, 0) has colour 0.</param>
    /// <returns>[R, C], bool.</returns>
    public static Tensor Sites(long rows, long columns, int colour) => (arange(rows).unsqueeze(1) + arange(columns)).remainder(2).eq(colour);

    /// <summary>Draws all spins of one colour anew, given the spins of the other, which stay as they are.</summary>
    /// <param name="spins">s: [R, C], float64, each +1 or -1; both sides even; not changed.</param>
    /// <param name="colour">0 or 1: see <see cref="Sites"/>.</param>
    /// <param name="model">β, J and h.</param>
    /// <param name="rng">Draw through <see cref="IRandomSource.Bernoulli(Tensor)"/>.</param>
    /// <returns>The new spins: [R, C].</returns>
    /// <exception cref="ArgumentException">A side is odd: then neighbours across the edge have the same colour.</exception>
    public static Tensor HalfSweep(Tensor spins, int colour, IsingModel model, IRandomSource rng)
    {
        Checkerboard(spins);
        Guard.Between(colour, 0, 1);

        // TODO A2.6: draw the sites of this colour by (2.14), and keep the others.
        throw new NotImplementedException("A2.6 CheckerboardGibbs.HalfSweep");
    }

    /// <summary>One sweep: the sites of colour 0, and then those of colour 1, given what the first have become.</summary>
    /// <param name="spins">s: [R, C], float64; both sides even; not changed.</param>
    /// <param name="model">β, J and h.</param>
    /// <param name="rng">Where the draws come from.</param>
    /// <returns>The new spins: [R, C].</returns>
    public static Tensor Sweep(Tensor spins, IsingModel model, IRandomSource rng)
    {
        Checkerboard(spins);

        // TODO A2.6: a half sweep of each colour, one after the other.
        throw new NotImplementedException("A2.6 CheckerboardGibbs.Sweep");
    }
}
