using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class CheckerboardGibbsHiddenTests
{
    [Property(MaxTest = 10, Arbitrary = [typeof(Lattice)]), Exercise("A2.6")]
    [Law("P2.5", "A sweep draws the sites of colour 0, and then those of colour 1 given what the first have become.", Equation = "2.14")]
    public void A_sweep_is_colour_0_and_then_colour_1(Lattice input)
    {
        Lattice x = input with { Spins = new int[,] { { input.Spins[0, 0], input.Spins[0, 1] }, { input.Spins[1, 0], input.Spins[1, 1] } } };

        ExactLaw.Equal(
            Oracle.DrawnInTurn(x.Spins, [(0, 0), (1, 1), (0, 1), (1, 0)], x.Model()),
            rng => Spins.Text(CheckerboardGibbs.Sweep(Spins.ToTensor(x.Spins), x.Model(), rng)), 1e-10, $"spins after a sweep of {Show.Text(x.Spins)}");
    }

    [Example, Exercise("A2.6"), Law("P2.5", "A half sweep keeps the other colour, also on a large lattice, and leaves its argument as it was.", Equation = "2.14")]
    public void A_large_half_sweep_keeps_the_other_colour()
    {
        int[,] spins = new int[6, 10];
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 10; j++)
            {
                spins[i, j] = (7 * i + 3 * j) % 5 < 2 ? 1 : -1;
            }
        }

        foreach (int colour in (int[])[0, 1])
        {
            Tensor before = Spins.ToTensor(spins);
            int[,] after = Spins.ToArray(CheckerboardGibbs.HalfSweep(before, colour, new IsingModel(Beta: 1, Coupling: 0, Field: 10_000), new SeededRandom(1)));

            Close.Equal(Spins.ToTensor(spins), before, 0, "the spins handed to a half sweep, afterwards");
            for (int i = 0; i < 6; i++)
            {
                for (int j = 0; j < 10; j++)
                {
                    Close.Equal((i + j) % 2 == colour ? 1 : spins[i, j], after[i, j], 0, $"spin ({i}, {j}) after a half sweep of colour {colour} in a field of 10,000");
                }
            }
        }
    }
}
