namespace GenerativeModels.Grader.Verification;

/// <summary>One claim about an assignment, and whether it holds.</summary>
/// <param name="Claim">The claim as a sentence.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Details">What speaks against it, or what else there is to say.</param>
public sealed record Finding(string Claim, bool Holds, IReadOnlyList<string> Details);
