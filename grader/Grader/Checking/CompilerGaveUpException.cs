namespace GenerativeModels.Grader.Checking;

/// <summary>The compiler could not get through a submission: the submission's fault, not the grader's.</summary>
/// <param name="why">What it took: "took the compiler more than 60 s".</param>
internal sealed class CompilerGaveUpException(string why) : Exception(why);
