using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class PosteriorUpdateTests
{
    [Example, Exercise("A3.5"), Law("P3.15", "Counts add up, and W⁻¹ takes the scatter around the new mean, the prior's mean included.", Equation = "3.22")]
    public void Two_points_and_a_prior_worth_two()
    {
        var prior = new DirichletNormalWishart(Vector(0.5), Table([3]), Vector(2), Matrices([[1]]), Vector(1));

        DirichletNormalWishart q = VariationalMixture.Update(Table([0], [2]), Table([1], [1]), prior);

        Close.Equal(Vector(2.5), q.Alpha, 1e-12, "α for two points and α₀ = 1/2");
        Close.Equal(Table([2]), q.Means, 1e-12, "m for the points 0 and 2, m₀ = 3 and β₀ = 2");
        Close.Equal(Vector(4), q.Beta, 1e-12, "β");
        Close.Equal(Matrices([[1 / 7.0]]), q.W, 1e-12, "W, where W⁻¹ = 1 + 2² + 0² + 2 (3 - 2)²");
        Close.Equal(Vector(3), q.Nu, 1e-12, "ν");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.15", "A component that is responsible for nothing keeps its prior.", Equation = "3.22")]
    public void A_component_without_points_keeps_its_prior(SharedPoints input)
    {
        int K = input.Prior.Alpha.Length;
        double[][] none = [.. input.Points.Select(_ => Enumerable.Range(0, K + 1).Select(k => k == K ? 1.0 : 0).ToArray())];
        var prior = input.Prior with
        {
            Alpha = [.. input.Prior.Alpha, 1],
            Means = [.. input.Prior.Means, input.Prior.Means[0]],
            Beta = [.. input.Prior.Beta, 1],
            W = [.. input.Prior.W, input.Prior.W[0]],
            Nu = [.. input.Prior.Nu, input.Prior.Nu[0]],
        };

        DirichletNormalWishart q = VariationalMixture.Update(input.X(), Table(none), prior.Tensors());

        Close.Finite(q.Means, "means");
        Close.Equal(Table(input.Prior.Means), q.Means.narrow(0, 0, K), 1e-12, "means of components without points");
        Close.Equal(Matrices(input.Prior.W), q.W.narrow(0, 0, K), 1e-11, "W of components without points");
        Close.Equal(Vector(input.Prior.Alpha), q.Alpha.narrow(0, 0, K), 1e-12, "α of components without points");
        Close.Equal(Vector(input.Prior.Nu), q.Nu.narrow(0, 0, K), 1e-12, "ν of components without points");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.15", "Today's posterior is tomorrow's prior: learning points one after the other is learning them together.", Equation = "3.22")]
    public void Learning_one_by_one_is_learning_together(SharedPoints input)
    {
        DirichletNormalWishart together = VariationalMixture.Update(input.X(), input.R(), input.Prior.Tensors());

        DirichletNormalWishart oneByOne = input.Prior.Tensors();
        for (int n = 0; n < input.Points.Length; n++)
        {
            oneByOne = VariationalMixture.Update(Table(input.Points[n]), Table(input.Responsibilities[n]), oneByOne);
        }

        Close.Equal(together.Alpha, oneByOne.Alpha, 1e-11, "α");
        Close.Equal(together.Means, oneByOne.Means, 1e-10, "means");
        Close.Equal(together.Beta, oneByOne.Beta, 1e-11, "β");
        Close.Equal(together.W, oneByOne.W, 1e-9, "W");
        Close.Equal(together.Nu, oneByOne.Nu, 1e-11, "ν");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.15", "Each point counts by its responsibility: α, β and ν grow by N_k, and β m by Σ r x.", Equation = "3.20")]
    public void Counts_and_sums_are_weighted_by_the_responsibilities(SharedPoints input)
    {
        double[][] columns = Transposed(input.Responsibilities);
        double[] counts = [.. columns.Select(column => column.Sum())];
        double[][] sums = [.. columns.Select(column => Times(Transposed(input.Points), column))];

        DirichletNormalWishart q = VariationalMixture.Update(input.X(), input.R(), input.Prior.Tensors());

        Close.Equal(Vector(Plus(input.Prior.Alpha, counts)), q.Alpha, 1e-12, "α");
        Close.Equal(Vector(Plus(input.Prior.Beta, counts)), q.Beta, 1e-12, "β");
        Close.Equal(Vector(Plus(input.Prior.Nu, counts)), q.Nu, 1e-12, "ν");
        Close.Equal(Table([.. input.Prior.Means.Select((mean, k) => Plus(sums[k], mean, input.Prior.Beta[k]))]), q.Means * q.Beta.unsqueeze(1), 1e-10, "β m");
    }

    [Property(Arbitrary = [typeof(SharedPoints)]), Exercise("A3.5")]
    [Law("P3.15", "Learning makes new beliefs, and leaves points, responsibilities and prior as they were.", Equation = "3.20")]
    public void What_is_handed_in_stays_as_it_was(SharedPoints input)
    {
        (Tensor x, Tensor r) = (input.X(), input.R());
        (DirichletNormalWishart before, DirichletNormalWishart prior) = (input.Prior.Tensors(), input.Prior.Tensors());

        DirichletNormalWishart q = VariationalMixture.Update(x, r, prior);

        Close.Equal(before.Alpha.sum() + input.Points.Length, q.Alpha.sum(), 1e-11, "sum of the new α");
        Close.Equal(input.X(), x, 0, "the points, afterwards");
        Close.Equal(input.R(), r, 0, "the responsibilities, afterwards");
        Close.Equal(before.Alpha, prior.Alpha, 0, "α of the prior, afterwards");
        Close.Equal(before.Means, prior.Means, 0, "m of the prior, afterwards");
        Close.Equal(before.Beta, prior.Beta, 0, "β of the prior, afterwards");
        Close.Equal(before.W, prior.W, 0, "W of the prior, afterwards");
        Close.Equal(before.Nu, prior.Nu, 0, "ν of the prior, afterwards");
    }
}
