using static GenerativeModels.Variational.Require;

namespace GenerativeModels.Variational;

/// <summary>A run of coordinate ascent on a Bayesian mixture, from start to end (chapter 3, section 5).</summary>
/// <param name="Beliefs">After the last sweep.</param>
/// <param name="Responsibilities">r after the last sweep: [N, K].</param>
/// <param name="Elbos">The bound after each sweep, in nats; it never falls.</param>
public sealed record VariationalMixtureFit(DirichletNormalWishart Beliefs, Tensor Responsibilities, IReadOnlyList<double> Elbos)
{
    /// <summary>Updates beliefs and responsibilities by turns, until a sweep raises the bound by no more than the tolerance.</summary>
    /// <param name="x">Points: [N, D].</param>
    /// <param name="start">r to start from: [N, K], each row with sum 1.</param>
    /// <param name="prior">Beliefs before the data: K components in D dimensions.</param>
    /// <param name="tolerance">A rise of at most so many nats counts as none; at least 0.</param>
    /// <param name="maxSweeps">At least 1.</param>
    /// <param name="watch">Told of the beliefs and responsibilities after each sweep, if there is one.</param>
    /// <exception cref="ArgumentException">The shapes do not fit together.</exception>
    public static VariationalMixtureFit Run(
        Tensor x, Tensor start, DirichletNormalWishart prior, double tolerance = 1e-6, int maxSweeps = 500, Action<DirichletNormalWishart, Tensor>? watch = null)
    {
        Float64(start, [x.shape[0], prior.Components]);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxSweeps, 1);
        Tensor r = start;
        var elbos = new List<double>();
        while (true)
        {
            DirichletNormalWishart q = VariationalMixture.Update(x, r, prior);
            r = VariationalMixture.LogResponsibilities(x, q).exp();
            elbos.Add(VariationalMixture.Elbo(x, r, q, prior));
            watch?.Invoke(q, r);
            if (elbos.Count >= maxSweeps || (elbos.Count > 1 && elbos[^1] - elbos[^2] <= tolerance))
            {
                return new VariationalMixtureFit(q, r, elbos);
            }
        }
    }
}
