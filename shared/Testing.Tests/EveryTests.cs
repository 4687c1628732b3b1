namespace GenerativeModels.Testing.Tests;

public class EveryTests
{
    [Fact]
    public void The_first_label_changes_fastest() =>
        Assert.Equal([[0, 0], [1, 0], [2, 0], [0, 1], [1, 1], [2, 1], [0, 2], [1, 2], [2, 2]], Every.Labelling(2, 3));

    [Theory]
    [InlineData(0, 5, 1)]
    [InlineData(7, 1, 1)]
    [InlineData(4, 3, 81)]
    [InlineData(20, 2, 1 << 20)]
    public void Each_way_comes_once(int things, int labels, int ways) =>
        Assert.Equal(ways, Every.Labelling(things, labels).Select(way => way.Aggregate(0L, (code, label) => code * labels + label)).Distinct().Count());

    [Fact]
    public void What_would_take_too_long_is_refused_before_it_begins()
    {
        Assert.StartsWith(
            "there are 2^21 ways to label 21 things, and at most 1048576 are walked through. Take a smaller model.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Every.Labelling(21, 2)).Message);
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.Labelling(5000, 9));
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.Labelling(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Every.Labelling(2, 0));
    }
}
