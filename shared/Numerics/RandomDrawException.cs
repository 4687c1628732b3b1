namespace GenerativeModels.Numerics;

/// <summary>Code asked a source of randomness for a draw that the source does not allow. The message says which and what to do.</summary>
public class RandomDrawException(string message) : Exception(message);
