using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting;

/// <summary>What can be drawn: a <c>Figure</c> with axes, or an <c>ImageGrid</c>.</summary>
public interface IFigure
{
    /// <summary>The drawing.</summary>
    Scene Draw();
}
