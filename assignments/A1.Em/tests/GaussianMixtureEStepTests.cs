using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class GaussianMixtureEStepTests
{
    [Example, Exercise("A1.6"), Law("P1.4", "Half way between two equal components, both are as likely.", Equation = "1.9")]
    public void Half_way_between_two_equal_components_both_are_as_likely()
    {
        var model = new GaussianMixture(Vector(0.5, 0.5), Table([-1], [1]), Matrices([[1]], [[1]]));

        EStepResult result = GaussianMixtureEm.EStep(Table([0]), model);

        Close.Equal(Table([Math.Log(0.5), Math.Log(0.5)]), result.LogResponsibilities, 1e-12, "log responsibilities of x = 0, half way between -1 and 1");
        Close.Equal(-0.5 * Math.Log(2 * Math.PI) - 0.5, result.LogLikelihood, 1e-12, "log-likelihood");
    }

    [Example, Exercise("A1.6"), Law("P1.4", "Where two components have the same density, their weights decide.", Equation = "1.9")]
    public void Where_densities_are_equal_the_weights_decide()
    {
        var model = new GaussianMixture(Vector(0.25, 0.75), Table([-1], [1]), Matrices([[1]], [[1]]));

        EStepResult result = GaussianMixtureEm.EStep(Table([0]), model);

        Close.Equal(Table([Math.Log(0.25), Math.Log(0.75)]), result.LogResponsibilities, 1e-12, "log responsibilities of x = 0, with weights 0.25 and 0.75");
    }

    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.6")]
    [Law("P1.4", "Responsibilities are posterior probabilities by Bayes' rule, and the log-likelihood adds up log p(x).", Equation = "1.9")]
    public void Responsibilities_are_posterior_probabilities(Mixture input)
    {
        double[][] joint = input.Joint();

        EStepResult result = GaussianMixtureEm.EStep(input.X(), input.Model());

        Close.Equal(Table([.. joint.Select(row => Normalised(row))]), result.LogResponsibilities.exp(), 1e-10, "responsibilities");
        Close.Equal(joint.Sum(row => Math.Log(row.Sum())), result.LogLikelihood, 1e-10, "log-likelihood");
    }

    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.6")]
    [Law("P1.8", "A mixture of one component is that component: all responsibilities are 1.", Equation = "1.8")]
    public void One_component_is_responsible_for_everything(Mixture input)
    {
        Mixture alone = input with { Weights = [1], Means = [input.Means[0]], Covariances = [input.Covariances[0]] };

        EStepResult result = GaussianMixtureEm.EStep(alone.X(), alone.Model());

        Close.Equal(zeros(alone.Points.Length, 1, dtype: ScalarType.Float64), result.LogResponsibilities, 1e-12, "log responsibilities of the only component");
        Close.Equal(alone.Joint().Sum(row => Math.Log(row[0])), result.LogLikelihood, 1e-10, "log-likelihood of one Gaussian");
    }

    // Log densities reach -1e7 here, so their last digit is about 1e-9: that much a log responsibility may be off.
    [Property(Arbitrary = [typeof(Mixture)]), Exercise("A1.6")]
    [Law("P1.7", "However far away a point is, its responsibilities are finite and sum to 1.", Equation = "1.9")]
    public void Points_far_from_everything_have_responsibilities_too(Mixture input)
    {
        Mixture far = input with { Points = [.. input.Points.Select(x => x.Select(number => 100 * (number + 8)).ToArray())] };

        EStepResult result = GaussianMixtureEm.EStep(far.X(), far.Model());

        Close.Finite(result.LogLikelihood, "log-likelihood of the points, moved by 8 and then multiplied by 100");
        Close.AtMost(-1000, result.LogLikelihood, 0, "log-likelihood of the points, moved by 8 and then multiplied by 100");
        Close.SumsToOne(result.LogResponsibilities.exp(), 1, 1e-7, "responsibilities of the points, moved by 8 and then multiplied by 100,");
    }
}
