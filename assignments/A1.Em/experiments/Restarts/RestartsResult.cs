namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="RestartsExperiment"/> found. A run that collapsed has the log-likelihood NaN.</summary>
/// <param name="Random">Final log-likelihoods from means at random points.</param>
/// <param name="PlusPlus">Final log-likelihoods from means that k-means++ drew.</param>
/// <param name="Collapses">How often a component collapses on a part of Old Faithful.</param>
/// <param name="Regularisation">The regularisation that none was compared with.</param>
public sealed record RestartsResult(
    IReadOnlyList<double> Random, IReadOnlyList<double> PlusPlus, IReadOnlyList<CollapseShare> Collapses, double Regularisation);
