namespace GenerativeModels.Numerics.Tests;

public class IsingExactTests
{
    // Onsager's energies, as published to five digits.
    [Theory]
    [InlineData(1.5, -1.95112)]
    [InlineData(2.0, -1.74556)]
    [InlineData(2.5, -1.10608)]
    [InlineData(3.0, -0.81731)]
    [InlineData(4.0, -0.55727)]
    public void Energies_are_Onsager_s(double temperature, double energy) => Assert.Equal(energy, IsingExact.Energy(temperature), 0.5e-5);

    [Theory]
    [InlineData(1.0, 0.99928)]
    [InlineData(1.5, 0.98650)]
    [InlineData(2.0, 0.91132)]
    [InlineData(2.2, 0.78476)]
    [InlineData(2.3, 0)]
    [InlineData(3.5, 0)]
    public void Magnetisations_are_Yang_s(double temperature, double magnetisation) => Assert.Equal(magnetisation, IsingExact.Magnetisation(temperature), 0.5e-5);

    [Fact]
    public void At_the_critical_temperature_sinh_2β_is_1_the_energy_minus_root_2_and_the_magnetisation_0()
    {
        double critical = IsingExact.CriticalTemperature;

        Assert.Equal(2.269185314213022, critical, 1e-14);
        Assert.Equal(1, Math.Sinh(2 / critical), 1e-14);
        Assert.Equal(-Math.Sqrt(2), IsingExact.Energy(critical), 1e-12);
        Assert.All(new[] { 1e-13, 1e-10, 1e-7 }, off => Assert.Equal(-Math.Sqrt(2), IsingExact.Energy(critical + off), 50 * off));
        Assert.Equal(0, IsingExact.Magnetisation(critical));
        Assert.InRange(IsingExact.Magnetisation(critical - 1e-6), 0.1, 0.3); // an eighth root falls late
    }

    // The same energy as the derivative of Onsager's free energy, from his double integral: -β f = log 2 + 1/(8π²) ∫∫ log(cosh² 2β - sinh 2β (cos a + cos b)).
    [Theory]
    [InlineData(1.2)]
    [InlineData(1.9)]
    [InlineData(2.2)]
    [InlineData(2.6)]
    [InlineData(5)]
    public void The_energy_is_the_derivative_of_Onsager_s_free_energy(double temperature)
    {
        const double step = 1e-4;
        double beta = 1 / temperature;

        double derivative = (LogPartitionPerSite(beta + step) - LogPartitionPerSite(beta - step)) / (2 * step);

        Assert.Equal(-derivative, IsingExact.Energy(temperature), 1e-6);
    }

    [Fact]
    public void Near_absolute_zero_all_spins_agree_and_in_great_heat_none_do()
    {
        Assert.Equal((-2, 1), (IsingExact.Energy(0.05), IsingExact.Magnetisation(0.05)));
        Assert.Equal(-2e-3, IsingExact.Energy(1e3), 1e-8); // about -2β: two bonds a site, each -tanh β
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Other_temperatures_are_refused(double temperature)
    {
        Assert.StartsWith("temperature must be positive and finite, but was", Assert.Throws<ArgumentOutOfRangeException>(() => IsingExact.Energy(temperature)).Message);
        Assert.StartsWith("temperature must be positive and finite, but was", Assert.Throws<ArgumentOutOfRangeException>(() => IsingExact.Magnetisation(temperature)).Message);
    }

    // Sums over midpoints of a periodic function converge exponentially.
    private static double LogPartitionPerSite(double beta)
    {
        const int points = 400;
        double[] cosines = [.. Enumerable.Range(0, points).Select(i => Math.Cos(2 * Math.PI * (i + 0.5) / points))];
        double square = Math.Cosh(2 * beta) * Math.Cosh(2 * beta), sinh = Math.Sinh(2 * beta);
        return Math.Log(2) + cosines.Sum(a => cosines.Average(b => Math.Log(square - sinh * (a + b)))) / points / 2;
    }
}
