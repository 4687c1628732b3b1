using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>What people answered, and the classes that they belong to.</summary>
/// <param name="Answers">[people, questions], int64: the number of the answer, or -1 for none.</param>
/// <param name="Classes">[people], int64. Not for a model to see: to compare with what it finds.</param>
public sealed record SurveyAnswers(Tensor Answers, Tensor Classes);
