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

    [Fact]
    public void An_exercise_that_rests_on_nothing_gets_nothing_of_the_reference()
    {
        CheckedSubmission submission = SubmissionCheck.Run(Toy.Code, Toy.Submit("return Sum(x) / x.Length;", "return 7;"));

        Assert.Contains("return 7;", Isolation.Mixed(Toy.Code, submission.Files, "A9.1")["Sums.cs"].Text);
    }

    [Fact]
    public void Other_names_of_parameters_do_not_keep_the_reference_out()
    {
        CheckedSubmission submission = SubmissionCheck.Run(Toy.Code, Toy.Submit(
            Toy.Replace("Sum(double[] x)", "Sum(double[] numbers)").Replace("in x)", "in numbers)").Replace("total += each;", "total -= each;")));

        Assert.NotNull(Isolation.Surround(Toy.Code, submission.Files, "A9.2"));
    }
}
