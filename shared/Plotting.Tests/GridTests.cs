using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests;

public class GridTests
{
    [Fact]
    public void Points_go_row_after_row_from_the_lowest_y() => Assert.Equal(
        [0, 5, 1, 5, 2, 5, 0, 7, 1, 7, 2, 7],
        new Grid((0, 2), (5, 7), columns: 3, rows: 2).Points().ToDoubles());

    [Fact]
    public void A_function_of_numbers_and_one_of_tensors_give_the_same_field()
    {
        var grid = new Grid((-1, 1), (0, 3), columns: 5, rows: 4);
        Field one = grid.Evaluate((x, y) => x - 2 * y), other = grid.Evaluate(points => points[.., 0] - 2 * points[.., 1]);
        Assert.Equal(one.Values.Numbers, other.Values.Numbers);
        Assert.Equal(-1 - 2 * 3, one.Values[3, 0]);
    }

    [Fact]
    public void A_function_must_give_a_number_for_each_point() => Assert.StartsWith(
        "Grid.Evaluate: the result has shape [3, 2]; expected [4], a number for each point.",
        Assert.Throws<ArgumentException>(() => new Grid((0, 1), (0, 1), 2, 2).Evaluate(points => points[..3])).Message);
}
