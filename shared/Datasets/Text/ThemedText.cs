namespace GenerativeModels.Datasets;

/// <summary>A paragraph and what it is about.</summary>
/// <param name="Theme">One of <see cref="ThemedTexts.Themes"/>, or <see cref="ThemedTexts.Mixed"/>.</param>
/// <param name="Text">In English, on one line.</param>
public sealed record ThemedText(string Theme, string Text);
