using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Old Faithful as it is and standardised: k-means changes its mind, the mixture does not.</summary>
/// <param name="Points">The eruptions in minutes: [272, 2].</param>
/// <param name="StdDev">What a unit of the standardised columns is, in minutes: [2].</param>
/// <param name="Raw">k-means on minutes.</param>
/// <param name="Standardised">k-means on the standardised data; its centroids are in minutes.</param>
/// <param name="Mixture">Two Gaussians on minutes.</param>
/// <param name="MixtureLabels">For each eruption the likelier component: [272].</param>
public sealed record GeyserUnits(
    Tensor Points, Tensor StdDev, KMeansResult Raw, KMeansResult Standardised, FitResult<GaussianMixture> Mixture, Tensor MixtureLabels)
{
    /// <summary>Runs both methods from the means (2, 55) and (4.5, 80), and reports what the chapter says of them.</summary>
    public static GeyserUnits Compare(IExperimentRun run)
    {
        Tensor x = OldFaithful.Load();
        Standardised z = Datasets.Standardised.Of(x);
        GaussianMixture start = OldFaithfulStarts.Of(OldFaithfulStart.Near);
        Tensor scale = z.StdDev.unsqueeze(1) * z.StdDev;
        var scaled = new GaussianMixture(start.Weights, (start.Means - z.Mean) / z.StdDev, start.Covariances / scale);

        var monitor = new ConvergenceMonitor(1e-12);
        FitResult<GaussianMixture> mixture = GaussianMixtureEm.Fit(x, start, monitor);
        Tensor labels = GaussianMixtureEm.EStep(x, mixture.Model).LogResponsibilities.argmax(1);
        KMeansResult raw = KMeans.Fit(x, start.Means), standardised = KMeans.Fit(z.Values, scaled.Means);

        run.Report("geyser-std-dev-eruptions", z.StdDev[0].item<double>());
        run.Report("geyser-std-dev-waiting", z.StdDev[1].item<double>());
        run.Report("geyser-raw-longest-short-wait", x[raw.Labels.eq(0), 1].max().item<double>());
        run.Report("geyser-raw-shortest-long-wait", x[raw.Labels.eq(1), 1].min().item<double>());
        Report(run, "raw", raw, labels);
        Report(run, "standardised", standardised, labels);
        run.Report("geyser-mixture-log-likelihood", mixture.LogLikelihood);
        run.Report("geyser-mixture-standardised-log-likelihood", GaussianMixtureEm.Fit(z.Values, scaled, monitor).LogLikelihood);
        return new GeyserUnits(x, z.StdDev, raw, standardised with { Centroids = z.Restore(standardised.Centroids) }, mixture, labels);
    }

    private static void Report(IExperimentRun run, string units, KMeansResult result, Tensor mixtureLabels)
    {
        run.Report($"geyser-{units}-inertia", result.Inertia);
        run.Report($"geyser-{units}-short", result.Labels.eq(0).sum().item<long>());
        run.Report($"geyser-{units}-long", result.Labels.eq(1).sum().item<long>());
        run.Report($"geyser-{units}-disagrees-with-mixture", result.Labels.ne(mixtureLabels).sum().item<long>());
    }
}
