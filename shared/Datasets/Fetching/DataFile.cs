namespace GenerativeModels.Datasets.Fetching;

/// <summary>One file of a data set as it should lie here: unpacked.</summary>
/// <param name="Name">Its name; mirrors hold it with .gz.</param>
/// <param name="Size">Its length in bytes.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record DataFile(string Name, long Size, string Sha256);
