using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class MetropolisStepHiddenTests
{
    [Property(Arbitrary = [typeof(FiniteTarget)]), Exercise("A2.2")]
    [Law("P2.1", "The chain goes from x to y with probability q(y | x) α, and stays with the rest.", Equation = "2.4")]
    public void The_step_has_exactly_the_law_of_Metropolis_and_Hastings(FiniteTarget target)
    {
        double[][] transitions = Oracle.Transitions(target);
        foreach (int x in target.States())
        {
            ExactLaw.Equal(target.States().Select(y => (y, transitions[x][y])), rng => target.Step(x, rng).State, 1e-10, $"state after a step from {x}");
        }
    }

    [Property(Arbitrary = [typeof(FiniteTarget)]), Exercise("A2.2")]
    [Law("P2.13", "A state of density 0 is never entered, and left at once.", Equation = "2.5")]
    public void A_state_of_density_0_is_never_entered(FiniteTarget target)
    {
        double LogDensity(int x) => x == 0 ? double.NegativeInfinity : target.LogDensity(x);

        foreach (int from in target.States())
        {
            foreach ((StepResult<int> step, _) in EnumeratingRandom.Outcomes(rng => MetropolisHastings.Step(from, LogDensity, new FiniteProposal(target.Proposal), rng)))
            {
                Close.Holds(step.State != 0 || from == 0, $"a step from {from}", "state 0, of density 0", "a state of positive density");
                Close.Holds(from != 0 || step.Accepted, "a step from state 0, of density 0", "a rejection", "that it accepts whatever is proposed");
            }
        }
    }
}
