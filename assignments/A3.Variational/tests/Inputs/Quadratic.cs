using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>f(z) = zᵀ A z + bᵀ z + c in 1 or 2 dimensions, and a Gaussian q(z) to average it over.</summary>
public sealed record Quadratic(double[][] A, double[] B, double C, double[] Mean, double[] LogVar)
{
    public static Arbitrary<Quadratic> Arbitrary() => Arb.From(
        from d in Gen.Choose(1, 2)
        from a in Eighths(2).Rows(d, d)
        from b in Eighths(2).ArrayOf(d)
        from c in Eighths(2)
        from mean in Eighths(2).ArrayOf(d)
        from logVar in Eighths(2).ArrayOf(d)
        select new Quadratic(a, b, c, mean, logVar),
        q => Simpler(q.A).Select(a => q with { A = a })
            .Concat(Simpler(q.B).Select(b => q with { B = b }))
            .Concat(Simpler(q.Mean).Select(m => q with { Mean = m }))
            .Concat(Simpler(q.LogVar).Select(v => q with { LogVar = v })));

    /// <summary>q.</summary>
    internal DiagonalGaussian Q() => new(Tables.Vector(Mean), Tables.Vector(LogVar));

    /// <summary>f on rows: [S, Z] to [S].</summary>
    internal Tensor F(Tensor z) => (z.matmul(Tables.Table(A)) * z).sum(1) + z.matmul(Tables.Vector(B)) + C;

    /// <summary>∂/∂μ E[f] = (A + Aᵀ) μ + b.</summary>
    internal double[] MeanGradient() => Plus(Times(Plus(A, Transposed(A)), Mean), B);

    /// <summary>∂/∂ log σ_i² E[f] = A_ii σ_i².</summary>
    internal double[] LogVarGradient() => [.. LogVar.Select((v, i) => A[i][i] * Math.Exp(v))];
}
