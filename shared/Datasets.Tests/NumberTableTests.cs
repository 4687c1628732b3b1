using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class NumberTableTests
{
    [Fact]
    public void Reads_rows_in_order()
    {
        Tensor table = Read("a,b\n1,2\n3,4\n5,6\n");

        Assert.Equal([3L, 2L], table.shape);
        Assert.Equal([1, 2, 3, 4, 5, 6], table.data<double>().ToArray());
    }

    [Fact]
    public void Forgives_spaces_empty_lines_windows_line_ends_and_a_byte_order_mark() =>
        Assert.Equal([1, -2.5e-3], Read("\uFEFFa,b\r\n\r\n 1 , -2.5e-3 \r\n").data<double>().ToArray());

    [Theory]
    [InlineData("", "t.csv has no rows; expected a line of column names (a,b) and then a row in each line.")]
    [InlineData("a,b\n", "t.csv has no rows; expected a line of column names (a,b) and then a row in each line.")]
    [InlineData("a,c\n1,2", "t.csv(1): the column names are 'a,c'; expected 'a,b'.")]
    [InlineData("a,b\n1,2\n3", "t.csv(3): 1 field; expected 2 (a, b).")]
    [InlineData("a,b\n1,2,3", "t.csv(2): 3 fields; expected 2 (a, b).")]
    [InlineData("a,b\n1,x", "t.csv(2), b: 'x' is no finite number. Write it with a decimal point, as 3.6.")]
    [InlineData("a,b\nNaN,1", "t.csv(2), a: 'NaN' is no finite number. Write it with a decimal point, as 3.6.")]
    [InlineData("a,b\n,1", "t.csv(2), a: '' is no finite number. Write it with a decimal point, as 3.6.")]
    public void Says_what_is_wrong_and_where(string text, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => Read(text)).Message);

    private static Tensor Read(string text) => NumberTable.Read(new StringReader(text), "t.csv", ["a", "b"]);
}
