using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class FreeEnergyHiddenTests
{
    [Property(Arbitrary = [typeof(SharedMixture)]), Exercise("A1.8")]
    [Law("P1.2", "The gap to the log-likelihood is the KL divergence from the responsibilities to the posterior, summed over the points.", Equation = "1.12")]
    public void The_gap_is_the_divergence_from_the_posterior(SharedMixture input)
    {
        double[][] joint = input.Mixture.Joint();
        double logLikelihood = joint.Sum(row => Math.Log(row.Sum()));
        double divergence = input.Responsibilities.Zip(joint, (r, row) => r.Select((rk, k) => rk == 0 ? 0 : rk * Math.Log(rk / (row[k] / row.Sum()))).Sum()).Sum();

        double actual = GaussianMixtureEm.FreeEnergy(input.Mixture.X(), Table(input.Responsibilities), input.Mixture.Model());

        Close.Equal(logLikelihood - divergence, actual, 1e-9, "free energy");
    }
}
