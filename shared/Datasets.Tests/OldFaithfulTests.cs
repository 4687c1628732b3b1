using static TorchSharp.torch;

namespace GenerativeModels.Datasets.Tests;

public class OldFaithfulTests
{
    [Fact]
    public void Has_272_eruptions_of_two_numbers()
    {
        Tensor x = OldFaithful.Load();

        Assert.Equal([272L, 2L], x.shape);
        Assert.Equal(ScalarType.Float64, x.dtype);
    }

    [Fact]
    public void Begins_and_ends_as_the_published_table()
    {
        double[] values = OldFaithful.Load().data<double>().ToArray();

        Assert.Equal([3.600, 79, 1.800, 54], values[..4]);
        Assert.Equal([1.817, 46, 4.467, 74], values[^4..]);
    }

    [Fact]
    public void Has_the_published_means_and_standard_deviations()
    {
        Standardised standardised = Standardised.Of(OldFaithful.Load());

        Assert.Equal(3.487783, standardised.Mean[0].item<double>(), 6);
        Assert.Equal(70.897059, standardised.Mean[1].item<double>(), 6);

        // R's sd() divides by N - 1: 1.141371 and 13.59497.
        double toR = Math.Sqrt(272.0 / 271);
        Assert.Equal(1.141371, toR * standardised.StdDev[0].item<double>(), 6);
        Assert.Equal(13.594974, toR * standardised.StdDev[1].item<double>(), 6);
    }

    [Fact]
    public void Is_a_fresh_copy_each_time()
    {
        Tensor first = OldFaithful.Load();
        first.zero_();

        Assert.Equal(3.6, OldFaithful.Load()[0, 0].item<double>());
    }
}
