using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class EnumeratingRandomTests
{
    [Fact]
    public void Two_coins_have_four_outcomes_with_multiplied_probabilities()
    {
        var outcomes = EnumeratingRandom.Outcomes(rng => (rng.Bernoulli(0.25), rng.Bernoulli(0.5))).ToArray();

        Assert.Equal([((false, false), 0.375), ((false, true), 0.375), ((true, false), 0.125), ((true, true), 0.125)], outcomes);
    }

    [Fact]
    public void A_draw_may_depend_on_earlier_outcomes()
    {
        var outcomes = EnumeratingRandom.Outcomes(rng => rng.Bernoulli(0.5) ? rng.Categorical([0.5, 0.25, 0.25]) : -1).ToArray();

        Assert.Equal([(-1, 0.5), (0, 0.25), (1, 0.125), (2, 0.125)], outcomes);
    }

    [Fact]
    public void Outcomes_of_probability_zero_are_not_run() =>
        Assert.Equal([((true, 1), 1.0)], EnumeratingRandom.Outcomes(rng => (rng.Bernoulli(1), rng.Categorical([0, 1, 0]))));

    [Fact]
    public void Without_a_draw_there_is_one_outcome() => Assert.Equal([(7, 1.0)], EnumeratingRandom.Outcomes(_ => 7));

    [Fact]
    public void A_tensor_of_three_probabilities_has_eight_outcomes()
    {
        var outcomes = EnumeratingRandom.Outcomes(rng => string.Concat(rng.Bernoulli(tensor(new[] { 0.5, 0.1, 0.2 })).ToDoubles())).ToArray();

        Assert.Equal(8, outcomes.Select(o => o.Value).Distinct().Count());
        Assert.Equal(0.5 * 0.9 * 0.2, outcomes.Single(o => o.Value == "101").Probability, 15);
        Assert.Equal(1, outcomes.Sum(o => o.Probability), 15);
    }

    [Fact]
    public void Exactly_the_allowed_number_of_runs_passes_and_one_less_says_make_the_state_smaller()
    {
        Func<IRandomSource, int> eight = rng => Enumerable.Range(0, 3).Sum(_ => rng.Bernoulli(0.5) ? 1 : 0);

        Assert.Equal(8, EnumeratingRandom.Outcomes(eight, maxRuns: 8).Count());
        var error = Assert.Throws<RandomDrawException>(() => EnumeratingRandom.Outcomes(eight, maxRuns: 7).Count());
        Assert.Contains("more outcomes than the 7 runs", error.Message);
        Assert.Contains("Make the state smaller", error.Message);
    }

    [Fact]
    public void A_loop_that_repeats_until_it_succeeds_is_stopped()
    {
        var error = Assert.Throws<RandomDrawException>(() => EnumeratingRandom.Outcomes(
            rng =>
            {
                while (!rng.Bernoulli(0.5))
                {
                }

                return 0;
            },
            maxDrawsPerRun: 100).Count());

        Assert.Contains("One run made more than 100 draws", error.Message);
    }

    [Fact]
    public void A_continuous_draw_is_refused_in_words_that_help()
    {
        foreach (Func<IRandomSource, Tensor> run in new Func<IRandomSource, Tensor>[] { rng => rng.Normal(2, 3), rng => rng.Uniform(2, 3) })
        {
            var error = Assert.Throws<RandomDrawException>(() => EnumeratingRandom.Outcomes(run).Count());
            Assert.Contains("This test enumerates discrete draws", error.Message);
            Assert.Contains("(2, 3)", error.Message);
            Assert.Contains("Bernoulli or Categorical", error.Message);
        }
    }

    [Fact]
    public void Code_that_remembers_another_probability_is_not_a_pure_function()
    {
        double p = 0.5;

        var error = Assert.Throws<ImpureStepException>(() => EnumeratingRandom.Outcomes(rng => rng.Bernoulli(p /= 2)).Count());

        Assert.StartsWith("your step is not a pure function of (state, random source)", error.Message);
        Assert.Contains("draw 1 was Bernoulli(0.25) in one run and Bernoulli(0.125) in a later one", error.Message);
    }

    [Fact]
    public void Code_that_draws_only_the_first_time_is_not_a_pure_function()
    {
        bool drawn = false;

        Assert.Throws<ImpureStepException>(() => EnumeratingRandom.Outcomes(rng => drawn || ((drawn = true) && rng.Bernoulli(0.5))).Count());
    }

    [Fact]
    public void Code_that_draws_another_kind_later_is_not_a_pure_function()
    {
        int calls = 0;

        Assert.Throws<ImpureStepException>(() => EnumeratingRandom.Outcomes(
            rng => calls++ == 0 ? rng.Categorical([0.5, 0.5]) : rng.Bernoulli(0.5) ? 1 : 0).Count());
    }

    [Fact]
    public void A_bad_probability_is_refused() =>
        Assert.Throws<ArgumentException>(() => EnumeratingRandom.Outcomes(rng => rng.Bernoulli(double.NaN)).Count());
}
