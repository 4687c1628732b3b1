using GenerativeModels.Plotting.Png;

namespace GenerativeModels.Plotting.Tests;

public class GoldenTests
{
    [Fact]
    public void Pictures_of_different_sizes_differ() =>
        Assert.Equal("the picture is 3 x 2 pixels; the golden one is 2 x 2", Golden.Difference(new PixelImage(2, 2), new PixelImage(3, 2)));

    [Fact]
    public void The_first_pixel_that_is_off_is_named()
    {
        PixelImage golden = new(4, 3), actual = new(4, 3);
        actual.Set(6, 9, 0, 0, 0);
        actual.Set(11, 0, 100, 0, 0);

        Assert.Equal("2 pixels differ, the first in column 2 of row 1: rgb(9, 0, 0), in the golden picture rgb(0, 0, 0)", Golden.Difference(golden, actual));
    }

    [Fact]
    public void What_rounding_may_do_is_no_difference()
    {
        PixelImage actual = new(4, 3);
        actual.Set(6, Golden.Tolerance, 0, 0, 0);

        Assert.Null(Golden.Difference(new PixelImage(4, 3), actual));
    }
}
