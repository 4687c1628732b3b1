namespace GenerativeModels.Numerics.Tests;

public class ShapesTests
{
    [Fact]
    public void A_scalar_has_one_element_and_no_index()
    {
        Assert.Equal(1, Shapes.Count([]));
        Assert.Equal("[]", Shapes.Text([]));
        Assert.Empty(Shapes.Unravel(0, []));
    }

    [Fact]
    public void Flat_positions_run_through_the_last_dimension_first() =>
        Assert.Equal(new long[][] { [0, 0, 0], [0, 0, 1], [0, 1, 0], [1, 2, 1] }, new long[] { 0, 1, 2, 11 }.Select(i => Shapes.Unravel(i, [2, 3, 2])));

    [Fact]
    public void Sizes_multiply() => Assert.Equal((24, 0), (Shapes.Count([2, 3, 4]), Shapes.Count([2, 0, 4])));

    [Fact]
    public void A_negative_size_is_refused() => Assert.Contains("but was [2, -1]", Assert.Throws<ArgumentException>(() => Shapes.Count([2, -1])).Message);
}
