namespace GenerativeModels.Plotting.Axis;

/// <summary>The marks along an axis.</summary>
/// <param name="Major">Those with a label.</param>
/// <param name="Minor">Those without.</param>
/// <param name="Factor">What all labels are to be multiplied with, as ×10⁶; empty for nothing.</param>
internal sealed record TickSet(IReadOnlyList<Tick> Major, IReadOnlyList<double> Minor, string Factor = "");
