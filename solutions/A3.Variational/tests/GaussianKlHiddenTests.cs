using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Variational.Tests;

public class GaussianKlHiddenTests
{
    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.1", "It is 0 for q = p, and for no other p of these.", Equation = "3.28")]
    public void Is_zero_only_where_nothing_moves(TwoGaussians input)
    {
        Close.Equal(zeros(input.Mean.Length, dtype: ScalarType.Float64), GaussianKl.KlDivergence(input.Q(), input.Q()), 1e-12, "KL(q‖q)");
        DiagonalGaussian q = input.Q();
        Tensor wider = GaussianKl.KlDivergence(q, new DiagonalGaussian(q.Mean, q.LogVar + 1)), narrower = GaussianKl.KlDivergence(new DiagonalGaussian(q.Mean, q.LogVar + 1), q);

        double Z = input.Mean[0].Length;
        Close.Equal(full_like(wider, Z * 0.5 * Math.Exp(-1)), wider, 1e-12, "KL from q to a p with e times its variances");
        Close.Equal(full_like(wider, Z * 0.5 * (Math.E - 2)), narrower, 1e-12, "KL from a q with e times the variances of p");
    }

    [Property(Arbitrary = [typeof(TwoGaussians)]), Exercise("A3.7")]
    [Law("P3.12", "Only the last dimension is summed over, whatever comes before it, and the dtype stays.", Equation = "3.28")]
    public void Only_the_last_dimension_is_summed(TwoGaussians input)
    {
        DiagonalGaussian Stacked(DiagonalGaussian g) => new(stack([g.Mean, 2 * g.Mean]), stack([g.LogVar, g.LogVar / 2]));
        DiagonalGaussian Second(DiagonalGaussian g) => new(2 * g.Mean, g.LogVar / 2);
        (DiagonalGaussian q, DiagonalGaussian p) = (input.Q(), input.P());

        Close.Equal(stack([GaussianKl.KlDivergence(q, p), GaussianKl.KlDivergence(Second(q), Second(p))]), GaussianKl.KlDivergence(Stacked(q), Stacked(p)), 1e-11, "KL(q‖p) of [S, B, Z]");
        Close.Equal(stack([GaussianKl.ToStandardNormal(q), GaussianKl.ToStandardNormal(Second(q))]), GaussianKl.ToStandardNormal(Stacked(q)), 1e-11, "KL(q ‖ N(0, I)) of [S, B, Z]");
        var single = new DiagonalGaussian(q.Mean.to(ScalarType.Float32), q.LogVar.to(ScalarType.Float32));
        Close.Equal(GaussianKl.ToStandardNormal(q).to(ScalarType.Float32), GaussianKl.ToStandardNormal(single), 1e-4, "KL(q ‖ N(0, I)) in float32");
        var other = new DiagonalGaussian(p.Mean.to(ScalarType.Float32), p.LogVar.to(ScalarType.Float32));
        Close.Equal(GaussianKl.KlDivergence(q, p).to(ScalarType.Float32), GaussianKl.KlDivergence(single, other), 1e-4, "KL(q‖p) in float32");
    }
}
