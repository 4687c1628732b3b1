using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class AdjustedRandIndexTests
{
    // The values are those of sklearn.metrics.adjusted_rand_score.
    [Theory]
    [InlineData(new long[] { 0, 0, 1, 1 }, new long[] { 1, 1, 0, 0 }, 1)]
    [InlineData(new long[] { 0, 0, 1, 1 }, new long[] { 0, 0, 1, 2 }, 0.5714285714285714)]
    [InlineData(new long[] { 0, 0, 0, 0 }, new long[] { 0, 1, 2, 3 }, 0)]
    [InlineData(new long[] { 0, 1, 0, 1 }, new long[] { 0, 0, 1, 1 }, -0.5)]
    [InlineData(new long[] { 0, 0, 1, 2, 2, 2 }, new long[] { 1, 1, 1, 0, 0, 2 }, 0.3181818181818182)]
    [InlineData(new long[] { 0, 0, 0, 1 }, new long[] { 0, 0, 0, 0 }, 0)]
    [InlineData(new long[] { 0, 1, 2 }, new long[] { 2, 0, 1 }, 1)]
    [InlineData(new long[] { 0, 0, 0 }, new long[] { 1, 1, 1 }, 1)]
    [InlineData(new long[] { 0 }, new long[] { 5 }, 1)]
    public void Known_values(long[] labels, long[] others, double expected) =>
        Assert.Equal(expected, AdjustedRandIndex.Of(tensor(labels), tensor(others)), 1e-12);

    [Fact]
    public void It_is_symmetric_and_names_do_not_matter()
    {
        var rng = new SeededRandom(4);
        Tensor a = (rng.Uniform(200) * 3).to(ScalarType.Int64), b = (rng.Uniform(200) * 5).to(ScalarType.Int64);
        double index = AdjustedRandIndex.Of(a, b);
        Assert.Equal(index, AdjustedRandIndex.Of(b, a), 1e-12);
        Assert.Equal(index, AdjustedRandIndex.Of(7 - a, 2 * b), 1e-12);
        Assert.InRange(index, -0.1, 0.1); // unrelated groups: near 0
    }

    [Fact]
    public void Labels_that_do_not_fit_are_refused()
    {
        Assert.Equal(
            "labels has 2 entries but others 3; each thing needs one in both. Pass labels of the same things. (Parameter 'others')",
            Assert.Throws<ArgumentException>(() => AdjustedRandIndex.Of(tensor(new long[] { 0, 1 }), tensor(new long[] { 0, 1, 2 }))).Message);
        Assert.StartsWith(
            "others is Float64 of shape [2]; expected Int64 of shape [N], N at least 1.",
            Assert.Throws<ArgumentException>(() => AdjustedRandIndex.Of(tensor(new long[] { 0, 1 }), tensor(new[] { 0.0, 1 }))).Message, StringComparison.Ordinal);
    }
}
