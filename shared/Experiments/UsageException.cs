namespace GenerativeModels.Experiments;

/// <summary>The command or its config file is wrong: exit code 2.</summary>
/// <param name="message">What is wrong, where, found against allowed, what to do next.</param>
public sealed class UsageException(string message) : Exception(message);
