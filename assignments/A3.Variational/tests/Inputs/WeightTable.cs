using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ArrayAlgebra;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>A discrete latent with 2 to 4 values: its q, and its importance weights w(z) = p(x, z) / q(z), far from 1 all together.</summary>
public sealed record WeightTable(double[] Q, double[] LogWeights, double Offset)
{
    public static Arbitrary<WeightTable> Arbitrary() => Arb.From(
        from m in Gen.Choose(2, 4)
        from q in Distribution(m)
        from logWeights in Eighths(3).ArrayOf(m)
        from offset in Gen.Elements(0.0, -2000, 2000)
        select new WeightTable(q, logWeights, offset),
        w => Simpler(w.LogWeights).Select(l => w with { LogWeights = l }).Concat(w.Offset == 0 ? [] : [w with { Offset = 0 }]));

    /// <summary>log p(x) = log Σ_z q(z) w(z).</summary>
    internal double LogEvidence() => Offset + Math.Log(Dot(Q, [.. LogWeights.Select(Math.Exp)]));

    /// <summary>E[log w]: the ELBO.</summary>
    internal double Elbo() => Offset + Dot(Q, LogWeights);

    /// <summary>All m^K ways to draw K values, as log weights [K, m^K], and their probabilities.</summary>
    internal (Tensor LogWeights, double[] Probabilities) AllDraws(int samples)
    {
        int[][] draws = [.. Every.Labelling(samples, Q.Length)];
        return (Tables.Table(Transposed([.. draws.Select(zs => zs.Select(z => LogWeights[z] + Offset).ToArray())])),
            [.. draws.Select(zs => zs.Aggregate(1.0, (product, z) => product * Q[z]))]);
    }
}
