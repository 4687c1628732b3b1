namespace GenerativeModels.Grader.Grading;

/// <summary>Who has a test's source.</summary>
public enum Visibility
{
    /// <summary>Students do.</summary>
    Public,

    /// <summary>Only instructors do.</summary>
    Hidden,
}
