using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class MetropolisStepTests
{
    [Example, Exercise("A2.2"), Law("P2.1", "A rejected proposal leaves the chain where it was, for one more step.", Equation = "2.4")]
    public void Two_states_of_probability_one_third_and_two_thirds()
    {
        double[][] other = [[0, 1], [1, 0]];

        (string, double)[] fromTheLikelier = [("0, accepted", 0.5), ("1, rejected", 0.5)];
        ExactLaw.Equal(fromTheLikelier, rng => Text(MetropolisHastings.Step(1, x => Math.Log(x + 1), new FiniteProposal(other), rng)), 1e-12, "step from the state of 2/3");
        (string, double)[] fromTheOther = [("1, accepted", 1.0)];
        ExactLaw.Equal(fromTheOther, rng => Text(MetropolisHastings.Step(0, x => Math.Log(x + 1), new FiniteProposal(other), rng)), 1e-12, "step from the state of 1/3");
    }

    [Property(Arbitrary = [typeof(FiniteTarget)]), Exercise("A2.2")]
    [Law("P2.1", "Detailed balance, exactly: π(x) P(x, y) = π(y) P(y, x), whatever the proposal; and the chain gets everywhere.", Equation = "2.3")]
    public void Satisfies_detailed_balance(FiniteTarget target)
    {
        TransitionMatrix<int> kernel = ExactKernel.Of(target.States(), (x, rng) => target.Step(x, rng).State);

        kernel.AssertIrreducible(target.Probs.Length);
        kernel.AssertDetailedBalance(kernel.Distribution(target.LogDensity));
    }

    [Property(Arbitrary = [typeof(FiniteTarget)]), Exercise("A2.2")]
    [Law("P2.1", "No state but the old one and the proposed one comes out, and Accepted says which.", Equation = "2.4")]
    public void Accepted_says_whether_the_chain_went_to_the_proposal(FiniteTarget target)
    {
        foreach (int x in target.States())
        {
            foreach (int y in target.States().Where(y => target.Proposal[x][y] > 0))
            {
                double[][] only = [.. target.Proposal.Select((row, from) => from == x ? [.. row.Select((_, to) => to == y ? 1.0 : 0)] : row)];
                double backOverThere = target.Probs[y] * only[y][x] / target.Probs[x];
                double accepted = x == y ? 1 : Math.Min(1, backOverThere);

                ExactLaw.Equal(
                    [($"{y}, accepted", accepted), .. accepted < 1 ? [($"{x}, rejected", 1 - accepted)] : Array.Empty<(string, double)>()],
                    rng => Text(MetropolisHastings.Step(x, target.LogDensity, new FiniteProposal(only), rng)), 1e-10, $"step from {x} when {y} is proposed");
            }
        }
    }

    private static string Text(StepResult<int> step) => $"{step.State}, {(step.Accepted ? "accepted" : "rejected")}";
}
