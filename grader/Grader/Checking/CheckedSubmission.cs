using GenerativeModels.Grader.Sources;

namespace GenerativeModels.Grader.Checking;

/// <summary>A submission made to compile: what does not compile, or may not be used, is taken out and charged to its exercise.</summary>
/// <param name="Assembly">What it compiles to.</param>
/// <param name="Files">The graded files as compiled, by name.</param>
/// <param name="Problems">What the student should know of, in order.</param>
/// <param name="NotCompiled">The exercises that lost their code, each with the reason.</param>
public sealed record CheckedSubmission(
    byte[] Assembly,
    IReadOnlyDictionary<string, SourceFile> Files,
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, string> NotCompiled);
