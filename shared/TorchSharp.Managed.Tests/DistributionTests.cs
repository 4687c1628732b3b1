using System.Globalization;
using System.Text.Json;
using static TorchSharp.torch.distributions;

namespace TorchSharp.Tests;

/// <summary>
/// Distributions against PyTorch's: shapes exactly, numbers within 1e-11 (Float64) or 1e-5 (Float32) of the larger of 1
/// and the value.
/// </summary>
public class DistributionTests
{
    private static readonly JsonElement[] Cases =
        JsonDocument.Parse(typeof(DistributionTests).Assembly.GetManifestResourceStream("golden_distributions.json")!).RootElement.GetProperty("cases").EnumerateArray().ToArray();

    // PyTorch's derivatives of gamma, beta and Dirichlet samples are approximations; Sample_slopes_... below is exact.
    private static readonly string[] Approximate = ["Gamma", "Beta", "Dirichlet", "Chi2", "FisherSnedecor"];

    public static TheoryData<string> Keys => new(Cases.Select(Key));

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_what_PyTorch_gives(string key)
    {
        JsonElement golden = Cases.Single(c => Key(c) == key);
        Distribution d = Make(golden, Parameters(golden));
        Assert.Equal(Longs(golden, "batch"), d.batch_shape.Shape);
        Assert.Equal(Longs(golden, "event"), d.event_shape.Shape);
        Tensor value = GoldenFile.Unpack(golden.GetProperty("value"));
        foreach (JsonProperty expected in golden.GetProperty("out").EnumerateObject())
        {
            Tensor found = expected.Name switch
            {
                "mean" => d.mean,
                "variance" => d.variance,
                "stddev" => d.stddev,
                "entropy" => d.entropy(),
                "log_prob" => d.log_prob(value),
                "cdf" => d.cdf(value),
                "icdf" => d.icdf(GoldenFile.Unpack(golden.GetProperty("quantiles"))),
                "sample" => Make(golden, Parameters(golden)).sample(Longs(golden, "samples")),
                _ => throw new InvalidOperationException($"unknown result {expected.Name}"),
            };
            AssertClose($"{key}.{expected.Name}", GoldenFile.Unpack(expected.Value), found);
        }
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_PyTorchs_gradients_of_log_prob(string key)
    {
        JsonElement golden = Cases.Single(c => Key(c) == key);
        Tensor[] expected = golden.GetProperty("grad").EnumerateArray().Select(GoldenFile.Unpack).ToArray();
        Tensor[] inputs = Parameters(golden);
        Tensor value = GoldenFile.Unpack(golden.GetProperty("value"));
        if (expected.Length > inputs.Length) inputs = [.. inputs, value];
        foreach (Tensor input in inputs) input.requires_grad_();
        Tensor logProb = Make(golden, inputs).log_prob(value);
        AssertGradients(key + ".log_prob", logProb, inputs, expected, 1e-10);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_PyTorchs_gradients_of_samples(string key)
    {
        JsonElement golden = Cases.Single(c => Key(c) == key);
        if (!golden.TryGetProperty("rgrad", out JsonElement gradients)) return; // its samples are discrete
        Tensor[] inputs = Parameters(golden);
        foreach (Tensor input in inputs) input.requires_grad_();
        Tensor samples = Make(golden, inputs).rsample(Longs(golden, "samples"));
        bool approximate = Approximate.Any(name => key.StartsWith(name, StringComparison.Ordinal));
        AssertGradients(key + ".rsample", samples, inputs, gradients.EnumerateArray().Select(GoldenFile.Unpack).ToArray(), approximate ? 2e-3 : 1e-10);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Expands_to_a_larger_batch(string key)
    {
        JsonElement golden = Cases.Single(c => Key(c) == key);
        Distribution d = Make(golden, Parameters(golden));
        long[] batch = [2, .. d.batch_shape.Shape];
        Distribution wide = d.expand(batch);
        Assert.Equal(batch, wide.batch_shape.Shape);
        Assert.Equal(d.event_shape.Shape, wide.event_shape.Shape);
        Tensor value = GoldenFile.Unpack(golden.GetProperty("value")), narrow = d.log_prob(value);
        Assert.Equal([5, .. batch, .. d.event_shape.Shape], wide.sample(5).shape);
        AssertClose(key + ".expand", narrow.expand([2, .. d.batch_shape.Shape]), wide.log_prob(value.expand([.. batch, .. d.event_shape.Shape])));
    }

    // The derivative of a quantile: −(∂F/∂a) / f, F being the incomplete gamma function and its derivative a difference.
    [Theory]
    [InlineData(0.05)]
    [InlineData(0.7)]
    [InlineData(1.0)]
    [InlineData(4.2)]
    [InlineData(60.0)]
    [InlineData(2000.0)]
    public void Sample_slopes_of_gamma_keep_the_quantile(double shape)
    {
        Tensor a = torch.full([400], shape, dtype: torch.float64).requires_grad_();
        Tensor x = torch._standard_gamma(a, new torch.Generator(4));
        x.sum().backward();
        double h = 1e-5 * shape;
        Tensor fixedX = x.detach(), up = torch.special.gammainc(a.detach() + h, fixedX), down = torch.special.gammainc(a.detach() - h, fixedX);
        Tensor density = Gamma(a.detach(), torch.ones(400, dtype: torch.float64)).log_prob(fixedX).exp();
        Tensor expected = (down - up) / (2 * h * density);
        Tensor inside = (density * fixedX).gt(1e-3); // elsewhere differences lose their digits
        Assert.True(inside.sum().item<long>() > 250);
        AssertClose("slope", expected[inside], a.grad![inside], 2e-6);
    }

    [Fact]
    public void A_sample_takes_no_gradient()
    {
        Tensor loc = torch.zeros(3).requires_grad_();
        Assert.False(Normal(loc, torch.ones(3)).sample(2).requires_grad);
        Assert.True(Normal(loc, torch.ones(3)).rsample(2).requires_grad);
    }

    [Fact]
    public void Parameters_outlive_a_DisposeScope()
    {
        Distribution d, wide;
        using (torch.NewDisposeScope())
        {
            d = MultivariateNormal(torch.zeros(2), torch.eye(2));
            wide = Normal(torch.zeros(2), torch.ones(1)).expand(new long[] { 3, 2 });
        }
        Assert.Equal([4, 2], d.sample(4).shape);
        Assert.Equal([3, 2], wide.log_prob(torch.zeros(2)).shape);
    }

    [Fact]
    public void Errors_say_what_to_give()
    {
        Assert.Contains("neither probs nor logits", Assert.Throws<ArgumentException>(() => Bernoulli()).Message);
        Assert.Contains("both probs and logits", Assert.Throws<ArgumentException>(() => Categorical(torch.ones(2), torch.ones(2))).Message);
        Assert.Contains("exactly one of the three", Assert.Throws<ArgumentException>(() => MultivariateNormal(torch.zeros(2))).Message);
        Assert.Contains("must be a Normal", Assert.Throws<ArgumentException>(() => Normal(0.0).expand(3, Bernoulli(torch.ones(1)))).Message);
    }

    private static string Key(JsonElement golden) => golden.GetProperty("key").GetString()!;

    private static Tensor[] Parameters(JsonElement golden) => golden.GetProperty("params").EnumerateArray().Select(GoldenFile.Unpack).ToArray();

    private static Distribution Make(JsonElement golden, Tensor[] parameters) => DistributionTable.All[Key(golden)](parameters, new torch.Generator(11));

    private static long[] Longs(JsonElement golden, string name) => golden.GetProperty(name).EnumerateArray().Select(n => n.GetInt64()).ToArray();

    private static void AssertGradients(string what, Tensor y, Tensor[] inputs, Tensor[] expected, double tolerance)
    {
        Tensor weights = torch.arange(y.NumberOfElements, dtype: y.dtype).cos().reshape(y.shape);
        IList<Tensor> gradients = torch.autograd.grad([(y * weights).sum()], inputs, allow_unused: true);
        for (int i = 0; i < inputs.Length; i++)
            AssertClose($"{what}: gradient {i}", expected[i], gradients[i] ?? torch.zeros_like(inputs[i]), y.dtype == torch.float32 ? 1e-5 : tolerance);
    }

    private static void AssertClose(string what, Tensor expected, Tensor found, double tolerance = 1e-11)
    {
        Assert.True(expected.shape.SequenceEqual(found.shape), $"{what}: shape [{string.Join(",", found.shape)}], PyTorch has [{string.Join(",", expected.shape)}]");
        Assert.Equal(expected.dtype, found.dtype);
        if (found.dtype == torch.float32) tolerance = Math.Max(tolerance, 1e-5);
        double[] want = expected.to_type(torch.float64).data<double>().ToArray(), got = found.to_type(torch.float64).detach().data<double>().ToArray();
        for (int i = 0; i < want.Length; i++)
        {
            bool close = want[i].Equals(got[i]) || want[i] == got[i] || Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i]));
            Assert.True(close, string.Create(CultureInfo.InvariantCulture, $"{what}: element {i} is {got[i]:R}, PyTorch has {want[i]:R}"));
        }
    }
}
