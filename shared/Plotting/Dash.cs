namespace GenerativeModels.Plotting;

/// <summary>How a line is broken up, so that lines can be told apart without their colours.</summary>
public enum Dash
{
    /// <summary>Not at all.</summary>
    Solid,

    /// <summary>Into dashes.</summary>
    Dashed,

    /// <summary>Into dashes and dots by turns.</summary>
    DashDotted,

    /// <summary>Into dots.</summary>
    Dotted,

    /// <summary>Into long dashes.</summary>
    LongDashed,
}
