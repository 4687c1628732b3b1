using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class IsingHiddenTests
{
    [Example, Exercise("A2.4"), Law("P2.4", "Where a side has length 2, both bonds between its two sites count.", Equation = "2.7")]
    public void Two_by_two_spins_have_eight_bonds()
    {
        int[,] up = { { 1, 1 }, { 1, 1 } }, oneDown = { { -1, 1 }, { 1, 1 } };

        Close.Equal(-8, Ising.Energy(up, new IsingModel(1)), 1e-12, "energy of 2 by 2 spins, all up");
        Close.Equal(0, Ising.Energy(oneDown, new IsingModel(1)), 1e-12, "energy of 2 by 2 spins, one down");
        Close.Equal(4, Ising.LocalField(up, 0, 1, new IsingModel(1)), 1e-12, "local field of 2 by 2 spins, all up");
        Close.Equal(-12 - 6 * 0.5, Ising.Energy(new int[,] { { 1, 1, 1 }, { 1, 1, 1 } }, new IsingModel(1, Field: 0.5)), 1e-12, "energy of 2 by 3 spins, all up, with h = 0.5");
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.4")]
    [Law("P2.4", "No site is special: moving the whole lattice by a row and a column moves the local fields with it, and keeps the energy.", Equation = "2.9")]
    public void Moving_the_lattice_moves_the_fields(Lattice x)
    {
        (int R, int C) = (x.Spins.GetLength(0), x.Spins.GetLength(1));
        int[,] moved = new int[R, C];
        foreach ((int i, int j) in x.Sites())
        {
            moved[(i + 1) % R, (j + 1) % C] = x.Spins[i, j];
        }

        Close.Equal(Naive.Energy(x.Spins, x.Model()), Ising.Energy(moved, x.Model()), 1e-12, "energy of the moved lattice, against that of the lattice");
        foreach ((int i, int j) in x.Sites())
        {
            Close.Equal(
                Ising.LocalField(x.Spins, i, j, x.Model()), Ising.LocalField(moved, (i + 1) % R, (j + 1) % C, x.Model()), 1e-12,
                $"local field of the moved lattice at ({(i + 1) % R}, {(j + 1) % C}), against that of the lattice at ({i}, {j})");
        }
    }
}
