namespace GenerativeModels.Numerics;

/// <summary>The state of a <see cref="SeededRandom"/>: a source made from it goes on with the same draws. All four words zero is no state.</summary>
public sealed record RandomState(ulong S0, ulong S1, ulong S2, ulong S3);
