namespace GenerativeModels.Em.Experiments;

/// <summary>What <see cref="BernoulliMixtureExperiment"/> found.</summary>
/// <param name="Fits">A mixture of each size, smallest first.</param>
/// <param name="Shown">Which of them has the means that are shown.</param>
/// <param name="Data">Some of the digits that they were fitted to: [M, 1, size, size].</param>
/// <param name="Samples">For some of the fits, as many samples: each [M, 1, size, size].</param>
public sealed record BernoulliMixtureResult(IReadOnlyList<DigitFit> Fits, DigitFit Shown, Tensor Data, IReadOnlyList<DigitSamples> Samples);
