using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class IsingTests
{
    private static readonly int[,] AllUpButOne = { { 1, 1, 1 }, { 1, -1, 1 }, { 1, 1, 1 } };

    [Example, Exercise("A2.4"), Law("P2.4", "The energy has a term for each bond, once, and one for each spin.", Equation = "2.7")]
    public void One_spin_down_of_nine()
    {
        Close.Equal(-14 + 4, Ising.Energy(AllUpButOne, new IsingModel(1)), 1e-12, "energy of 3 by 3 spins, the middle one down: 14 bonds agree, 4 do not");
        Close.Equal(-0.5 * (8 - 1), Ising.Energy(AllUpButOne, new IsingModel(1, Coupling: 0, Field: 0.5)), 1e-12, "energy of the same spins in a field of 0.5 without coupling");
        Close.Equal(4, Ising.LocalField(AllUpButOne, 1, 1, new IsingModel(1)), 1e-12, "local field at the spin that is down");
        Close.Equal(2 * 2 + 0.5, Ising.LocalField(AllUpButOne, 0, 1, new IsingModel(1, Coupling: 2, Field: 0.5)), 1e-12, "local field above it, with J = 2 and h = 0.5");
        Close.Equal(-8, Ising.EnergyChange(AllUpButOne, 1, 1, new IsingModel(1)), 1e-12, "energy change when it flips");
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.4")]
    [Law("P2.4", "The energy is minus J times the sum over bonds, minus h times the sum over sites.", Equation = "2.7")]
    public void The_energy_adds_up_bonds_and_sites(Lattice x) =>
        Close.Equal(Naive.Energy(x.Spins, x.Model()), Ising.Energy(x.Spins, x.Model()), 1e-12, "energy");

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.4")]
    [Law("P2.4", "The energy change of a flip is the energy after it less that before it, at every site.", Equation = "2.10")]
    public void A_flip_changes_the_energy_by_the_energy_change(Lattice x)
    {
        foreach ((int i, int j) in x.Sites())
        {
            double after = Naive.Energy(x.Spins, i, j, -x.Spins[i, j], x.Model());

            Close.Equal(after - Naive.Energy(x.Spins, x.Model()), Ising.EnergyChange(x.Spins, i, j, x.Model()), 1e-12, $"energy change when ({i}, {j}) flips");
        }
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.4")]
    [Law("P2.4", "The local field is half of what a spin that turns up gives off.", Equation = "2.9")]
    public void The_local_field_is_half_the_energy_between_down_and_up(Lattice x)
    {
        foreach ((int i, int j) in x.Sites())
        {
            double field = (Naive.Energy(x.Spins, i, j, -1, x.Model()) - Naive.Energy(x.Spins, i, j, 1, x.Model())) / 2;

            Close.Equal(field, Ising.LocalField(x.Spins, i, j, x.Model()), 1e-12, $"local field at ({i}, {j})");
        }
    }

    [Property(Arbitrary = [typeof(Lattice)]), Exercise("A2.4")]
    [Law("P2.4", "Energies are float64, and asking for one changes no spin.", Equation = "2.10")]
    public void Asking_for_energies_changes_no_spin(Lattice x)
    {
        IsingModel thirds = new(x.Beta, x.Coupling / 3, x.Field / 3);
        int[,] spins = x.Copy();
        Close.Equal(Naive.Energy(x.Spins, thirds), Ising.Energy(spins, thirds), 1e-12, "energy for J / 3 and h / 3");
        foreach ((int i, int j) in x.Sites())
        {
            Ising.LocalField(spins, i, j, thirds);
            Ising.EnergyChange(spins, i, j, thirds);
            Close.Holds(Show.Text(spins) == Show.Text(x.Spins), $"the spins after the local field and the energy change at ({i}, {j})", Show.Text(spins), Show.Text(x.Spins));
        }
    }
}
