namespace GenerativeModels.Plotting.Tests;

public class BoxSummaryTests
{
    [Fact]
    public void Has_quartiles_as_NumPy_computes_them_and_outliers_beyond_the_whiskers()
    {
        BoxSummary box = BoxSummary.Of([1, 2, 3, 4, 100, double.NaN]);
        Assert.Equal((1, 2, 3, 4, 4), (box.LowWhisker, box.LowQuartile, box.Median, box.HighQuartile, box.HighWhisker));
        Assert.Equal([100], box.Outliers);
    }

    [Fact]
    public void Quartiles_lie_between_numbers() => Assert.Equal((1.75, 2.5, 3.25), BoxSummary.Of([4, 3, 2, 1]) is var b ? (b.LowQuartile, b.Median, b.HighQuartile) : default);
}
