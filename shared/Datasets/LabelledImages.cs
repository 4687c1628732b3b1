using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>Images and what they show.</summary>
/// <param name="Images">[N, 1, height, width], float32, from 0 (background) to 1 (ink).</param>
/// <param name="Labels">[N], int64, from 0 on.</param>
public sealed record LabelledImages(Tensor Images, Tensor Labels);
