using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class ParameterInitialisationTests
{
    [Fact]
    public void The_same_source_gives_the_same_network()
    {
        Assert.Equal(Network(3).SelectMany(p => p.ToDoubles()), Network(3).SelectMany(p => p.ToDoubles()));
        Assert.NotEqual(Network(3).SelectMany(p => p.ToDoubles()), Network(4).SelectMany(p => p.ToDoubles()));
    }

    [Fact]
    public void Weights_and_biases_fill_the_range_that_their_number_of_inputs_allows()
    {
        double[] values = [.. nn.Linear(16, 200, dtype: ScalarType.Float64).InitialiseFrom(new SeededRandom(1)).parameters().SelectMany(p => p.ToDoubles())];

        Assert.Equal(17 * 200, values.Length);
        Assert.InRange(values.Max(), 0.24, 0.25);
        Assert.InRange(values.Min(), -0.25, -0.24);
        Assert.InRange(values.Average(), -0.02, 0.02);
    }

    [Fact]
    public void A_convolution_counts_the_pixels_that_it_looks_at() =>
        Assert.All(
            nn.Conv2d(4, 8, 3).InitialiseFrom(new SeededRandom(1)).parameters().SelectMany(p => p.ToDoubles()),
            value => Assert.InRange(value, -1 / 6.0, 1 / 6.0));

    [Fact]
    public void A_normalisation_stays_as_it_is()
    {
        var norm = nn.BatchNorm1d(3);

        norm.InitialiseFrom(new SeededRandom(1));

        Assert.Equal([1, 1, 1, 0, 0, 0], norm.parameters().SelectMany(p => p.ToDoubles()));
    }

    [Fact]
    public void Nothing_depends_on_the_state_that_everything_shares_and_gradients_still_flow()
    {
        var layer = nn.Linear(2, 1).InitialiseFrom(new ScriptedRandom(uniforms: [new[] { 0.0, 0.75 }.ToTensor(1, 2), new[] { 0.5 }.ToTensor(1)]));

        Assert.Equal([-1 / Math.Sqrt(2), 0.5 / Math.Sqrt(2), 0], layer.parameters().SelectMany(p => p.ToDoubles()), new NearlyEqual());
        layer.call(ones(1, 2)).sum().backward();
        Assert.All(layer.parameters(), p => Assert.True(p.requires_grad && p.grad is not null));
    }

    private static IEnumerable<Tensor> Network(int seed) =>
        nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2)).InitialiseFrom(new SeededRandom(seed)).parameters();

    private sealed class NearlyEqual : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-6;

        public int GetHashCode(double x) => 0;
    }
}
