using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class StandardisedTests
{
    private static readonly double[] Numbers = [1, 10, 3, 10, 5, 40];

    [Fact]
    public void Columns_have_mean_0_and_mean_square_1()
    {
        Tensor z = Standardised.Of(Table(Numbers)).Values;

        Assert.All(z.mean([0L]).data<double>().ToArray(), mean => Assert.Equal(0, mean, 12));
        Assert.All(z.pow(2).mean([0L]).data<double>().ToArray(), meanSquare => Assert.Equal(1, meanSquare, 12));
    }

    [Fact]
    public void Restore_is_the_way_back()
    {
        Standardised standardised = Standardised.Of(Table(Numbers));

        double[] back = standardised.Restore(standardised.Values).data<double>().ToArray();

        Assert.All(back.Zip(Numbers), pair => Assert.Equal(pair.Second, pair.First, 12));
    }

    [Fact]
    public void A_constant_column_is_refused_by_its_number() =>
        Assert.StartsWith("column 1 of x has the same value", Assert.Throws<ArgumentException>(() => Standardised.Of(Table([1, 7, 2, 7]))).Message);

    [Fact]
    public void A_vector_is_no_table() =>
        Assert.StartsWith("x has shape [3]; expected [N, D].", Assert.Throws<ArgumentException>(() => Standardised.Of(zeros(3, dtype: ScalarType.Float64))).Message);

    private static Tensor Table(double[] values) => tensor(values, [values.Length / 2, 2], dtype: ScalarType.Float64);
}
