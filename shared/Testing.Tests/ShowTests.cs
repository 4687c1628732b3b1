using TorchSharp;

namespace GenerativeModels.Testing.Tests;

public class ShowTests
{
    private sealed record Pair(double[,] Points, int K);

    private sealed record Named(string Name)
    {
        public override string ToString() => $"I am {Name}";
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-infinity")]
    [InlineData(1e-300, "1e-300")]
    public void Numbers_round_trip(double number, string text) => Assert.Equal(text, Show.Text(number));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(-21, "-21")]
    [InlineData(0.82911411, "0.829")]
    [InlineData(0.0049999999, "0.005")]
    [InlineData(17.64, "17.6")]
    [InlineData(12345.678, "12346")]
    [InlineData(1.8341e-12, "1.83e-12")]
    [InlineData(3e9, "3e9")]
    [InlineData(double.PositiveInfinity, "+infinity")]
    public void How_much_is_said_in_three_digits(double number, string text) => Assert.Equal(text, Show.Brief(number));

    [Fact]
    public void Arrays_are_nested_brackets() =>
        Assert.Equal("[[1, 2.5], [3, 4]]", Show.Text(new[,] { { 1, 2.5 }, { 3, 4 } }));

    [Fact]
    public void Records_show_what_is_in_their_arrays() =>
        Assert.Equal("Pair { Points = [[0, 1]], K = 2 }", Show.Text(new Pair(new[,] { { 0.0, 1.0 } }, 2)));

    [Fact]
    public void A_type_that_has_words_of_its_own_uses_them() => Assert.Equal("I am x", Show.Text(new Named("x")));

    [Fact]
    public void Tensors_show_their_elements() =>
        Assert.Equal("[[1, 2], [3, 4]]", Show.Text(torch.tensor(new double[,] { { 1, 2 }, { 3, 4 } })));

    [Fact]
    public void Long_arrays_are_cut() => Assert.EndsWith(", ...]", Show.Text(new double[1000]));
}
