using GenerativeModels.Testing.Running;

namespace GenerativeModels.Testing.Tests.Running;

public class GradedTestTests
{
    [Fact]
    public void A_law_that_holds_passes() => Assert.Equal(TestOutcome.Passed, Specimens.Run(nameof(Specimens.Holds)));

    [Fact]
    public void A_law_that_breaks_says_got_expected_and_tolerance()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Breaks));

        Assert.Equal((TestVerdict.Failed, "2", "3"), (outcome.Verdict, outcome.Got, outcome.Expected));
        Assert.Contains("1e-12", outcome.Tolerance);
        Assert.Contains("one and one", outcome.Message);
    }

    [Fact]
    public void A_stub_of_the_same_exercise_is_not_started()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Is_not_started));

        Assert.Equal(TestVerdict.NotImplemented, outcome.Verdict);
        Assert.Equal("A9.1 not started: Sums.Sum still throws NotImplementedException.", outcome.Message);
    }

    [Fact]
    public void A_stub_of_another_exercise_blocks()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Needs_another));

        Assert.Equal((TestVerdict.Blocked, "A9.1"), (outcome.Verdict, outcome.BlockedBy));
        Assert.Equal("A9.2 cannot be checked yet: it calls Sums.Sum, and A9.1 is not started.", outcome.Message);
    }

    [Fact]
    public void An_exception_is_a_failure_with_its_message()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Throws));

        Assert.Equal(TestVerdict.Failed, outcome.Verdict);
        Assert.StartsWith("IndexOutOfRangeException", outcome.Message);
    }

    [Fact]
    public void An_exception_whose_message_throws_is_a_failure_too()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Throws_what_cannot_be_read));

        Assert.Equal(TestVerdict.Failed, outcome.Verdict);
        Assert.Contains("its message cannot be read, for that throws InvalidOperationException", outcome.Message);
    }

    [Fact]
    public void A_long_message_is_cut() => Assert.InRange(Specimens.Run(nameof(Specimens.Throws_a_novel)).Message!.Length, 1, 3000);

    [Fact]
    public void Too_much_memory_is_a_verdict_of_its_own() =>
        Assert.Equal(TestVerdict.OutOfMemory, Specimens.Run(nameof(Specimens.Takes_too_much)).Verdict);

    [Fact]
    public void A_test_that_never_ends_is_given_up()
    {
        TestOutcome outcome = Specimens.Find(nameof(Specimens.Never_ends)).RunWithinTimeLimit(new RunSettings());

        Assert.Equal(TestVerdict.TimedOut, outcome.Verdict);
        Assert.Contains("within 1 s", outcome.Message);
    }

    [Fact]
    public void Attributes_say_exercise_kind_law_and_limit()
    {
        GradedTest test = Specimens.Find(nameof(Specimens.Breaks));

        Assert.Equal(("Specimens.Breaks", "A9.1", TestKind.Example), (test.Name, test.Exercise, test.Kind));
        Assert.Equal("Sums are right. (P9.1, equation 9.1)", test.Law!.ToString());
        Assert.Equal(TimeSpan.FromSeconds(20), test.TimeLimit);
    }

    [Example, Exercise("A9.1"), Law("P9.1", "xunit runs graded tests too.")]
    public void Xunit_finds_and_runs_an_example() => Close.Equal(2, 1 + 1, 0, "one and one");

    [Property, Exercise("A9.1")]
    public void Xunit_finds_and_runs_a_property(int n) => Close.Equal(n, -(-n), 0, "n");
}
