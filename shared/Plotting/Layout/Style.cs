using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Layout;

/// <summary>What all figures have in common: sizes in pixels, and greys.</summary>
internal static class Style
{
    public const double TickText = 11, LabelText = 12, TitleText = 13, FigureTitleText = 15, LegendText = 11;

    public const double TickLength = 4, MinorTickLength = 2.5, TextGap = 4;

    /// <summary>Between the panels, and around the figure.</summary>
    public const double PanelGap = 16, Border = 8;

    public static Color TextColor => Color.Grey(35);

    public static Stroke Frame { get; } = new(Color.Grey(70), 0.9);

    public static Stroke GridLine { get; } = new(Color.Grey(228), 0.8);

    public static Stroke MinorTick { get; } = new(Color.Grey(110), 0.7);
}
