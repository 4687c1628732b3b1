using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Why EM is started many times (chapter 1, section 7): where it ends depends on where it starts.</summary>
[Experiment("restarts", "where EM ends from many starts, what k-means++ changes, and how often a component collapses")]
public sealed class RestartsExperiment : Experiment<RestartsConfig, RestartsResult>
{
    private const int Clusters = 8;

    // A run that is within this of the best one has found the same maximum.
    private const double Same = 0.5;

    private static readonly ConvergenceMonitor s_monitor = new(1e-6);

    // Parts of Old Faithful, and all of it.
    private static readonly int[] s_points = [20, 30, 45, 70, 100, 150, 272];

    /// <inheritdoc/>
    public override RestartsResult Run(RestartsConfig config, IExperimentRun run)
    {
        Tensor ring = EightGaussians.Generate(config.Points, run.Random).Points;
        var climb = new MixtureFit(ring, s_monitor);
        List<double> random = [], plusPlus = [];
        foreach (int i in run.Steps("random-starts", config.Restarts, new CheckpointState().Add("log-likelihoods", random)))
        {
            random.Add(Final(climb.From(GaussianStarts.AtRandomPoints(ring, Clusters, run.Random))));
            run.Log(i, ("random-log-likelihood", random[^1]));
        }

        foreach (int i in run.Steps("k-means-plus-plus", config.Restarts, new CheckpointState().Add("log-likelihoods", plusPlus)))
        {
            plusPlus.Add(Final(climb.From(GaussianStarts.AtSeeds(ring, Clusters, run.Random))));
            run.Log(i, ("k-means-plus-plus-log-likelihood", plusPlus[^1]));
        }

        double best = random.Concat(plusPlus).Where(double.IsFinite).DefaultIfEmpty(double.NaN).Max();
        run.Report("best-log-likelihood", best);
        run.Report("random-share-of-best", random.Count(final => final > best - Same) / (double)config.Restarts);
        run.Report("k-means-plus-plus-share-of-best", plusPlus.Count(final => final > best - Same) / (double)config.Restarts);
        return new RestartsResult(random, plusPlus, Collapses(config, run), config.Regularisation);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(RestartsResult result) => [RestartsFigures.Endings(result), RestartsFigures.Collapses(result)];

    private static List<CollapseShare> Collapses(RestartsConfig config, IExperimentRun run)
    {
        Tensor x = Standardised.Of(OldFaithful.Load()).Values;
        List<CollapseShare> shares = [];
        foreach (int i in run.Steps("collapses", s_points.Length, new CheckpointState().Add("shares", shares)))
        {
            int without = 0, with = 0;
            for (int restart = 0; restart < config.CollapseRestarts; restart++)
            {
                Tensor part = x.index_select(0, tensor(Draws.Different((int)x.shape[0], s_points[i], run.Random)));
                GaussianMixture start = GaussianStarts.AtRandomPoints(part, config.CollapseComponents, run.Random);
                without += Collapses(part, start, 0);
                with += Collapses(part, start, config.Regularisation);
            }

            shares.Add(new CollapseShare(s_points[i], without / (double)config.CollapseRestarts, with / (double)config.CollapseRestarts));
            run.Log(s_points[i], ("collapsed-share", shares[^1].Without), ("collapsed-share-regularised", shares[^1].With));
            run.Report($"collapsed-share-{s_points[i]}", shares[^1].Without);
        }

        return shares;
    }

    private static int Collapses(Tensor x, GaussianMixture start, double regularisation) =>
        double.IsNaN(Final(new MixtureFit(x, s_monitor, regularisation: regularisation).From(start))) ? 1 : 0;

    private static double Final(FitResult<GaussianMixture> fit) => fit.Status == ConvergenceStatus.NotFinite ? double.NaN : fit.LogLikelihood;
}
