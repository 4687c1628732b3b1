using GenerativeModels.Testing.Running;

namespace GenerativeModels.Testing.Tests.Running;

public class PropertyCheckTests
{
    [Fact]
    public void A_property_that_holds_passes() => Assert.Equal(TestVerdict.Passed, Specimens.Run(nameof(Specimens.Holds_always)).Verdict);

    [Fact]
    public void The_smallest_input_that_breaks_the_law_is_shown()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Numbers_stay_small));

        Assert.Equal(TestVerdict.Failed, outcome.Verdict);
        Assert.StartsWith($"n = 11{Environment.NewLine}unused = ", outcome.Counterexample);
        Assert.Equal("11", outcome.Got);
    }

    [Fact]
    public void The_same_seed_draws_the_same_inputs_and_another_seed_others()
    {
        Assert.Equal(Specimens.Run(nameof(Specimens.Numbers_stay_small), 7).Replay, Specimens.Run(nameof(Specimens.Numbers_stay_small), 7).Replay);
        Assert.NotEqual(Specimens.Run(nameof(Specimens.Numbers_stay_small), 7).Replay, Specimens.Run(nameof(Specimens.Numbers_stay_small), 8).Replay);
    }

    [Fact]
    public void A_replay_breaks_the_law_at_once_and_in_the_same_way()
    {
        TestOutcome first = Specimens.Run(nameof(Specimens.Numbers_stay_small));
        TestOutcome again = Specimens.Find(nameof(Specimens.Numbers_stay_small)).Run(new RunSettings { Replay = first.Replay });

        Assert.Equal(first, again);
    }

    [Fact]
    public void False_is_a_failure()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Says_no));

        Assert.Equal((TestVerdict.Failed, "n = 0"), (outcome.Verdict, outcome.Counterexample));
    }

    [Fact]
    public void A_stub_is_not_started_and_has_no_counterexample()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Is_not_started_on_any_input));

        Assert.Equal((TestVerdict.NotImplemented, null, null), (outcome.Verdict, outcome.Counterexample, outcome.Replay));
    }

    [Fact]
    public void A_law_without_inputs_is_the_tests_fault()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Has_no_inputs));

        Assert.Equal(TestVerdict.Failed, outcome.Verdict);
        Assert.Contains("a fault of the test", outcome.Message);
    }

    [Fact]
    public void A_replay_in_the_attribute_wins_over_the_seed() =>
        Assert.Equal(Specimens.Run(nameof(Specimens.Is_pinned), 1).Replay, Specimens.Run(nameof(Specimens.Is_pinned), 2).Replay);

    [Theory]
    [InlineData("1")]
    [InlineData("1,2")]
    [InlineData("a,b,c")]
    [InlineData("1,3,5,7")]
    public void A_replay_that_is_none_says_what_one_looks_like(string replay)
    {
        var error = Assert.Throws<FormatException>(() => new RunSettings { Replay = replay }.Start("T.t", null));

        Assert.Contains("\"seed,gamma,size\"", error.Message);
    }
}
