namespace GenerativeModels.Grader.Worker;

/// <summary>One line from the controller: run this test of this program.</summary>
/// <param name="Submission">Path of the compiled submission.</param>
/// <param name="Tests">Path of the compiled tests.</param>
/// <param name="Test">The test's name, "KMeansTests.Ties_go_to_the_first".</param>
/// <param name="Seed">What the inputs of properties are drawn from.</param>
public sealed record Order(string Submission, string Tests, string Test, ulong Seed);
