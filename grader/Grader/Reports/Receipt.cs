namespace GenerativeModels.Grader.Reports;

/// <summary>What a grade depends on: same receipt, same grade.</summary>
/// <param name="Kit">The kit's version.</param>
/// <param name="Engine">The tensor engine.</param>
/// <param name="Sdk">The .NET runtime.</param>
/// <param name="Seed">What the inputs of properties were drawn from.</param>
/// <param name="Hashes">SHA-256 of the submission's files, the kit's code and the tests.</param>
public sealed record Receipt(string Kit, string Engine, string Sdk, ulong Seed, IReadOnlyDictionary<string, string> Hashes);
