using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class FreeEnergyTests
{
    [Example, Exercise("A1.8"), Law("P1.2", "With hard labels there is no entropy: F adds up the log joint densities. 0 log 0 is 0.", Equation = "1.11")]
    public void Hard_labels_leave_the_log_joint_densities()
    {
        var model = new GaussianMixture(Vector(0.25, 0.75), Table([0], [1]), Matrices([[1]], [[1]]));

        double actual = GaussianMixtureEm.FreeEnergy(Table([0], [2]), Table([1, 0], [0, 1]), model);

        Close.Equal(Math.Log(0.25) + Math.Log(0.75) - Math.Log(2 * Math.PI) - 0.5, actual, 1e-12, "free energy of hard labels");
    }

    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.8")]
    [Law("P1.2", "With the responsibilities of the E-step, the free energy is the log-likelihood.", Equation = "1.12")]
    public void Posterior_responsibilities_make_it_the_log_likelihood(Mixture input)
    {
        double[][] joint = input.Joint();

        double actual = GaussianMixtureEm.FreeEnergy(input.X(), Table([.. joint.Select(row => Normalised(row))]), input.Model());

        Close.Equal(joint.Sum(row => Math.Log(row.Sum())), actual, 1e-9, "free energy at the posterior");
    }

    [Property(Arbitrary = [typeof(SharedMixture)]), Exercise("A1.8")]
    [Law("P1.2", "The free energy of any responsibilities is at most the log-likelihood.", Equation = "1.12")]
    public void Never_exceeds_the_log_likelihood(SharedMixture input)
    {
        double logLikelihood = input.Mixture.Joint().Sum(row => Math.Log(row.Sum()));

        double actual = GaussianMixtureEm.FreeEnergy(input.Mixture.X(), Table(input.Responsibilities), input.Mixture.Model());

        Close.Finite(actual, "free energy");
        Close.AtMost(logLikelihood, actual, 1e-9, "free energy");
    }
}
