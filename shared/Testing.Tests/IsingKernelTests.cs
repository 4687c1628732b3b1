using GenerativeModels.Numerics;

namespace GenerativeModels.Testing.Tests;

public class IsingKernelTests
{
    private static readonly IsingGrid Model = new(2, 3, coupling: 0.4, field: 0.04);

    [Fact]
    public void A_right_Gibbs_sweep_is_stationary_and_irreducible()
    {
        TransitionMatrix<int[]> kernel = Kernel((s, rng) => Model.Sweep(s, rng));

        kernel.AssertRowsSumToOne(1e-14);
        kernel.AssertStationary(Pi(kernel), 1e-15);
        kernel.AssertIrreducible(1);
    }

    [Fact]
    public void A_right_Gibbs_sweep_does_not_satisfy_detailed_balance()
    {
        TransitionMatrix<int[]> kernel = Kernel((s, rng) => Model.Sweep(s, rng));

        Assert.Equal(0.0076, kernel.DetailedBalanceResidual(Pi(kernel)), 4);
        Assert.Throws<LawViolation>(() => kernel.AssertDetailedBalance(Pi(kernel)));
    }

    [Fact]
    public void A_Gibbs_sweep_without_the_factor_2_is_caught() => Caught(0.107, Kernel((s, rng) => Model.Sweep(s, rng, factor: 1)));

    [Fact]
    public void A_Gibbs_sweep_that_reads_the_neighbours_of_the_old_state_is_caught() => Caught(0.058, Kernel((s, rng) => Model.Sweep(s, rng, stale: true)));

    [Fact]
    public void On_two_by_two_spins_right_passes_and_wrong_is_caught()
    {
        var small = new IsingGrid(2, 2, coupling: 0.7, field: -0.2);
        TransitionMatrix<int[]> right = ExactKernel.Of(small.States, (s, rng) => small.Sweep(s, rng));
        double[] pi = right.Distribution(small.LogDensity);

        right.AssertStationary(pi);
        Assert.Throws<LawViolation>(() => ExactKernel.Of(small.States, (s, rng) => small.Sweep(s, rng, factor: 1)).AssertStationary(pi));
        Assert.Throws<LawViolation>(() => ExactKernel.Of(small.States, (s, rng) => small.Sweep(s, rng, stale: true)).AssertStationary(pi));
    }

    [Fact]
    public void A_random_scan_Gibbs_step_satisfies_detailed_balance()
    {
        TransitionMatrix<int[]> kernel = Kernel(Model.RandomScanGibbs);

        kernel.AssertDetailedBalance(Pi(kernel));
        kernel.AssertIrreducible(Model.Sites);
        Assert.Throws<LawViolation>(() => kernel.AssertIrreducible(Model.Sites - 1));
    }

    [Fact]
    public void A_single_flip_Metropolis_step_satisfies_detailed_balance()
    {
        TransitionMatrix<int[]> kernel = Kernel((s, rng) => Model.Metropolis(s, rng));

        kernel.AssertDetailedBalance(Pi(kernel));
        kernel.AssertStationary(Pi(kernel));
    }

    [Fact]
    public void A_Metropolis_step_with_the_energy_change_of_the_wrong_sign_is_caught()
    {
        TransitionMatrix<int[]> kernel = Kernel((s, rng) => Model.Metropolis(s, rng, sign: -1));

        Caught(0.174, kernel);
        Assert.Throws<LawViolation>(() => kernel.AssertDetailedBalance(Pi(kernel)));
    }

    // The residuals are those of an independent prototype in Python, to the digits that it printed.
    private static void Caught(double residual, TransitionMatrix<int[]> kernel)
    {
        Assert.Equal(residual, kernel.StationarityResidual(Pi(kernel)), 3);
        var violation = Assert.Throws<LawViolation>(() => kernel.AssertStationary(Pi(kernel)));
        Assert.StartsWith("stationarity, π P = π, at state [", violation.What);
        Assert.StartsWith("allowed 1e-10, off by 0." + (int)Math.Round(residual * 1000) / 100, violation.Tolerance);
    }

    private static TransitionMatrix<int[]> Kernel(Func<int[], IRandomSource, int[]> step) => ExactKernel.Of(Model.States, step);

    private static double[] Pi(TransitionMatrix<int[]> kernel) => kernel.Distribution(Model.LogDensity);
}
