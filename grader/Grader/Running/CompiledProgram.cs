namespace GenerativeModels.Grader.Running;

/// <summary>A submission and its tests, as assemblies on disk.</summary>
/// <param name="Submission">Path of the submission's assembly.</param>
/// <param name="Tests">Path of the tests' assembly.</param>
public sealed record CompiledProgram(string Submission, string Tests);
