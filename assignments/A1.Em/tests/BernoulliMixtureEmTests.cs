using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class BernoulliMixtureEmTests
{
    [Example, Exercise("A1.11"), Law("P1.4", "A single 1 speaks for each component as much as its probability of a 1.", Equation = "1.21")]
    public void A_single_one_is_explained_by_the_probabilities_of_a_one()
    {
        EStepResult result = BernoulliMixtureEm.EStep(Table([1]), new BernoulliMixture(Vector(0.5, 0.5), Table([0.25], [0.75])));

        Close.Equal(Table([Math.Log(0.25), Math.Log(0.75)]), result.LogResponsibilities, 1e-12, "log responsibilities of x = 1 for means 0.25 and 0.75");
        Close.Equal(Math.Log(0.5), result.LogLikelihood, 1e-12, "log-likelihood");
    }

    [Property(Arbitrary = [typeof(BitMixture)]), Exercise("A1.11")]
    [Law("P1.4", "Responsibilities are posterior probabilities by Bayes' rule, and the log-likelihood adds up log p(x).", Equation = "1.21")]
    public void Responsibilities_are_posterior_probabilities(BitMixture input)
    {
        double[][] joint = [.. input.Bits.Select(input.Joint)];

        EStepResult result = BernoulliMixtureEm.EStep(input.X(), input.Model());

        Close.Equal(Table([.. joint.Select(row => Normalised(row))]), result.LogResponsibilities.exp(), 1e-11, "responsibilities");
        Close.Equal(joint.Sum(row => Math.Log(row.Sum())), result.LogLikelihood, 1e-11, "log-likelihood");
    }

    [Property(Arbitrary = [typeof(BitMixture)]), Exercise("A1.11")]
    [Law("P1.19", "Over all rows of bits, the probabilities sum to 1.", Equation = "1.20")]
    public void The_probabilities_of_all_rows_sum_to_one(BitMixture input)
    {
        int D = input.Means[0].Length;

        double total = Every.Labelling(D, 2).Sum(bits => Math.Exp(
            BernoulliMixtureEm.EStep(Table([.. bits.Select(bit => (double)bit)]), input.Model()).LogLikelihood));

        Close.Equal(1, total, 1e-11, $"sum of p(x) over all {1 << D} rows of {D} bits");
    }

    [Example, Exercise("A1.11"), Law("P1.23", "A Beta(2, 4) prior counts as one more 1 and three more 0s.", Equation = "1.23")]
    public void A_prior_counts_as_imagined_bits()
    {
        Tensor x = Table([1], [1], [0]), logR = zeros(3, 1, dtype: ScalarType.Float64);

        Close.Equal(Table([3.0 / 7]), BernoulliMixtureEm.MStep(x, logR, new BetaPrior(2, 4)).Means, 1e-12, "mean of the bits 1, 1, 0 with a Beta(2, 4) prior");
    }

    [Property(Arbitrary = [typeof(BitMixture)]), Exercise("A1.11")]
    [Law("P1.8", "Without a prior, one component gets the share of ones in each column.", Equation = "1.23")]
    public void One_component_gets_the_share_of_ones(BitMixture input)
    {
        double[] shares = [.. input.Bits[0].Select((_, d) => input.Bits.Average(row => row[d]))];

        BernoulliMixture model = BernoulliMixtureEm.MStep(input.X(), zeros(input.Bits.Length, 1, dtype: ScalarType.Float64), BetaPrior.Flat);

        Close.Equal(Vector(1), model.Weights, 1e-12, "weights");
        Close.Equal(Table(shares), model.Means, 1e-12, "means");
    }
}
