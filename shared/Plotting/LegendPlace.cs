namespace GenerativeModels.Plotting;

/// <summary>Where the legend of a panel stands. A panel in which nothing has a label has none.</summary>
public enum LegendPlace
{
    /// <summary>Inside, where it hides least.</summary>
    Best,

    /// <summary>Inside, in the upper left corner.</summary>
    UpperLeft,

    /// <summary>Inside, in the upper right corner.</summary>
    UpperRight,

    /// <summary>Inside, in the lower left corner.</summary>
    LowerLeft,

    /// <summary>Inside, in the lower right corner.</summary>
    LowerRight,

    /// <summary>To the right of the panel.</summary>
    Outside,

    /// <summary>Nowhere.</summary>
    None,
}
