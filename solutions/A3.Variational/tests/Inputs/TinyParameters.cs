using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Variational.Tests.Inputs;

/// <summary>The parameters of a <see cref="TinyModel"/>, 1 to 3 points for it, and noise for each.</summary>
public sealed record TinyParameters(double[] Values, double[][] Points, double[][] Noise)
{
    public static Arbitrary<TinyParameters> Arbitrary() => Arb.From(
        from values in Eighths(1).ArrayOf(TinyModel.Count)
        from n in Gen.Choose(1, 3)
        from points in Eighths(2).Rows(n, 2)
        from noise in Eighths(2).Rows(n, 1)
        select new TinyParameters(values, points, noise),
        t => Shorter(t.Points, 1).Select(s => t with { Points = s.Left, Noise = Without(t.Noise, s.Without) }).Concat(Simpler(t.Values).Select(v => t with { Values = v })));

    /// <summary>Σ_b ELBO over the points, with this noise, over plain numbers: what the model and the chapter say.</summary>
    internal double Elbo(double[] p) => Points.Select((x, b) =>
    {
        double mean = Math.Tanh(x[0] * p[0] + x[1] * p[1]) + p[2], logVar = Math.Sin(x[0] * p[3] + x[1] * p[4]) + p[5];
        double z = mean + Math.Exp(logVar / 2) * Noise[b][0];
        double reconstruction = -0.5 * Enumerable.Range(0, 2).Sum(d => Math.Pow(x[d] - Math.Tanh(z * p[6 + d] + p[8 + d]), 2));
        return reconstruction - 0.5 * (mean * mean + Math.Exp(logVar) - 1 - logVar);
    }).Sum();
}
