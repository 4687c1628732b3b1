namespace GenerativeModels.Datasets;

/// <summary>A question of a survey and the answers that could be ticked.</summary>
/// <param name="Name">Short: the column's name.</param>
/// <param name="Text">As it was asked.</param>
/// <param name="Answers">Answer 0, answer 1, ...</param>
public sealed record SurveyQuestion(string Name, string Text, IReadOnlyList<string> Answers);
