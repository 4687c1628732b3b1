using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments;

/// <summary>A figure, and what the report says of it.</summary>
/// <param name="Name">The file's name without extension: lower case, words joined by hyphens. <c>ellipses</c> of <c>old-faithful</c> becomes <c>figures/old-faithful-ellipses.png</c>.</param>
/// <param name="Caption">What it shows and what to look for, a sentence or two.</param>
/// <param name="Figure">The figure.</param>
public sealed record NamedFigure(string Name, string Caption, IFigure Figure);
