using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Points of the plane and the part of the pattern that each one belongs to.</summary>
/// <param name="Points">[N, 2], float64.</param>
/// <param name="Labels">[N], int64, from 0 on.</param>
public sealed record LabelledPoints(Tensor Points, Tensor Labels);
