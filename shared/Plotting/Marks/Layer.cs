namespace GenerativeModels.Plotting.Marks;

/// <summary>What lies over what; within a layer, the later mark over the earlier.</summary>
internal enum Layer
{
    /// <summary>Heat maps and filled contours.</summary>
    Field,

    /// <summary>Bands and polygons.</summary>
    Area,

    /// <summary>Bars.</summary>
    Bar,

    /// <summary>Lines and points.</summary>
    Line,

    /// <summary>Words and arrows.</summary>
    Note,
}
