using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class IsingGibbsTests
{
    [Example, Exercise("A2.5"), Law("P2.5", "Without coupling a spin is up with probability e^(βh) / (e^(βh) + e^(-βh)).", Equation = "2.14")]
    public void A_lone_spin_in_a_field()
    {
        int[,] spins = { { 1, -1 }, { -1, -1 } };

        Close.Equal(0.75, IsingGibbs.ProbabilityUp(spins, 0, 1, new IsingModel(Beta: 2, Coupling: 0, Field: Math.Log(3) / 4)), 1e-12, "probability of up with J = 0, β = 2, h = log(3) / 4");
        Close.Equal(0.5, IsingGibbs.ProbabilityUp(spins, 0, 1, new IsingModel(Beta: 0, Coupling: 1, Field: 1)), 1e-12, "probability of up with β = 0");
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.5")]
    [Law("P2.5", "The conditional odds are the ratio of two joint probabilities: p(up | rest) / p(down | rest) = p(s with up) / p(s with down).", Equation = "2.14")]
    public void Conditional_odds_are_joint_odds(Lattice x)
    {
        foreach ((int i, int j) in x.Sites())
        {
            double up = IsingGibbs.ProbabilityUp(x.Spins, i, j, x.Model());

            double logOdds = -x.Beta * (Naive.Energy(x.Spins, i, j, 1, x.Model()) - Naive.Energy(x.Spins, i, j, -1, x.Model()));
            Close.Equal(logOdds, Math.Log(up) - Math.Log(1 - up), 1e-8, $"log odds of up at ({i}, {j}), against the log ratio of the joint probabilities");
        }
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.5")]
    [Law("P2.5", "Asking for a probability changes no spin.", Equation = "2.14")]
    public void Asking_for_a_probability_changes_no_spin(Lattice x)
    {
        int[,] spins = x.Copy();
        foreach ((int i, int j) in x.Sites())
        {
            double up = IsingGibbs.ProbabilityUp(spins, i, j, x.Model());
            double change = Naive.Energy(x.Spins, i, j, -1, x.Model()) - Naive.Energy(x.Spins, i, j, 1, x.Model());
            Close.Equal(1 / (1 + Math.Exp(-x.Beta * change)), up, 1e-12, $"probability of up at ({i}, {j})");
            Close.Holds(Show.Text(spins) == Show.Text(x.Spins), $"the spins after the probability of up at ({i}, {j})", Show.Text(spins), Show.Text(x.Spins));
        }
    }

    [Property(MaxTest = 10, Arbitrary = [typeof(TinyLattice)]), Exercise("A2.5")]
    [Law("P2.2", "A sweep leaves p(s) as it is, and can lead from any state to any other: exactly, over all outcomes.", Equation = "2.2")]
    public void A_sweep_is_stationary_and_can_lead_anywhere(TinyLattice tiny)
    {
        IsingModel model = tiny.Lattice.Model();
        TransitionMatrix<int[,]> kernel = ExactKernel.Of(tiny.Lattice.AllSpins(), (spins, rng) => Swept(spins, model, rng));

        kernel.AssertIrreducible(1);
        kernel.AssertStationary(kernel.Distribution(spins => -model.Beta * Naive.Energy(spins, model)));
    }

    private static int[,] Swept(int[,] spins, IsingModel model, IRandomSource rng)
    {
        IsingGibbs.Sweep(spins, model, rng);
        return spins;
    }
}
