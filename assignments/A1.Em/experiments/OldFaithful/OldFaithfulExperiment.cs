using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Two kinds of eruption (chapter 1, section 7): EM on Old Faithful, every step of it, and the bound below it.</summary>
[Experiment("old-faithful", "EM with two Gaussians on Old Faithful, step by step, with the bound that touches the log-likelihood")]
public sealed class OldFaithfulExperiment : Experiment<OldFaithfulConfig, OldFaithfulResult>
{
    /// <inheritdoc/>
    public override OldFaithfulResult Run(OldFaithfulConfig config, IExperimentRun run)
    {
        var monitor = new ConvergenceMonitor(config.Tolerance, config.MaxIterations);
        Tensor x = OldFaithful.Load();
        EmPath path = EmPath.Follow(x, OldFaithfulStarts.Of(config.Start), monitor);
        for (int t = 0; t < path.Models.Count; t++)
        {
            // After the last E-step there is no M-step, and the bound stays where it touches.
            run.Log(t, ("log-likelihood", path.LogLikelihoods[t]), ("bound-after-m-step", t == 0 ? double.NaN : path.Bounds[t - 1]));
        }

        Tensor[] responsibilities = [.. path.Models.Select(model => GaussianMixtureEm.EStep(x, model).LogResponsibilities.exp())];
        OldFaithfulReport.Both(run, path, responsibilities[^1]);
        OldFaithfulReport.Others(run, x, monitor);
        return new OldFaithfulResult(x, path, responsibilities);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(OldFaithfulResult result) => [OldFaithfulFigures.Ellipses(result), OldFaithfulFigures.Bound(result)];
}
