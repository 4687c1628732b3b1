using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class RandomWalkHiddenTests
{
    [Property(MaxTest = 30, Arbitrary = [typeof(FiniteTarget)]), Exercise("A2.3")]
    [Law("P2.14", "Each step starts from the state after the last one.")]
    public void Two_steps_are_a_step_from_where_the_first_ended(FiniteTarget target)
    {
        double[][] transitions = Oracle.Transitions(target);

        ExactLaw.Equal(
            from x in target.States()
            from y in target.States()
            select ($"{x} {y}", transitions[0][x] * transitions[x][y]),
            rng => string.Join(' ', MetropolisHastings.Run(0, target.LogDensity, new FiniteProposal(target.Proposal), 2, rng).States), 1e-10, "two states after a start at 0");
    }

    [Statistical(1e-9, TimeLimitSeconds = 60), Exercise("A2.3"), Law("P2.12", "From exact draws of an exponential distribution, five steps still give it: nothing crosses the edge, where the density falls to 0.", Equation = "2.2")]
    public void Five_steps_leave_an_exponential_distribution_as_it_is()
    {
        const int chains = 20_000; // independent ones: the bound of Dvoretzky, Kiefer and Wolfowitz is 0.023
        var source = new SeededRandom(5);
        var rng = new CountingRandom(source);
        double[] starts = [.. source.Uniform(chains).ToDoubles().Select(u => -Math.Log(1 - u))];

        double[] ends = [.. starts.Select(start => MetropolisHastings.Run(
            new[] { start }.ToTensor(1), x => x.item<double>() < 0 ? double.NegativeInfinity : -x.item<double>(), new RandomWalk(1.5), 5, rng).States[^1].item<double>())];

        rng.RequireNoViolations();
        Close.AtLeast(chains / 2, starts.Zip(ends).Count(pair => pair.First != pair.Second), 0, $"chains that have moved, of {chains}");
        SampleLaw.Follows(x => 1 - Math.Exp(-Math.Max(0, x)), ends, "the state after five steps of size 1.5");
    }

    [Example, Exercise("A2.3"), Law("P2.14", "The states of a chain are kept as they were; the acceptance rate is the fraction of steps that moved.")]
    public void A_chain_keeps_its_states()
    {
        Tensor start = zeros(3, dtype: ScalarType.Float64);

        Chain<Tensor> chain = MetropolisHastings.Run(start, x => -x.square().sum().item<double>() / 2, new RandomWalk(1.5), 200, new SeededRandom(1));

        Close.Equal(200, chain.States.Count, 0, "number of states after 200 steps");
        Close.Equal(zeros(3, dtype: ScalarType.Float64), start, 0, "the start, afterwards");
        string[] states = [Show.Text(start), .. chain.States.Select(x => Show.Text(x))];
        int moves = states.Zip(states.Skip(1)).Count(pair => pair.First != pair.Second);
        Close.Holds(moves is > 0 and < 200, "steps that moved the chain, of 200", $"{moves}", "some, and not all");
        Close.Equal(moves / 200.0, chain.AcceptanceRate, 1e-12, "acceptance rate, against the fraction of steps that moved");
    }
}
