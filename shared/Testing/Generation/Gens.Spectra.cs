using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Numerics;
using MathNet.Numerics.LinearAlgebra;

namespace GenerativeModels.Testing;

public static partial class Gens
{
    /// <summary>A symmetric d x d matrix with all eigenvalues in [minEig, maxEig] up to rounding; shrinks towards a multiple of the identity, diagonal and rounded ones.</summary>
    /// <param name="d">At least 1.</param>
    /// <param name="minEig">Positive.</param>
    /// <param name="maxEig">Finite, at least <paramref name="minEig"/>.</param>
    public static Arbitrary<double[,]> SpdMatrix(int d, double minEig, double maxEig)
    {
        Guard.Between(d, 1, int.MaxValue);
        Guard.Positive(minEig);
        RequireOrder(minEig, maxEig);
        double simplest = Math.Clamp(1, minEig, maxEig);
        return Arb.From(
            Drawn(rng =>
            {
                Matrix<double> q = DrawOrthogonal(rng, d);
                Matrix<double> scaled = q * Matrix<double>.Build.DenseOfDiagonalArray(Many(d, () => LogUniform(rng, minEig, maxEig))) * q.Transpose();
                return ((scaled + scaled.Transpose()) / 2).ToArray();
            }),
            s => Simpler(s, simplest, symmetric => symmetric.Evd(Symmetricity.Symmetric).EigenValues.Select(e => e.Real).ToArray() is var eigenvalues
                && eigenvalues.Min() >= minEig && eigenvalues.Max() <= maxEig));
    }

    /// <summary>A d x d matrix with orthonormal columns up to rounding, of determinant 1 or -1; shrinks to the identity, or to it with one sign changed.</summary>
    /// <param name="d">At least 1.</param>
    public static Arbitrary<double[,]> Orthogonal(int d)
    {
        Guard.Between(d, 1, int.MaxValue);
        double[] identity = Identity(d, 1), reflection = [-1, .. identity[1..]];
        return Arb.From(Drawn(rng => DrawOrthogonal(rng, d).ToArray()), q => new[] { identity, reflection }
            .TakeWhile(simple => !simple.SequenceEqual(Flat(q))).Select(simple => Reshape(simple, d)));
    }

    /// <summary>An invertible d x d matrix with singular values from 1 to <paramref name="maxCondition"/>, so of at most that condition; shrinks towards the identity, diagonal and rounded ones.</summary>
    /// <param name="d">At least 1.</param>
    /// <param name="maxCondition">At least 1, finite.</param>
    public static Arbitrary<double[,]> WellConditioned(int d, double maxCondition)
    {
        Guard.Between(d, 1, int.MaxValue);
        RequireOrder(1, maxCondition);
        return Arb.From(
            Drawn(rng => (DrawOrthogonal(rng, d) * Matrix<double>.Build.DenseOfDiagonalArray(Many(d, () => LogUniform(rng, 1, maxCondition)))
                * DrawOrthogonal(rng, d)).ToArray()),
            a => Simpler(a, 1, general => general.Svd(computeVectors: false).S is var values && values.Min() >= 1 && values.Max() <= maxCondition));
    }

    /// <summary>The simplest matrix, the diagonal alone, half of what is off it, and fewer decimals: what of these keeps the promise and is simpler.</summary>
    private static IEnumerable<double[,]> Simpler(double[,] a, double simplest, Func<Matrix<double>, bool> keepsPromise)
    {
        int d = a.GetLength(0);
        double[] values = Flat(a), multiple = Identity(d, simplest);
        if (values.SequenceEqual(multiple))
        {
            return [];
        }

        int digits = values.Max(Decimals);
        double[] diagonal = [.. values.Select((x, i) => i % (d + 1) == 0 ? x : 0)];
        IEnumerable<double[]> rounded = Enumerable.Range(0, 4).Where(few => few < digits).SelectMany(few => new[] { diagonal, values }
            .Select(from => from.Select(x => Math.Round(x, few) + 0.0).ToArray()));
        return new[] { diagonal }.Concat(rounded)
            .Where(candidate => !candidate.SequenceEqual(values) && candidate.Max(Decimals) <= digits && keepsPromise(Matrix<double>.Build.DenseOfArray(Reshape(candidate, d))))
            .Prepend(multiple).Select(candidate => Reshape(candidate, d));
    }

    private static double[] Identity(int d, double value) => [.. Enumerable.Range(0, d * d).Select(i => i % (d + 1) == 0 ? value : 0)];

    private static double LogUniform(SeededRandom rng, double least, double most) =>
        Math.Clamp(rng.Categorical([0.1, 0.1, 0.8]) switch
        {
            0 => least,
            1 => most,
            _ => least * Math.Pow(most / least, rng.NextDouble()),
        }, least, most);

    /// <summary>Uniform (Haar) on the orthogonal group: Q of a normal matrix, with the signs of R's diagonal.</summary>
    private static Matrix<double> DrawOrthogonal(SeededRandom rng, int d)
    {
        var qr = Matrix<double>.Build.Dense(d, d, (_, _) => SpecialMath.NormalQuantile((rng.NextDouble() + 1e-17) * (1 - 1e-15))).QR();
        var q = qr.Q;
        for (int j = 0; j < d; j++)
        {
            if (qr.R[j, j] < 0)
            {
                q.SetColumn(j, -q.Column(j));
            }
        }

        return q;
    }
}
