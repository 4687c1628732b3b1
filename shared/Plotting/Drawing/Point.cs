namespace GenerativeModels.Plotting.Drawing;

/// <summary>A place in a drawing, in pixels of the drawing at scale 1: x to the right, y down, (0, 0) the upper left corner.</summary>
public readonly record struct Point(double X, double Y);
