using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>
/// z ~ N(0, I), x given z ~ N(W z + b, σ² I): probabilistic PCA, of which everything is known exactly. 1 or 2 latent dimensions, 1 to 3 features,
/// 1 to 3 points, and some q(z) for each.
/// </summary>
public sealed record LinearGaussian(double[][] W, double[] Offset, double Variance, double[][] Points, double[][] QMeans, double[][] QLogVars)
{
    public static Arbitrary<LinearGaussian> Arbitrary() => Arb.From(
        from b in Gen.Choose(1, 3)
        from d in Gen.Choose(1, 3)
        from z in Gen.Choose(1, 2)
        from w in Eighths(2).Rows(d, z)
        from offset in Eighths(2).ArrayOf(d)
        from variance in Gen.Elements(0.25, 0.5, 1, 2)
        from points in Eighths(3).Rows(b, d)
        from means in Eighths(2).Rows(b, z)
        from logVars in Eighths(2).Rows(b, z)
        select new LinearGaussian(w, offset, variance, points, means, logVars),
        Smaller);

    /// <summary>[B, D].</summary>
    internal Tensor X() => Tables.Table(Points);

    /// <summary>The q of each point.</summary>
    internal DiagonalGaussian Q() => new(Tables.Table(QMeans), Tables.Table(QLogVars));

    /// <summary>The model, with an encoder that gives this q for the points, in their order.</summary>
    internal LinearGaussianModel Model() => new(this, Q());

    /// <summary>The exact log p(x) of each point: N(x; b, W Wᵀ + σ² I).</summary>
    internal double[] LogEvidence()
    {
        double[][] covariance = Plus(Times(W, Transposed(W)), Identity(Offset.Length, Variance));
        return [.. Points.Select(x => Naive.GaussianLogProb(x, Offset, covariance))];
    }

    /// <summary>The precision of every exact posterior: I + Wᵀ W / σ².</summary>
    internal double[][] PosteriorPrecision() => Plus(Identity(W[0].Length), Times(Transposed(W), W), 1 / Variance);

    /// <summary>The means of the exact posteriors.</summary>
    internal double[][] PosteriorMeans() =>
        [.. Points.Select(x => Times(Inverse(PosteriorPrecision()), [.. Times(Transposed(W), Plus(x, Offset, -1)).Select(u => u / Variance)]))];

    /// <summary>KL(q ‖ exact posterior) of each point.</summary>
    internal double[] Gap()
    {
        double[][] precision = PosteriorPrecision();
        return [.. PosteriorMeans().Select((mean, b) =>
        {
            double[] shift = Plus(QMeans[b], mean, -1);
            double trace = QLogVars[b].Select((v, i) => precision[i][i] * Math.Exp(v)).Sum();
            return 0.5 * (trace + Dot(shift, Times(precision, shift)) - shift.Length - Math.Log(Determinant(precision)) - QLogVars[b].Sum());
        })];
    }

    private static IEnumerable<LinearGaussian> Smaller(LinearGaussian m) =>
        [
            .. Shorter(m.Points, 1).Select(s => m with { Points = s.Left, QMeans = Without(m.QMeans, s.Without), QLogVars = Without(m.QLogVars, s.Without) }),
            .. Shorter(m.Offset, 1).Select(s => m with { Offset = s.Left, W = Without(m.W, s.Without), Points = WithoutColumn(m.Points, s.Without) }),
            .. Shorter(m.QMeans[0], 1).Select(s => m with
            {
                W = WithoutColumn(m.W, s.Without),
                QMeans = WithoutColumn(m.QMeans, s.Without),
                QLogVars = WithoutColumn(m.QLogVars, s.Without),
            }),
            .. Simpler(m.W).Select(w => m with { W = w }),
            .. Simpler(m.Points).Select(x => m with { Points = x }),
            .. Simpler(m.QMeans).Select(x => m with { QMeans = x }),
            .. Simpler(m.QLogVars).Select(x => m with { QLogVars = x }),
        ];
}
