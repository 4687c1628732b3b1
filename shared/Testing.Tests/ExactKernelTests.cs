using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Testing.Tests;

public class ExactKernelTests
{
    [Fact]
    public void A_kernel_has_the_probabilities_of_its_step()
    {
        TransitionMatrix<int> kernel = ExactKernel.Of<int>([0, 1], (x, rng) => x == 0 ? rng.Categorical([0.75, 0.25]) : 1);

        Close.Equal(new[,] { { 0.75, 0.25 }, { 0, 1 } }, kernel.ToArray(), 0, "kernel");
        Assert.Equal(0.25, kernel[0, 1]);
    }

    [Fact]
    public void Probabilities_of_several_ways_to_one_state_add_up() =>
        Assert.Equal(0.5, ExactKernel.Of<int>([0, 1], (_, rng) => rng.Bernoulli(0.5) ^ rng.Bernoulli(0.3) ? 1 : 0)[0, 1], 15);

    [Fact]
    public void A_step_out_of_the_state_space_is_named_with_its_probability()
    {
        var violation = Assert.Throws<LawViolation>(() => ExactKernel.Of<int>([0, 1], (x, rng) => x + (rng.Bernoulli(0.25) ? 1 : 0)));

        Assert.Equal("one step from state 1 leads, with probability 0.25, out of the state space", violation.What);
        Assert.Equal("2", violation.Got);
        Assert.Equal("one of the 2 states 0, 1", violation.Expected);
    }

    [Fact]
    public void A_step_that_remembers_the_last_state_is_not_a_pure_function()
    {
        int calls = 0;
        var violation = Assert.Throws<LawViolation>(() => ExactKernel.Of<int>([0, 1, 2], (_, _) => calls++ % 2));

        Assert.StartsWith("your step is not a pure function of (state, random source): the probability of the step 0 -> ", violation.What);
    }

    [Fact]
    public void A_step_whose_probability_depends_on_the_calls_is_not_a_pure_function()
    {
        int calls = 0;

        Assert.Throws<ImpureStepException>(() => ExactKernel.Of<int>([0, 1], (_, rng) => rng.Bernoulli(1.0 / ++calls) || rng.Bernoulli(0.5) ? 1 : 0));
    }

    [Fact]
    public void A_step_may_change_an_array_in_place_and_the_states_stay()
    {
        int[][] states = [[0], [1]];
        TransitionMatrix<int[]> kernel = ExactKernel.Of(states, (s, rng) =>
        {
            s[0] = rng.Bernoulli(0.5) ? 1 : 0;
            return s;
        });

        Close.Equal(new[,] { { 0.5, 0.5 }, { 0.5, 0.5 } }, kernel.ToArray(), 0, "kernel");
        Assert.Equal([0, 1], states.Select(s => s[0]));
    }

    [Fact]
    public void Nested_arrays_are_copied_to_the_bottom()
    {
        int[][][] states = [[[0], [0]], [[0], [1]]];
        ExactKernel.Of(states, (s, _) =>
        {
            s[1][0] = 1 - s[1][0];
            return s;
        }).AssertIrreducible(1);

        Assert.Equal(0, states[0][1][0]);
    }

    [Fact]
    public void Tensors_are_states_by_value()
    {
        Tensor[] states = [tensor(new double[] { 0, 0 }), tensor(new double[] { 0, 1 }), tensor(new double[] { 1, 0 }), tensor(new double[] { 1, 1 })];
        TransitionMatrix<Tensor> kernel = ExactKernel.Of(states, (s, rng) => rng.Bernoulli(s * 0.5 + 0.25));

        Assert.Equal(0.75 * 0.75, kernel[0, 0], 15);
        Assert.Equal(0.25 * 0.25, kernel[1, 2], 15);
        kernel.AssertRowsSumToOne();
    }

    [Fact]
    public void Minus_zero_is_zero() => ExactKernel.Of<double>([0, 1], (x, _) => -0.0 * x).AssertRowsSumToOne();

    [Fact]
    public void A_chain_with_two_islands_is_not_irreducible()
    {
        var violation = Assert.Throws<LawViolation>(() => ExactKernel.Of<int>([0, 1, 2], (x, rng) => x == 2 ? 2 : rng.Categorical([0.5, 0.5])).AssertIrreducible(100));

        Assert.Equal("irreducibility: reaching state 2 from state 0", violation.What);
    }

    [Fact]
    public void A_distribution_from_log_densities_is_normalised_wherever_they_lie() =>
        Close.Equal([0.25, 0.75, 0], ExactKernel.Of<int>([0, 1, 2], (x, _) => x).Distribution(x => x == 2 ? double.NegativeInfinity : -5000 + x * Math.Log(3)), 1e-12, "pi");

    [Fact]
    public void A_distribution_of_another_length_or_sum_is_refused()
    {
        TransitionMatrix<int> kernel = ExactKernel.Of<int>([0, 1], (x, _) => x);

        Assert.Contains("each of the 2 states, but has 1", Assert.Throws<ArgumentException>(() => kernel.AssertStationary([1])).Message);
        Assert.Contains("sum to 0.5", Assert.Throws<ArgumentException>(() => kernel.AssertDetailedBalance([0.25, 0.25])).Message);
    }

    [Fact]
    public void A_state_listed_twice_is_refused() =>
        Assert.Contains("but 7 is there as number 0 and 1", Assert.Throws<ArgumentException>(() => ExactKernel.Of<int>([7, 7], (x, _) => x)).Message);
}
