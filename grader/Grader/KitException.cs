namespace GenerativeModels.Grader;

/// <summary>The kit itself is at fault (a manifest, a marker, a test that does not compile): exit code 3.</summary>
/// <param name="message">What is wrong, where, found against allowed, what to do next.</param>
public sealed class KitException(string message) : Exception(message);
