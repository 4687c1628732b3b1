using static TorchSharp.torch;

namespace GenerativeModels.Plotting.Tests;

public class ValuesTests
{
    public static TheoryData<string> Sources => ["double[]", "float[]", "int[]", "long[]", "list", "float32", "int64", "bool", "literal"];

    [Theory, MemberData(nameof(Sources))]
    public void Are_made_of_what_is_at_hand(string source)
    {
        Values values = source switch
        {
            "double[]" => new double[] { 1, 0, 1 },
            "float[]" => new float[] { 1, 0, 1 },
            "int[]" => new[] { 1, 0, 1 },
            "long[]" => new long[] { 1, 0, 1 },
            "list" => new List<double> { 1, 0, 1 },
            "float32" => tensor(new float[] { 1, 0, 1 }),
            "int64" => tensor(new long[] { 1, 0, 1 }),
            "bool" => tensor(new[] { true, false, true }),
            _ => [1, 0, 1],
        };
        Assert.Equal([1, 0, 1], values);
    }

    [Fact]
    public void Are_a_copy()
    {
        double[] source = [1, 2];
        Values values = source;
        source[0] = 9;
        Assert.Equal(1, values[0]);
    }

    [Fact]
    public void Can_be_counted_spaced_and_mapped()
    {
        Assert.Equal([0, 1, 2], Values.Counting(3));
        Assert.Equal([0, 0.25, 0.5, 0.75, 1], Values.Spaced(0, 1, 5));
        Assert.Equal([0, 1, 4], Values.Counting(3).Select(x => x * x));
    }

    [Fact]
    public void A_table_has_rows_and_columns_of_any_strides()
    {
        Table table = tensor(new double[,] { { 1, 2, 3 }, { 4, 5, 6 } }).T;
        Assert.Equal((3, 2, 6), (table.Rows, table.Columns, table[2, 1]));
        Assert.Equal([2, 5], table.Row(1));
        Assert.Equal([4, 5, 6], table.Column(1));
    }
}
