using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class CheckerboardGibbsTests
{
    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.6")]
    [Law("P2.4", "The local fields of all sites at once are the local fields of the sites.", Equation = "2.15")]
    public void Local_fields_are_those_of_each_site(Lattice x)
    {
        double[,] expected = new double[x.Spins.GetLength(0), x.Spins.GetLength(1)];
        foreach ((int i, int j) in x.Sites())
        {
            expected[i, j] = (Naive.Energy(x.Spins, i, j, -1, x.Model()) - Naive.Energy(x.Spins, i, j, 1, x.Model())) / 2;
        }

        Close.Equal(Spins.ToTensor(expected), CheckerboardGibbs.LocalFields(Spins.ToTensor(x.Spins), x.Model()), 1e-12, "local fields");
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(EvenLattice)]), Exercise("A2.6")]
    [Law("P2.5", "A half sweep draws the sites of its colour from their conditionals, independently, and keeps the others.", Equation = "2.14")]
    public void A_half_sweep_draws_one_colour_and_keeps_the_other(EvenLattice even)
    {
        Lattice x = even.Lattice;
        foreach (int colour in (int[])[0, 1])
        {
            (int I, int J)[] drawn = [.. x.Sites().Where(site => (site.I + site.J) % 2 == colour)];
            double[] up = [.. drawn.Select(site => 1 / (1 + Math.Exp(
                x.Beta * (Naive.Energy(x.Spins, site.I, site.J, 1, x.Model()) - Naive.Energy(x.Spins, site.I, site.J, -1, x.Model())))))];
            var expected = Every.Labelling(drawn.Length, 2).Select(bits =>
            {
                int[,] spins = x.Copy();
                double probability = 1;
                for (int k = 0; k < drawn.Length; k++)
                {
                    bool isUp = bits[k] == 1;
                    spins[drawn[k].I, drawn[k].J] = isUp ? 1 : -1;
                    probability *= isUp ? up[k] : 1 - up[k];
                }

                return (Show.Text(spins), probability);
            });

            ExactLaw.Equal(
                expected, rng => Spins.Text(CheckerboardGibbs.HalfSweep(Spins.ToTensor(x.Spins), colour, x.Model(), rng)), 1e-10, $"spins after a half sweep of colour {colour}");
        }
    }

    [Property(MaxTest = 20, Arbitrary = [typeof(EvenLattice)]), Exercise("A2.6")]
    [Law("P2.5", "The spins that are handed in stay as they were; new ones come back, in float64.", Equation = "2.14")]
    public void The_spins_handed_in_stay_as_they_were(EvenLattice even)
    {
        Tensor before = Spins.ToTensor(even.Lattice.Spins), spins = Spins.ToTensor(even.Lattice.Spins);
        IsingModel model = even.Lattice.Model();

        CheckerboardGibbs.LocalFields(spins, model);
        Close.Equal(before, spins, 0, "the spins handed to LocalFields, afterwards");
        foreach (int colour in (int[])[0, 1])
        {
            CheckerboardGibbs.HalfSweep(spins, colour, model, new SeededRandom(1));
            Close.Equal(before, spins, 0, $"the spins handed to a half sweep of colour {colour}, afterwards");
        }

        // In a field of 1000 every spin that is drawn is up.
        Tensor after = CheckerboardGibbs.Sweep(spins, new IsingModel(Beta: 1, Coupling: 0, Field: 1000), new SeededRandom(1));
        Close.Equal(before, spins, 0, "the spins handed to a sweep, afterwards");
        Close.Equal(ones_like(before), after, 0, "the spins after a sweep in a field of 1000");
    }

    [Property(MaxTest = 5, Arbitrary = [typeof(Lattice)]), Exercise("A2.6")]
    [Law("P2.2", "A checkerboard sweep leaves p(s) as it is, and draws every spin: exactly, over all outcomes.", Equation = "2.2")]
    public void A_sweep_is_stationary_and_can_lead_anywhere(Lattice parameters)
    {
        IsingModel model = parameters.Model();
        Lattice square = parameters with { Spins = new int[2, 2] };
        TransitionMatrix<int[,]> kernel = ExactKernel.Of(square.AllSpins(), (spins, rng) => Spins.ToArray(CheckerboardGibbs.Sweep(Spins.ToTensor(spins), model, rng)));

        kernel.AssertStationary(kernel.Distribution(spins => -model.Beta * Naive.Energy(spins, model)));
        kernel.AssertIrreducible(1);
    }
}
