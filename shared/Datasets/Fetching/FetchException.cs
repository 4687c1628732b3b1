namespace GenerativeModels.Datasets.Fetching;

/// <summary>A data set could not be brought here. Whatever good files there were are untouched.</summary>
/// <param name="message">What is wrong, where, found against allowed, what to do next.</param>
/// <param name="inner">What lies behind it.</param>
public sealed class FetchException(string message, Exception? inner = null) : Exception(message, inner);
