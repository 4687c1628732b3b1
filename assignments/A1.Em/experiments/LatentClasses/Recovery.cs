namespace GenerativeModels.Em.Experiments;

/// <summary>How well the classes of one made-up survey were found.</summary>
/// <param name="MissingShare">The share of answers that were taken away.</param>
/// <param name="Distance">How far the estimated answers are from the true ones, by EM that leaves missing answers out.</param>
/// <param name="FilledInDistance">The same, with the most frequent answer filled in.</param>
/// <param name="RandIndex">How well the respondents' likeliest classes agree with the true ones.</param>
/// <param name="FilledInRandIndex">The same, with the most frequent answer filled in.</param>
public sealed record Recovery(double MissingShare, double Distance, double FilledInDistance, double RandIndex, double FilledInRandIndex)
{
    /// <summary>Makes up a survey, takes answers away, and estimates the model both ways.</summary>
    internal static Recovery Of(LatentClassModel truth, double missingShare, LatentClassesConfig config, IRandomSource rng)
    {
        MadeUpSurvey survey = MadeUpSurvey.From(truth, config.Respondents, rng);
        Tensor answers = survey.WithMissing(missingShare, rng);
        (double distance, double index) = Compare(answers, survey.Classes, truth, config.Restarts, rng);
        (double filledInDistance, double filledInIndex) =
            Compare(MostFrequentAnswer.FilledIn(answers, truth.Answers), survey.Classes, truth, config.Restarts, rng);
        return new Recovery(missingShare, distance, filledInDistance, index, filledInIndex);
    }

    private static (double Distance, double RandIndex) Compare(Tensor answers, Tensor classes, LatentClassModel truth, int restarts, IRandomSource rng)
    {
        LatentClassModel model = LatentClassFit.Best(answers, (int)truth.Classes, truth.Answers, restarts, rng).Model;
        Tensor likeliest = LatentClassEm.EStep(answers, model).LogResponsibilities.argmax(1);
        return (ClassMatch.Distance(model, truth, ClassMatch.Order(model, truth)), AdjustedRandIndex.Of(likeliest, classes));
    }
}
