using GenerativeModels.Experiments;

namespace GenerativeModels.Em.Experiments;

/// <summary>Classes of respondents, found although answers are missing (chapter 1, section 9).</summary>
[Experiment("latent-classes", "three classes of respondents in a survey with missing answers, and how many answers may be missing")]
public sealed class LatentClassesExperiment : Experiment<LatentClassesConfig, LatentClassesResult>
{
    /// <inheritdoc/>
    public override LatentClassesResult Run(LatentClassesConfig config, IExperimentRun run)
    {
        LatentClassModel truth = new(TravelSurvey.Weights, TravelSurvey.AnswerProbs);
        LatentClassModel estimate = Estimate(truth, config, run);
        List<Recovery> recoveries = [];
        int count = config.MissingShares.Count * config.Repetitions;
        foreach (int i in run.Steps("missing-shares", count, new CheckpointState().Add("recoveries", recoveries)))
        {
            Recovery recovery = Recovery.Of(truth, config.MissingShares[i / config.Repetitions], config, run.Random);
            run.Log(i, ("missing-share", recovery.MissingShare), ("distance", recovery.Distance), ("filled-in-distance", recovery.FilledInDistance), ("rand-index", recovery.RandIndex), ("filled-in-rand-index", recovery.FilledInRandIndex));
            recoveries.Add(recovery);
        }

        foreach (IGrouping<double, Recovery> group in recoveries.GroupBy(recovery => recovery.MissingShare))
        {
            string percent = $"{100 * group.Key:F0}-percent";
            run.Report($"distance-{percent}", group.Average(recovery => recovery.Distance));
            run.Report($"filled-in-distance-{percent}", group.Average(recovery => recovery.FilledInDistance));
        }

        return new LatentClassesResult(truth, estimate, recoveries);
    }

    /// <inheritdoc/>
    public override IEnumerable<NamedFigure> Draw(LatentClassesResult result) =>
        [LatentClassesFigures.Profiles(result.Truth, result.Estimate), LatentClassesFigures.Recovery(result.Recoveries)];

    private static LatentClassModel Estimate(LatentClassModel truth, LatentClassesConfig config, IExperimentRun run)
    {
        (Tensor answers, Tensor classes) = TravelSurvey.Load();
        FitResult<LatentClassModel> fit = LatentClassFit.Best(answers, (int)truth.Classes, truth.Answers, config.Restarts, run.Random);
        long[] order = ClassMatch.Order(fit.Model, truth);
        LatentClassModel estimate = ClassMatch.Reordered(fit.Model, order);
        Tensor likeliest = LatentClassEm.EStep(answers, estimate).LogResponsibilities.argmax(1);
        run.Report("missing-share", answers.lt(0).to(ScalarType.Float64).mean().item<double>());
        run.Report("log-likelihood", fit.LogLikelihood);
        run.Report("distance", ClassMatch.Distance(fit.Model, truth, order));
        run.Report("rand-index", AdjustedRandIndex.Of(likeliest, classes));
        run.Report("right-class", likeliest.eq(classes).to(ScalarType.Float64).mean().item<double>());
        for (int k = 0; k < truth.Classes; k++)
        {
            run.Report($"weight-{TravelSurvey.ClassNames[k].Replace(' ', '-')}", estimate.Weights[k].item<double>());
        }

        return estimate;
    }
}
