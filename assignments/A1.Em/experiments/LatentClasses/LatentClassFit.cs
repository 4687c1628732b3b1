namespace GenerativeModels.Em.Experiments;

/// <summary>EM for a latent class model, from several starts.</summary>
internal static class LatentClassFit
{
    /// <summary>The best run. It starts from respondents put into classes at random.</summary>
    /// <param name="answers">x: [N, D], int64, in 0 ... V - 1 or missing.</param>
    /// <param name="classes">K.</param>
    /// <param name="answerCount">V.</param>
    /// <param name="restarts">How many runs.</param>
    /// <param name="rng">Decides the starts.</param>
    public static FitResult<LatentClassModel> Best(Tensor answers, long classes, long answerCount, int restarts, IRandomSource rng)
    {
        LatentClassModel MStep(Tensor logR) => LatentClassEm.MStep(answers, logR, answerCount);
        var monitor = new ConvergenceMonitor(1e-6);
        return ExpectationMaximisation.Best(
        [
            .. Enumerable.Range(0, restarts).Select(_ =>
                ExpectationMaximisation.Fit(MStep(RandomClasses(answers.shape[0], classes, rng)), model => LatentClassEm.EStep(answers, model), MStep, monitor)),
        ]);
    }

    // Soft ones: everybody may still belong everywhere.
    private static Tensor RandomClasses(long respondents, long classes, IRandomSource rng)
    {
        Tensor r = 0.1 + rng.Uniform(respondents, classes);
        return (r / r.sum(1, keepdim: true)).log();
    }
}
