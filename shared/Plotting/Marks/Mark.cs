using GenerativeModels.Plotting.Axis;

namespace GenerativeModels.Plotting.Marks;

/// <summary>One thing that is drawn in a panel.</summary>
internal abstract class Mark
{
    /// <summary>Its words in the legend; null for none.</summary>
    public string? Label { get; init; }

    /// <summary>What stands for it in the legend.</summary>
    public virtual Swatch? Swatch => null;

    /// <summary>Its layer.</summary>
    public abstract Layer Layer { get; }

    /// <summary>The colour bar that explains it.</summary>
    public virtual ColorScale? ColorScale => null;

    /// <summary>Makes the axes long enough for it.</summary>
    public abstract void Measure(Extent extent);

    /// <summary>Draws it.</summary>
    public abstract void Draw(Canvas canvas);
}
