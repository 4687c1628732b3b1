namespace GenerativeModels.Plotting.Marks.Tests;

public class PooledRanksTests
{
    [Fact]
    public void Ranks_count_from_1_over_all_chains_and_equal_draws_share_theirs() => Assert.Equal(
        [[1, 5], [3, 3, 3]],
        PooledRanks.Of([new double[] { -1, 9 }, new double[] { 2, 2, 2 }]));
}
