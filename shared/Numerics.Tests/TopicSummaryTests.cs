namespace GenerativeModels.Numerics.Tests;

public class TopicSummaryTests
{
    private static readonly int[][] s_topics = [[0, 0, 2], [2], [], [1, 2, 2, 2]];

    [Fact]
    public void Shares_are_those_of_all_tokens_of_a_group()
    {
        double[,] shares = TopicSummary.GroupShares(s_topics, [0, 0, 1, 2], groupCount: 3, topicCount: 3);

        Assert.Equal(new[,] { { 0.5, 0, 0.5 }, { 0, 0, 0 }, { 0, 0.25, 0.75 } }, shares); // tokens count, not documents; group 1 has none
    }

    [Fact]
    public void The_main_group_of_a_topic_has_most_of_it_among_the_groups_that_are_asked()
    {
        double[,] shares = { { 0.5, 0.2, 0.3 }, { 0.4, 0.2, 0.4 }, { 0, 0, 1 } };

        Assert.Equal([0, 0, 2], TopicSummary.MainGroups(shares, 3));
        Assert.Equal([0, 0, 1], TopicSummary.MainGroups(shares, 2));
    }

    [Fact]
    public void The_likeliest_words_come_first()
    {
        double[,] phi = { { 0.1, 0.2, 0.3, 0.4 }, { 0.3, 0.1, 0.3, 0.3 } };

        Assert.Equal([3, 2, 1], TopicSummary.LikeliestWords(phi, 0, 3));
        Assert.Equal([0, 2, 3, 1], TopicSummary.LikeliestWords(phi, 1, 9));
    }

    [Fact]
    public void Numbers_out_of_range_are_refused()
    {
        Assert.StartsWith(
            "topics has 4 documents but groups 1; each document needs one group. Pass groups of the same documents.",
            Assert.Throws<ArgumentException>(() => TopicSummary.GroupShares(s_topics, [0], 1, 3)).Message);
        Assert.StartsWith("groups[3] must be in [0, 1], but was 2.", Assert.Throws<ArgumentOutOfRangeException>(() => TopicSummary.GroupShares(s_topics, [0, 0, 1, 2], 2, 3)).Message);
        Assert.StartsWith("topics[0][2] must be in [0, 1], but was 2.", Assert.Throws<ArgumentOutOfRangeException>(() => TopicSummary.GroupShares(s_topics, [0, 0, 1, 2], 3, 2)).Message);
        Assert.StartsWith("topic must be in [0, 1], but was 2.", Assert.Throws<ArgumentOutOfRangeException>(() => TopicSummary.LikeliestWords(new double[2, 2], 2, 1)).Message);
        Assert.StartsWith("groupCount must be in [1, 3], but was 4.", Assert.Throws<ArgumentOutOfRangeException>(() => TopicSummary.MainGroups(new double[3, 2], 4)).Message);
    }
}
