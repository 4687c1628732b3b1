using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Testing.Tests;

public class ShrinkingTests
{
    [Fact]
    public void An_element_a_column_or_both_row_and_column_go()
    {
        Assert.Equal(["a", "c"], Without(["a", "b", "c"], 1));
        Assert.Equal([[2, 3], [5, 6]], WithoutColumn<int>([[1, 2, 3], [4, 5, 6]], 0));
        Assert.Equal([[1, 3], [7, 9]], WithoutBoth<int>([[1, 2, 3], [4, 5, 6], [7, 8, 9]], 1));
    }

    [Fact]
    public void Each_element_may_go_as_long_as_enough_are_left()
    {
        Assert.Equal([("bc", 0), ("ac", 1), ("ab", 2)], Shorter("abc".ToCharArray(), 2).Select(shorter => (new string(shorter.Left), shorter.Without)));
        Assert.Empty(Shorter("abc".ToCharArray(), 3));
    }

    [Fact]
    public void One_element_at_a_time_gets_simpler() =>
        Assert.Equal([[0, 3], [1, 3], [2, 0], [2, 1]], Replaced<int>([2, 3], x => [0, x / 2]));

    [Theory]
    [InlineData(2.375, new[] { 0, 2.0 })]
    [InlineData(-0.5, new[] { 0.0 })]
    [InlineData(7, new[] { 0, 3.0 })]
    [InlineData(-1, new[] { 0.0 })]
    [InlineData(0, new double[0])]
    public void A_number_gets_simpler_by_becoming_0_losing_its_fraction_or_being_halved(double number, double[] simpler)
    {
        Assert.Equal(simpler, Simpler(number));
        Assert.DoesNotContain(Simpler(number), y => double.IsNegative(y) && y == 0);
    }

    [Fact]
    public void Numbers_and_rows_get_simpler_one_number_at_a_time()
    {
        Assert.Equal([[0, 0.5], [1, 0]], Simpler([1, 0.5]));
        Assert.Equal([[[0], [0.5]], [[1], [0]]], Simpler([[1], [0.5]]));
    }

    [Fact]
    public void However_a_number_is_made_simpler_it_ends_at_0()
    {
        double[] numbers = [-1_000_000.125];
        for (int step = 0; numbers.Length > 0; step++)
        {
            Assert.True(step < 30);
            numbers = [.. numbers.SelectMany(Simpler).Where(x => x != 0).Distinct()];
        }
    }

    [Fact]
    public void The_share_of_an_outcome_that_goes_falls_to_the_first_one_left()
    {
        Assert.Equal([0.3, 0.7], Merged([0.1, 0.2, 0.7], 1));
        Assert.Equal([0.3, 0.7], Merged([0.1, 0.2, 0.7], 0));
        Assert.Equal([1.0], Merged([0.9, 0.1], 1));
    }
}
