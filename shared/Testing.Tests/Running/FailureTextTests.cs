using GenerativeModels.Testing.Running;

namespace GenerativeModels.Testing.Tests.Running;

public class FailureTextTests
{
    [Fact]
    public void A_broken_law_says_law_numbers_input_chapter_and_replay()
    {
        var outcome = new TestOutcome(TestVerdict.Failed)
        {
            Message = "n",
            Got = "11",
            Expected = "at most 10",
            Tolerance = "exact",
            Counterexample = "n = 11",
            Replay = "1,3,7",
        };

        Assert.Equal(
            """
            A law broke: No number is above 10. (P9.2)
            n
              got:       11
              expected:  at most 10
              tolerance: exact
              smallest input found:
                n = 11
              read:      assignments/A9.Toy/README.md#a9-1
              replay:    [Property(Replay = "1,3,7")], or: dotnet test starter/A9.Toy --filter "FullyQualifiedName~Specimens.Numbers_stay_small" -e KIT_REPLAY=1,3,7
            """,
            FailureText.Of(Specimens.Find(nameof(Specimens.Numbers_stay_small)), outcome, "A9.Toy"),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_exercise_not_started_says_only_that_and_where_to_read()
    {
        TestOutcome outcome = Specimens.Run(nameof(Specimens.Is_not_started));

        Assert.Equal(
            """
            A9.1 not started: Sums.Sum still throws NotImplementedException.
              read:      assignments/A9.Toy/README.md#a9-1
            """,
            FailureText.Of(Specimens.Find(nameof(Specimens.Is_not_started)), outcome, "A9.Toy"),
            ignoreLineEndingDifferences: true);
    }
}
