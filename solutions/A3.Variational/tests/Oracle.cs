using GenerativeModels.Variational.Tests.Inputs;
using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Variational.Tests;

/// <summary>The variational mixture over plain numbers, in the seven terms of Bishop (2006, equations 10.70 to 10.77), with nothing clever.</summary>
internal static class Oracle
{
    /// <summary>E[log π_k].</summary>
    public static double[] LogWeights(Beliefs q) => [.. q.Alpha.Select(a => SpecialMath.Digamma(a) - SpecialMath.Digamma(q.Alpha.Sum()))];

    /// <summary>E[log det Λ_k].</summary>
    public static double LogDet(Beliefs q, int k)
    {
        int D = q.Means[k].Length;
        return Enumerable.Range(1, D).Sum(d => SpecialMath.Digamma((q.Nu[k] + 1 - d) / 2)) + D * Math.Log(2) + Math.Log(Determinant(q.W[k]));
    }

    /// <summary>log ρ_nk.</summary>
    public static double[][] LogRho(double[][] x, Beliefs q)
    {
        int D = x[0].Length;
        double[] logWeights = LogWeights(q);
        return [.. x.Select(point => logWeights.Select((logWeight, k) =>
            logWeight + 0.5 * LogDet(q, k) - 0.5 * D * Math.Log(2 * Math.PI) - 0.5 * (D / q.Beta[k] + q.Nu[k] * Form(Plus(point, q.Means[k], -1), q.W[k]))).ToArray())];
    }

    /// <summary>The ELBO of responsibilities, which may be 0, and beliefs, neither of which need be the best.</summary>
    public static double Elbo(double[][] x, double[][] r, Beliefs q, Beliefs prior)
    {
        int K = q.Alpha.Length, D = x[0].Length;
        double[] logWeights = LogWeights(q);
        double total = -r.Sum(row => row.Sum(p => p == 0 ? 0 : p * Math.Log(p))); // -E[log q(z)]
        total += r.Sum(row => Dot(row, logWeights)); // E[log p(z | π)]
        total += LogDirichletConstant(prior.Alpha) + prior.Alpha.Zip(logWeights, (a, l) => (a - 1) * l).Sum(); // E[log p(π)]
        total -= LogDirichletConstant(q.Alpha) + q.Alpha.Zip(logWeights, (a, l) => (a - 1) * l).Sum(); // -E[log q(π)]
        for (int k = 0; k < K; k++)
        {
            double logDet = LogDet(q, k);
            total += x.Select((point, n) => r[n][k] * 0.5 * (logDet - D * Math.Log(2 * Math.PI) - D / q.Beta[k] - q.Nu[k] * Form(Plus(point, q.Means[k], -1), q.W[k]))).Sum();
            double trace = Times(Inverse(prior.W[k]), q.W[k]).Select((row, i) => row[i]).Sum();
            total += 0.5 * (D * Math.Log(prior.Beta[k] / (2 * Math.PI)) + logDet - D * prior.Beta[k] / q.Beta[k]
                - prior.Beta[k] * q.Nu[k] * Form(Plus(q.Means[k], prior.Means[k], -1), q.W[k]));
            total += LogWishartConstant(prior.W[k], prior.Nu[k]) + 0.5 * (prior.Nu[k] - D - 1) * logDet - 0.5 * q.Nu[k] * trace;
            total -= 0.5 * logDet + 0.5 * D * Math.Log(q.Beta[k] / (2 * Math.PI)) - 0.5 * D; // -E[log q(μ | Λ)]
            total -= LogWishartConstant(q.W[k], q.Nu[k]) + 0.5 * (q.Nu[k] - D - 1) * logDet - 0.5 * q.Nu[k] * D; // -E[log q(Λ)]
        }

        return total;
    }

    private static double Form(double[] a, double[][] matrix) => Dot(a, Times(matrix, a));

    private static double LogDirichletConstant(double[] alpha) => SpecialMath.LogGamma(alpha.Sum()) - alpha.Sum(SpecialMath.LogGamma);

    private static double LogWishartConstant(double[][] w, double nu) =>
        -0.5 * nu * (w.Length * Math.Log(2) + Math.Log(Determinant(w))) - Naive.LogMultiGamma(nu / 2, w.Length);
}
