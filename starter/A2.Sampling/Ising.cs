using static GenerativeModels.Sampling.Require;

namespace GenerativeModels.Sampling;

/// <summary>
/// Energies of the Ising model on a lattice of R rows and C columns whose edges are joined: the right neighbour of the last column is the first, and
/// the one below the last row is the first (chapter 2, section 5).
/// </summary>
public static class Ising
{
    /// <summary>
    /// E(s) = -J Σ_bonds s_i s_j - h Σ_i s_i (equation 2.7). Each site has one bond to the right and one down, 2 R C in all; where a side has
    /// length 2, two bonds join the same two sites, and both count.
    /// </summary>
    /// <param name="spins">s: [R, C], each +1 or -1; both sides at least 2.</param>
    /// <param name="model">J and h; β plays no part.</param>
    /// <exception cref="ArgumentException">A side is shorter, or something is no spin.</exception>
    public static double Energy(int[,] spins, IsingModel model)
    {
        Spins(spins);

        // TODO A2.4: return E of (2.7); count each bond once.
        throw new NotImplementedException("A2.4 Ising.Energy");
    }

    /// <summary>The local field at a site: J times the sum of its four neighbours, plus h (equation 2.9).</summary>
    /// <param name="spins">s: [R, C].</param>
    /// <param name="i">The row, from 0.</param>
    /// <param name="j">The column, from 0.</param>
    /// <param name="model">J and h.</param>
    public static double LocalField(int[,] spins, int i, int j, IsingModel model)
    {
        // TODO A2.4: return (2.9). Mind the edges.
        throw new NotImplementedException("A2.4 Ising.LocalField");
    }

    /// <summary>By how much the energy grows when the spin of a site is flipped (equation 2.10), from its neighbours alone.</summary>
    /// <param name="spins">s: [R, C], before the flip; not changed.</param>
    /// <param name="i">The row, from 0.</param>
    /// <param name="j">The column, from 0.</param>
    /// <param name="model">J and h.</param>
    public static double EnergyChange(int[,] spins, int i, int j, IsingModel model)
    {
        // TODO A2.4: return (2.10).
        throw new NotImplementedException("A2.4 Ising.EnergyChange");
    }
}
