using GenerativeModels.Grader.Grading;

namespace GenerativeModels.Grader.Tests;

public class PointsSplitTests
{
    [Fact]
    public void Seven_points_on_three_tests_are_three_two_two() => Assert.Equal([3, 2, 2], PointsSplit.Share(7, 3));

    [Fact]
    public void Shares_always_make_the_whole_and_differ_by_one_at_most()
    {
        for (int points = 0; points <= 100; points++)
        {
            for (int tests = 1; tests <= 30; tests++)
            {
                IReadOnlyList<int> shares = PointsSplit.Share(points, tests);
                Assert.Equal(points, shares.Sum());
                Assert.True(shares.Max() - shares.Min() <= 1);
            }
        }
    }
}
