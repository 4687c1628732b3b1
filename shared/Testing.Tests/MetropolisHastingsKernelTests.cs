using GenerativeModels.Numerics;

namespace GenerativeModels.Testing.Tests;

/// <summary>Metropolis-Hastings on five states in a row, proposing one to the right with probability 0.7 and else one to the left; beyond either end is rejected.</summary>
public class MetropolisHastingsKernelTests
{
    private const double Right = 0.7;
    private static readonly double[] Pi = [0.1, 0.2, 0.4, 0.2, 0.1];

    [Fact]
    public void The_right_ratio_satisfies_detailed_balance()
    {
        TransitionMatrix<int> kernel = Kernel((forward, backward) => backward / forward);

        kernel.AssertStationary(Pi, 1e-15);
        kernel.AssertDetailedBalance(Pi, 1e-15);
        kernel.AssertIrreducible(4);
    }

    [Fact]
    public void Without_the_Hastings_ratio_it_is_caught() => Caught(0.040, Kernel((_, _) => 1));

    [Fact]
    public void With_the_Hastings_ratio_inverted_it_is_caught() => Caught(0.114, Kernel((forward, backward) => forward / backward));

    [Fact]
    public void Drawing_again_in_place_of_repeating_a_rejected_state_is_caught() => Caught(0.133, ExactKernel.Of<int>([0, 1, 2, 3, 4], (x, rng) =>
    {
        // The law of a loop that proposes until something is accepted (leaving the row counts as staying).
        double[] accepted = [.. new[] { 1, -1 }.Select(move => Forward(move) * (Inside(x + move) ? Accept(x, move, Hastings(move)) : 1))];
        int move = rng.Categorical([accepted[0] / accepted.Sum(), accepted[1] / accepted.Sum()]) == 0 ? 1 : -1;
        return Inside(x + move) ? x + move : x;
    }));

    [Fact]
    public void A_violation_of_detailed_balance_names_the_worst_pair_and_both_flows()
    {
        var violation = Assert.Throws<LawViolation>(() => Kernel((_, _) => 1).AssertDetailedBalance(Pi));

        Assert.Equal("detailed balance between x = 1 and y = 2: flow there, π(x) P(x, y), and back, π(y) P(y, x)", violation.What);
        Assert.StartsWith("there 0.2 * 0.7 = 0.13999999999999999, back 0.4 * ", violation.Got);
        Assert.StartsWith("allowed 1e-10, off by 0.0", violation.Tolerance);
    }

    [Fact]
    public void A_violation_of_stationarity_names_the_worst_state()
    {
        var violation = Assert.Throws<LawViolation>(() => Kernel((_, _) => 1).AssertStationary(Pi));

        Assert.Matches(@"^stationarity, π P = π, at state \d: the probability", violation.What);
        Assert.EndsWith("its probability in equilibrium", violation.Expected);
    }

    private static void Caught(double residual, TransitionMatrix<int> kernel)
    {
        kernel.AssertRowsSumToOne();
        Assert.Equal(residual, kernel.StationarityResidual(Pi), 3);
        Assert.Throws<LawViolation>(() => kernel.AssertStationary(Pi));
    }

    private static TransitionMatrix<int> Kernel(Func<double, double, double> hastings) => ExactKernel.Of<int>([0, 1, 2, 3, 4], (x, rng) =>
    {
        int move = rng.Bernoulli(Right) ? 1 : -1;
        return Inside(x + move) && rng.Bernoulli(Accept(x, move, hastings(Forward(move), Forward(-move)))) ? x + move : x;
    });

    private static double Accept(int x, int move, double hastings) => Math.Min(1, Pi[x + move] / Pi[x] * hastings);

    private static double Hastings(int move) => Forward(-move) / Forward(move);

    private static double Forward(int move) => move == 1 ? Right : 1 - Right;

    private static bool Inside(int x) => x is >= 0 and < 5;
}
