namespace GenerativeModels.Sampling.Experiments;

/// <summary>What <see cref="BurnInExperiment"/> found.</summary>
/// <param name="Chains">On N(0, 1), from starts far apart: all draws.</param>
/// <param name="BurnIn">How many of them are left out.</param>
/// <param name="Agreements">How well they agree after so many draws.</param>
/// <param name="TwoModes">On a mixture of two normals far apart: chains that start where N(0, 1) would have them.</param>
/// <param name="RHats">Rank-normalised R-hat: all draws, without burn-in, on two modes.</param>
public sealed record BurnInResult(double[][] Chains, int BurnIn, IReadOnlyList<Agreement> Agreements, double[][] TwoModes, (double All, double Kept, double TwoModes) RHats);
