using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>1 to 8 numbers, a normal-gamma prior, and some q(μ) q(τ).</summary>
public sealed record NormalData(double[] X, NormalGammaPrior Prior, FactorisedNormalGamma Q)
{
    public static Arbitrary<NormalData> Arbitrary() => Arb.From(
        from n in Gen.Choose(1, 8)
        from x in Eighths(4).ArrayOf(n)
        from mean in Eighths(2)
        from prior in Positive(4).ArrayOf(3)
        from q in Positive(4).ArrayOf(3)
        from qMean in Eighths(4)
        select new NormalData(x, new(mean, prior[0], prior[1], prior[2]), new(qMean, q[0], q[1], q[2])),
        Smaller);

    /// <summary>[N].</summary>
    internal Tensor Data() => Tables.Vector(X);

    /// <summary>The ELBO of q, in full: E[log p(x, μ, τ)] and the entropies of the two factors (Bishop 2006, section 10.1.3).</summary>
    internal double Elbo(FactorisedNormalGamma q)
    {
        (double n, double tau, double logTau) = (X.Length, q.Shape / q.Rate, SpecialMath.Digamma(q.Shape) - Math.Log(q.Rate));
        double logTwoPi = Math.Log(2 * Math.PI);
        double likelihood = n / 2 * (logTau - logTwoPi) - tau / 2 * (X.Sum(value => (value - q.Mean) * (value - q.Mean)) + n / q.Precision);
        double priorOfMean = 0.5 * (Math.Log(Prior.PseudoCount) + logTau - logTwoPi)
            - tau / 2 * Prior.PseudoCount * ((q.Mean - Prior.Mean) * (q.Mean - Prior.Mean) + 1 / q.Precision);
        double priorOfPrecision = Prior.Shape * Math.Log(Prior.Rate) - SpecialMath.LogGamma(Prior.Shape) + (Prior.Shape - 1) * logTau - Prior.Rate * tau;
        double entropyOfMean = 0.5 * (1 + logTwoPi - Math.Log(q.Precision));
        double entropyOfPrecision = q.Shape - Math.Log(q.Rate) + SpecialMath.LogGamma(q.Shape) + (1 - q.Shape) * SpecialMath.Digamma(q.Shape);
        return likelihood + priorOfMean + priorOfPrecision + entropyOfMean + entropyOfPrecision;
    }

    private static IEnumerable<NormalData> Smaller(NormalData d) =>
        [
            .. Shorter(d.X, 1).Select(s => d with { X = s.Left }),
            .. Simpler(d.X).Select(x => d with { X = x }),
        ];
}
