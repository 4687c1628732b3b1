namespace GenerativeModels.Grader;

/// <summary>The command was used wrongly: exit code 2.</summary>
/// <param name="message">What is wrong, where, found against allowed, what to do next.</param>
public sealed class UsageException(string message) : Exception(message);
