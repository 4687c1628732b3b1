using GenerativeModels.Numerics;

namespace GenerativeModels.Plotting.Tests;

public class HistogramCountsTests
{
    [Fact]
    public void A_number_on_an_edge_belongs_to_the_right_bin_and_the_last_bin_has_both_edges() =>
        Assert.Equal([1, 1, 2], HistogramCounts.Of([0, 1, 2, 3], bins: 3).Counts);

    [Fact]
    public void Numbers_that_are_not_finite_are_left_out() => Assert.Equal(2, HistogramCounts.Of([0, double.NaN, 1, double.PositiveInfinity], bins: 4).Total);

    [Fact]
    public void Counts_add_up_to_all_numbers_and_areas_to_1()
    {
        HistogramCounts histogram = HistogramCounts.Of(new SeededRandom(1).Normal(1000), bins: 17);
        Assert.Equal(1000, histogram.Counts.Sum());
        Assert.Equal(1, histogram.Densities.Select((d, i) => d * (histogram.Edges[i + 1] - histogram.Edges[i])).Sum(), 12);
    }

    [Fact]
    public void Areas_add_up_to_the_part_of_the_numbers_inside_a_given_range()
    {
        HistogramCounts histogram = HistogramCounts.Of([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], bins: 2, (0, 4.5));
        Assert.Equal(0.5, histogram.Densities.Sum() * 2.25, 12);
    }

    [Fact]
    public void Equal_numbers_have_a_bin_around_them() => Assert.Equal(3, HistogramCounts.Of([7, 7, 7], bins: 5).Counts.Sum());

    [Fact]
    public void Each_number_lies_between_the_edges_of_its_bin()
    {
        // 0.1 steps: dividing by the width of a bin rounds some of them to the wrong side.
        double[] numbers = [.. Enumerable.Range(0, 100).Select(i => 0.1 * i)];
        HistogramCounts histogram = HistogramCounts.Of(numbers, bins: 33);
        for (int bin = 0; bin < 33; bin++)
        {
            int expected = numbers.Count(x => x >= histogram.Edges[bin] && (x < histogram.Edges[bin + 1] || bin == 32));
            Assert.Equal(expected, histogram.Counts[bin]);
        }
    }
}
