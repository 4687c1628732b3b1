using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>A mixture of 2 or 3 products of Bernoullis over 1 to 4 bits, and 2 to 8 rows of bits.</summary>
public sealed record BitMixture(double[][] Bits, double[] Weights, double[][] Means)
{
    public static Arbitrary<BitMixture> Arbitrary() => Arb.From(
        from n in Gen.Choose(2, 8)
        from d in Gen.Choose(1, 4)
        from k in Gen.Choose(2, 3)
        from bits in Gen.Choose(0, 1).Select(bit => (double)bit).Rows(n, d)
        from weights in Distribution(k)
        from means in Gen.Choose(1, 19).Select(i => i / 20.0).Rows(k, d)
        select new BitMixture(bits, weights, means),
        Smaller);

    /// <summary>[N, D].</summary>
    internal Tensor X() => Tables.Table(Bits);

    /// <summary>The mixture without the bits.</summary>
    internal BernoulliMixture Model() => new(Tables.Vector(Weights), Tables.Table(Means));

    /// <summary>π_k p(x | k) for a row of bits, as numbers and not as logarithms.</summary>
    internal double[] Joint(double[] x) =>
        [.. Weights.Select((weight, k) => weight * x.Select((bit, d) => bit == 1 ? Means[k][d] : 1 - Means[k][d]).Aggregate(1.0, (a, b) => a * b))];

    private static IEnumerable<BitMixture> Smaller(BitMixture b) =>
        [
            .. Shorter(b.Bits, 1).Select(s => b with { Bits = s.Left }),
            .. Shorter(b.Weights, 1).Select(s => b with { Weights = Merged(b.Weights, s.Without), Means = Without(b.Means, s.Without) }),
            .. Shorter(b.Means[0], 1).Select(s => b with { Bits = WithoutColumn(b.Bits, s.Without), Means = WithoutColumn(b.Means, s.Without) }),
        ];
}
