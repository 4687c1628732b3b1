using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class IsingGibbsHiddenTests
{
    [Property(MaxTest = 20, Arbitrary = [typeof(Lattice)]), Exercise("A2.5")]
    [Law("P2.5", "A sweep draws site after site, row by row, each given what its neighbours are by then.", Equation = "2.14")]
    public void A_sweep_draws_site_after_site(Lattice input)
    {
        // The upper left corner: at most 2 by 3 sites, so that all outcomes can be walked through.
        (int R, int C) = (2, Math.Min(3, input.Spins.GetLength(1)));
        Lattice x = input with { Spins = new int[R, C] };
        foreach ((int i, int j) in x.Sites())
        {
            x.Spins[i, j] = input.Spins[i, j];
        }

        ExactLaw.Equal(Oracle.DrawnInTurn(x.Spins, x.Sites(), x.Model()), rng =>
        {
            int[,] spins = x.Copy();
            IsingGibbs.Sweep(spins, x.Model(), rng);
            return Show.Text(spins);
        }, 1e-10, $"spins after a sweep of {Show.Text(x.Spins)}");
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.5")]
    [Law("P2.5", "The conditional depends on the neighbours by their sum alone, and is that of the kit's fast sampler, the IsingKernel.", Equation = "2.14")]
    public void The_conditional_is_that_of_the_fast_kernel(Lattice x)
    {
        var kernel = new IsingKernel(2, 2, x.Beta, x.Coupling, x.Field, seed: 1);
        int[,] spins = new int[3, 3];
        for (int neighboursUp = 0; neighboursUp <= 4; neighboursUp++)
        {
            for (int site = 0; site < 9; site++)
            {
                spins[site / 3, site % 3] = site % 2 == 1 && (site + 1) / 2 <= neighboursUp ? 1 : -1; // 1, 3, 5 and 7 are next to the middle
            }

            Close.Equal(kernel.ProbabilityUp(neighboursUp), IsingGibbs.ProbabilityUp(spins, 1, 1, x.Model()), 1e-12, $"probability of up with {neighboursUp} neighbours up");
        }
    }

    [Example, Exercise("A2.5"), Law("P2.13", "At any temperature the probability is a probability, and each site is drawn once.", Equation = "2.14")]
    public void Near_absolute_zero_spins_follow_their_neighbours()
    {
        int[,] spins = { { 1, 1, 1, 1 }, { 1, -1, 1, 1 }, { 1, 1, 1, 1 } };
        var cold = new IsingModel(Beta: 10_000);
        var rng = new CountingRandom(new SeededRandom(1));

        Close.Equal(1, IsingGibbs.ProbabilityUp(spins, 1, 1, cold), 0, "probability of up among four neighbours that are up, at β = 10,000");
        Close.Equal(0, IsingGibbs.ProbabilityUp(spins, 1, 1, cold with { Coupling = -1 }), 0, "the same with J = -1");
        IsingGibbs.Sweep(spins, cold, rng);

        rng.RequireNoViolations();
        Close.Equal(12, rng.Draws, 0, "draws of a sweep of 3 by 4 spins");
        Close.Equal(12, spins.Cast<int>().Sum(), 0, "sum of the spins after a sweep at β = 10,000");
    }
}
