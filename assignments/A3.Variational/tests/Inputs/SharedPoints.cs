using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>1 to 5 points in 1 to 2 dimensions, shared among 1 to 3 components, with a prior and some other beliefs about these.</summary>
public sealed record SharedPoints(double[][] Points, double[][] Responsibilities, Beliefs Prior, Beliefs Q)
{
    public static Arbitrary<SharedPoints> Arbitrary() => Arb.From(
        from n in Gen.Choose(1, 5)
        from d in Gen.Choose(1, 2)
        from k in Gen.Choose(1, 3)
        from points in Eighths(4).Rows(n, d)
        from responsibilities in Distribution(k).ArrayOf(n)
        from prior in Beliefs.Of(k, d)
        from q in Beliefs.Of(k, d)
        select new SharedPoints(points, responsibilities, prior, q),
        Smaller);

    /// <summary>[N, D].</summary>
    internal Tensor X() => Tables.Table(Points);

    /// <summary>r: [N, K].</summary>
    internal Tensor R() => Tables.Table(Responsibilities);

    internal static IEnumerable<SharedPoints> Smaller(SharedPoints s) =>
        [
            .. Shorter(s.Points, 1).Select(p => s with { Points = p.Left, Responsibilities = Without(s.Responsibilities, p.Without) }),
            .. Shorter(s.Prior.Alpha, 1).Select(k => s with
            {
                Responsibilities = [.. s.Responsibilities.Select(row => Merged(row, k.Without))],
                Prior = s.Prior.WithoutComponent(k.Without),
                Q = s.Q.WithoutComponent(k.Without),
            }),
            .. Shorter(s.Points[0], 1).Select(d => s with
            {
                Points = WithoutColumn(s.Points, d.Without),
                Prior = s.Prior.WithoutDimension(d.Without),
                Q = s.Q.WithoutDimension(d.Without),
            }),
            .. Simpler(s.Points).Select(points => s with { Points = points }),
        ];
}
