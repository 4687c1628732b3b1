namespace GenerativeModels.Datasets.Fetching;

/// <summary>How far a file is.</summary>
public enum FetchStage
{
    /// <summary>It was there already, and it is the right one.</summary>
    AlreadyThere,

    /// <summary>Its bytes are coming.</summary>
    Downloading,

    /// <summary>It is unpacked and compared with its checksum.</summary>
    Checking,

    /// <summary>It lies under its name, and it is the right one.</summary>
    Done,

    /// <summary>Something went wrong, and the fetch goes on: the next attempt or the next mirror.</summary>
    Trouble,
}
