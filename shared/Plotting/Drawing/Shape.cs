namespace GenerativeModels.Plotting.Drawing;

/// <summary>One thing in a drawing.</summary>
/// <param name="Clip">What lies outside of this box is not drawn; null draws all of it.</param>
public abstract record Shape(Box? Clip);
