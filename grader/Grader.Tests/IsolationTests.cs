using GenerativeModels.Grader.Checking;
using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Tests;

public class IsolationTests
{
    [Fact]
    public void The_references_code_stands_around_one_exercise()
    {
        CheckedSubmission submission = SubmissionCheck.Run(Toy.Code, Toy.Submit(
            Toy.Replace("total += each;", "total -= each;").Replace("return Sum(x) / x.Length;", "return Sum(x) / x.Length; // mine")));

        string text = Isolation.Mixed(Toy.Code, submission.Files, "A9.2")["Sums.cs"].Text;

        Assert.Contains("total += each;", text);
        Assert.DoesNotContain("total -= each;", text);
        Assert.Contains("// mine", text);
    }
}
