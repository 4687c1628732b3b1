namespace GenerativeModels.Plotting;

/// <summary>A place on an axis that has a label.</summary>
/// <param name="At">Where, in the numbers of the axis.</param>
/// <param name="Label">What stands there.</param>
public readonly record struct Tick(double At, string Label)
{
    /// <summary>Ticks at 0, 1, 2, ... with these labels.</summary>
    public static IReadOnlyList<Tick> Named(params IEnumerable<string> labels) => [.. labels.Select((label, i) => new Tick(i, label))];

    /// <summary>A place and its label.</summary>
    public static implicit operator Tick((double At, string Label) tick) => new(tick.At, tick.Label);
}
