namespace GenerativeModels.Datasets.Fetching;

/// <summary>What a data set consists of and where it can be had.</summary>
/// <param name="Name">Its folder's name, as in data/mnist.</param>
/// <param name="Title">What messages call it.</param>
/// <param name="Files">Its files.</param>
/// <param name="Mirrors">Folders on the web that hold all of them, in the order to try; each address ends in a slash.</param>
public sealed record FetchList(string Name, string Title, IReadOnlyList<DataFile> Files, IReadOnlyList<Uri> Mirrors);
