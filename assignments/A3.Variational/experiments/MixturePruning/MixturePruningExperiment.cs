using GenerativeModels.Experiments;
using GenerativeModels.Plotting;

namespace GenerativeModels.Variational.Experiments;

/// <summary>A Bayesian mixture on Old Faithful that may use more components than it needs (chapter 3, section 5).</summary>
[Experiment("mixture-pruning", "six components on Old Faithful, of which variational Bayes keeps two")]
public sealed class MixturePruningExperiment : Experiment<MixturePruningConfig, MixturePruningResult>
{
    /// <inheritdoc/>
    public override MixturePruningResult Run(MixturePruningConfig config, IExperimentRun run)
    {
        Tensor x = Standardised.Of(OldFaithful.Load()).Values;
        Tensor zero = zeros(2, dtype: ScalarType.Float64), identity = eye(2, dtype: ScalarType.Float64);
        var prior = DirichletNormalWishart.Same(config.Components, config.Alpha, zero, config.Beta, identity, nu: 2);
        List<DirichletNormalWishart> path = [];
        var fit = VariationalMixtureFit.Run(x, Start(x, config.Components, run.Random), prior, 1e-9, config.MaxSweeps, (q, _) => path.Add(q));
        for (int sweep = 0; sweep < fit.Elbos.Count; sweep++)
        {
            run.Log(sweep + 1, ("elbo", fit.Elbos[sweep]));
        }

        Tensor weights = Weights(fit.Beliefs);
        double[] counts = fit.Responsibilities.sum(dim: 0).ToDoubles();
        run.Report("components-left", counts.Count(count => count > 1));
        run.Report("elbo", fit.Elbos[^1]);
        run.Report("sweeps", fit.Elbos.Count);
        int[] largest = [.. counts.Select((_, k) => k).OrderByDescending(k => counts[k])];
        for (int i = 0; i < largest.Length; i++)
        {
            run.Report($"weight-{i + 1}", weights.ToDoubles()[largest[i]]);
        }

        return new MixturePruningResult(x, path, fit.Elbos);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(MixturePruningResult result) => [MixturePruningFigures.Moments(result), MixturePruningFigures.Curves(result)];

    /// <summary>E[π]: [K].</summary>
    internal static Tensor Weights(DirichletNormalWishart q) => q.Alpha / q.Alpha.sum();

    // Each point goes to the nearest of K points drawn at random.
    private static Tensor Start(Tensor x, int components, IRandomSource rng)
    {
        Tensor centres = x.index_select(0, rng.Uniform(x.shape[0]).argsort()[..components]);
        Tensor nearest = (x.unsqueeze(1) - centres).square().sum(2).argmin(1);
        return nearest.unsqueeze(1).eq(arange(components)).to(ScalarType.Float64);
    }
}
