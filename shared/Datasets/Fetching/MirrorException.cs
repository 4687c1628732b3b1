namespace GenerativeModels.Datasets.Fetching;

/// <summary>A mirror did not give the file; another one may.</summary>
/// <param name="message">Why, as the end of a sentence that begins with the address.</param>
/// <param name="mayPass">True if the same mirror may give it when asked again.</param>
internal sealed class MirrorException(string message, bool mayPass) : Exception(message)
{
    /// <summary>True if the same mirror may give it when asked again.</summary>
    public bool MayPass { get; } = mayPass;
}
