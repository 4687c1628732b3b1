using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class RandomWalkTests
{
    [Property(Arbitrary = [typeof(Walk)]), Exercise("A2.3")]
    [Law("P2.14", "The proposal is the point plus the step size times standard normal noise, a number for each coordinate.", Equation = "2.6")]
    public void The_proposal_is_the_point_plus_scaled_noise(Walk walk)
    {
        Tensor from = walk.From.ToTensor(walk.From.Length);

        Tensor to = new RandomWalk(walk.StepSize).Sample(from, new ScriptedRandom(normals: [walk.Noise.ToTensor(walk.Noise.Length)]));

        double[] expected = [.. walk.From.Zip(walk.Noise, (x, epsilon) => x + walk.StepSize * epsilon)];
        Close.Equal(expected.ToTensor(expected.Length), to, 1e-12, "the point proposed");
        Close.Equal(walk.From.ToTensor(walk.From.Length), from, 0, "the point that it was proposed from, afterwards");
    }

    [Property(Arbitrary = [typeof(Walk)]), Exercise("A2.3")]
    [Law("P2.14", "exp of the log probability is the normal density, a factor for each coordinate.", Equation = "2.6")]
    public void The_log_probability_is_the_normal_one(Walk walk)
    {
        double[] to = [.. walk.From.Zip(walk.Noise, (x, epsilon) => x + epsilon)];
        double density = walk.Noise.Aggregate(1.0, (product, difference) =>
            product * Math.Exp(-difference * difference / (2 * walk.StepSize * walk.StepSize)) / Math.Sqrt(2 * Math.PI * walk.StepSize * walk.StepSize));

        double logProb = new RandomWalk(walk.StepSize).LogProb(to.ToTensor(to.Length), walk.From.ToTensor(to.Length));

        Close.Equal(Math.Log(density), logProb, 1e-10, "log q(y | x)");
    }

    [Example, Exercise("A2.3"), Law("P2.14", "A chain takes one step after the other, and its acceptance rate is the fraction of steps that moved it.")]
    public void A_chain_is_one_step_after_the_other()
    {
        double[][] other = [[0, 1], [1, 0]]; // to state 1 always, and back to 0 half of the time

        ExactLaw.Equal(
            [("1 0 1, rate 1", 0.5), ("1 1 0, rate 0.667", 0.25), ("1 1 1, rate 0.333", 0.25)],
            rng => Text(MetropolisHastings.Run(0, x => Math.Log(x + 1), new FiniteProposal(other), 3, rng)), 1e-12, "three steps from the state of 1/3");
        ExactLaw.Equal(
            [("0 0, rate 1", 0.25), ("0 1, rate 1", 0.25), ("1 0, rate 1", 0.25), ("1 1, rate 1", 0.25)],
            rng => Text(MetropolisHastings.Run(0, _ => 0, new FiniteProposal([[0.5, 0.5], [0.5, 0.5]]), 2, rng)), 1e-12, "two steps where the state itself may be proposed, and all is accepted");
    }

    [Example, Exercise("A2.3"), Law("P2.14", "Points and noise are float64, however small the step.", Equation = "2.6")]
    public void A_small_step_far_from_0_keeps_its_digits()
    {
        Tensor from = new[] { 1000.0, -0.5 }.ToTensor(2);

        Tensor to = new RandomWalk(0.001).Sample(from, new ScriptedRandom(normals: [new[] { 1.0 / 3, -0.7 }.ToTensor(2)]));

        Close.Equal(new[] { 1000 + 0.001 / 3, -0.5 - 0.0007 }.ToTensor(2), to, 1e-15, "the point proposed");
    }

    [Statistical(1e-9, TimeLimitSeconds = 60), Exercise("A2.3"), Law("P2.12", "From exact draws of N(0, 1), five steps of a random walk still give N(0, 1).", Equation = "2.2")]
    public void Five_steps_leave_a_normal_distribution_as_it_is()
    {
        const int chains = 20_000; // independent ones: the bound of Dvoretzky, Kiefer and Wolfowitz is 0.023
        var source = new SeededRandom(2);
        var rng = new CountingRandom(source);
        double[] starts = source.Normal(chains).ToDoubles();

        double[] ends = [.. starts.Select(start => MetropolisHastings.Run(
            new[] { start }.ToTensor(1), x => SpecialMath.NormalLogProb(x.item<double>()), new RandomWalk(2), 5, rng).States[^1].item<double>())];

        rng.RequireNoViolations();
        Close.AtLeast(chains / 2, starts.Zip(ends).Count(pair => pair.First != pair.Second), 0, $"chains that have moved, of {chains}");
        SampleLaw.Follows(SpecialMath.NormalCdf, ends, "the state after five steps of size 2");
    }

    private static string Text(Chain<int> chain) => $"{string.Join(' ', chain.States)}, rate {Show.Brief(chain.AcceptanceRate)}";
}
