namespace GenerativeModels.Em.Experiments;

/// <summary>Labels are names: puts the classes of one model into the order in which they are most like those of another.</summary>
internal static class ClassMatch
{
    /// <summary>For each class of <paramref name="truth"/> the class of <paramref name="model"/> that is most like it: no class twice, the least distance in all.</summary>
    public static long[] Order(LatentClassModel model, LatentClassModel truth) =>
        Permutations.Best((int)truth.Classes, order => Distance(model, truth, order));

    /// <summary>The model with its classes in the given order.</summary>
    public static LatentClassModel Reordered(LatentClassModel model, long[] order) =>
        new(model.Weights.index_select(0, tensor(order)), model.AnswerProbs.index_select(0, tensor(order)));

    /// <summary>
    /// How far the answers of the classes are from the true ones: the total variation distance of θ_kd, ½ Σ_v |θ_kdv - θ'_kdv|, in the mean over
    /// all classes and questions. In [0, 1].
    /// </summary>
    public static double Distance(LatentClassModel model, LatentClassModel truth, long[] order) =>
        0.5 * (Reordered(model, order).AnswerProbs - truth.AnswerProbs).abs().sum(2).mean().item<double>();
}
