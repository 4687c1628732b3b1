using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>The headline numbers of Old Faithful (chapter 1, section 11).</summary>
internal static class OldFaithfulReport
{
    /// <summary>Both columns: where EM ended. The kind with the shorter eruptions is called short, whichever component it is.</summary>
    public static void Both(IExperimentRun run, EmPath path, Tensor responsibilities)
    {
        run.Report("log-likelihood", path.LogLikelihoods[^1]);
        run.Report("m-steps", path.Models.Count - 1);
        run.Report("smallest-rise", path.LogLikelihoods.Zip(path.LogLikelihoods.Skip(1), (before, after) => after - before).Min());

        GaussianMixture model = path.Last;
        long shorter = model.Means[0, 0].item<double>() < model.Means[1, 0].item<double>() ? 0 : 1;
        foreach ((string kind, long k) in new[] { ("short", shorter), ("long", 1 - shorter) })
        {
            run.Report($"{kind}-weight", model.Weights[k].item<double>());
            run.Report($"{kind}-mean-eruptions", model.Means[k, 0].item<double>());
            run.Report($"{kind}-mean-waiting", model.Means[k, 1].item<double>());
            run.Report($"{kind}-variance-eruptions", model.Covariances[k, 0, 0].item<double>());
            run.Report($"{kind}-covariance", model.Covariances[k, 0, 1].item<double>());
            run.Report($"{kind}-variance-waiting", model.Covariances[k, 1, 1].item<double>());
            run.Report($"{kind}-likelier", responsibilities.argmax(1).eq(k).sum().item<long>());
        }
    }

    /// <summary>What the same data say with one component, in other units, or one column at a time.</summary>
    public static void Others(IExperimentRun run, Tensor x, ConvergenceMonitor monitor)
    {
        var one = new GaussianMixture(ones([1], dtype: ScalarType.Float64), x.mean([0], keepdim: true), eye(2, dtype: ScalarType.Float64).unsqueeze(0));
        run.Report("one-gaussian-log-likelihood", GaussianMixtureEm.Fit(x, one, monitor).LogLikelihood);

        FitResult<GaussianMixture> waiting = GaussianMixtureEm.Fit(x[.., 1..2], OldFaithfulStarts.Waiting, monitor);
        run.Report("waiting-log-likelihood", waiting.LogLikelihood);
        for (long k = 0; k < 2; k++)
        {
            string kind = k == 0 ? "short" : "long";
            run.Report($"waiting-{kind}-weight", waiting.Model.Weights[k].item<double>());
            run.Report($"waiting-{kind}-mean", waiting.Model.Means[k, 0].item<double>());
            run.Report($"waiting-{kind}-std-dev", Math.Sqrt(waiting.Model.Covariances[k, 0, 0].item<double>()));
        }

        run.Report("eruptions-log-likelihood", GaussianMixtureEm.Fit(x[.., 0..1], OldFaithfulStarts.Eruptions, monitor).LogLikelihood);
    }
}
