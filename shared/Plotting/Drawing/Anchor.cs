namespace GenerativeModels.Plotting.Drawing;

/// <summary>Which part of a line of text stands at its place.</summary>
public enum Anchor
{
    /// <summary>Where it begins.</summary>
    Start,

    /// <summary>Its middle.</summary>
    Middle,

    /// <summary>Where it ends.</summary>
    End,
}
