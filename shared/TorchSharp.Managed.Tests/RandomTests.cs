using System.Text.Json;

namespace TorchSharp.Tests;

/// <summary>
/// Random numbers against PyTorch's for the same seed. Whole numbers and uniform ones must be equal; where logarithms
/// and sines come in, 1e-13 (Float64) or 1e-6 (Float32) of the larger of 1 and the value is allowed.
/// </summary>
[Collection("default generator")]
public class RandomTests
{
    private static readonly JsonElement Golden = JsonDocument.Parse(typeof(RandomTests).Assembly.GetManifestResourceStream("golden_random.json")!).RootElement;

    public static TheoryData<string> Keys => new(RandomTable.All.Keys);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Gives_the_numbers_that_PyTorch_gives(string key)
    {
        JsonElement[] cases = Golden.GetProperty("cases").EnumerateArray().Where(c => c.GetProperty("key").GetString() == key).ToArray();
        Assert.NotEmpty(cases);
        foreach (JsonElement golden in cases)
        {
            bool isDefault = key.Contains("_like", StringComparison.Ordinal);
            torch.Generator generator = isDefault ? torch.Generator.Default : new torch.Generator();
            generator.manual_seed(golden.GetProperty("seed").GetInt64());
            Tensor[] drawn = RandomTable.All[key](generator);
            Tensor next = torch.rand(1, dtype: ScalarType.Float64, generator: generator);
            Tensor[] expected = golden.GetProperty("out").EnumerateArray().Select(GoldenFile.Unpack).ToArray();
            Assert.Equal(expected.Length, drawn.Length);
            for (int i = 0; i < drawn.Length; i++) AssertSame(expected[i], drawn[i], key);
            Assert.Equal(golden.GetProperty("next").GetDouble(), next.item<double>()); // as many bits were used
        }
    }

    [Fact]
    public void Every_golden_case_is_run() =>
        Assert.Empty(Golden.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("key").GetString()).Except(RandomTable.All.Keys));

    [Theory]
    [InlineData("fresh")]
    [InlineData("one")]
    [InlineData("block")]
    [InlineData("waiting")]
    public void State_has_PyTorchs_bytes(string when)
    {
        var generator = new torch.Generator((1UL << 40) + 7);
        if (when == "one") torch.rand(1, generator: generator);
        if (when == "block") torch.rand(624, generator: generator);
        if (when == "waiting") torch.randn(3, generator: generator);
        byte[] state = generator.get_state().data<byte>().ToArray();
        Assert.Equal(5056, state.Length);
        long[] words = Enumerable.Range(0, state.Length / 4 - 1).Select(i => (long)BitConverter.ToInt32(state, 4 * i)).ToArray();
        JsonElement golden = Golden.GetProperty("states").GetProperty(when);
        Assert.Equal(golden.GetProperty("first").EnumerateArray().Select(w => w.GetInt64()), words[..12]);
        Assert.Equal(golden.GetProperty("last").EnumerateArray().Select(w => w.GetInt64()), words[^10..]);
        Assert.Equal(golden.GetProperty("sum").GetInt64(), words.Select((w, i) => w * (i + 1)).Sum());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(624)]
    [InlineData(1001)]
    public void A_state_goes_on_where_it_was_taken(int drawn)
    {
        var generator = new torch.Generator(3);
        torch.randn(drawn, generator: generator);
        torch.randn(3, generator: generator); // leaves a normal number waiting
        Tensor state = generator.get_state();
        Tensor first = torch.cat([torch.randn(3, generator: generator), torch.rand(700, generator: generator)]);
        var other = new torch.Generator(99);
        other.set_state(state);
        Assert.Equal(first, torch.cat([torch.randn(3, generator: other), torch.rand(700, generator: other)]));
        Assert.Equal(3, other.initial_seed());
    }

    [Fact]
    public void Single_numbers_are_those_of_tensors()
    {
        torch.Generator one = new(5), other = new(5);
        Assert.Equal(torch.randint(10, 20, new long[] { 1 }, generator: other).item<long>(), torch.randint_long(10, 20, one));
        Assert.Equal(torch.rand(1, generator: other).item<float>(), (float)torch.rand_float(one));
        Assert.Equal(torch.randn(1, generator: other).item<float>(), (float)torch.randn_float(one));
        Assert.InRange(torch.randint_int(3, one), 0, 2);
        Assert.InRange(Enumerable.Range(0, 40).Count(_ => torch.randint_bool(one)), 5, 35);
        torch.manual_seed(9);
        Tensor expected = torch.randint(7, new long[] { 2, 3 }).to_type(torch.float64);
        torch.manual_seed(9);
        Assert.Equal(expected, torch.randint_out(torch.zeros(3, 2, dtype: torch.float64).t(), 7, [2, 3]));
    }

    [Theory]
    [InlineData("randint", "from 5 up to", "must be less")]
    [InlineData("uniform_", "from 2 to 1", "not above")]
    [InlineData("bernoulli_", "1.5", "from 0 to 1")]
    [InlineData("bernoulli", "-0.5", "from 0 to 1")]
    [InlineData("multinomial", "-1", "softmax")]
    [InlineData("multinomial zeros", "row 1", "above")]
    [InlineData("multinomial many", "5 samples", "3 categories")]
    [InlineData("exponential_", "lambda is 0", "above 0")]
    [InlineData("poisson", "-2", "at least 0")]
    [InlineData("random_", "to 299", "Byte")]
    [InlineData("set_state", "3 elements", "5056")]
    public void Errors_say_what_was_found_and_what_fits(string what, string found, string fits)
    {
        Dictionary<string, Action> wrong = new()
        {
            ["randint"] = () => torch.randint(5, 5, new long[] { 2 }),
            ["uniform_"] = () => torch.zeros(2).uniform_(2, 1),
            ["bernoulli_"] = () => torch.zeros(2).bernoulli_(1.5),
            ["bernoulli"] = () => torch.bernoulli(torch.tensor([0.5, -0.5])),
            ["multinomial"] = () => torch.multinomial(torch.tensor([0.5, -1.0]), 1),
            ["multinomial zeros"] = () => torch.multinomial(torch.tensor(new[,] { { 1.0, 0 }, { 0, 0 } }), 1),
            ["multinomial many"] = () => torch.multinomial(torch.ones(3), 5),
            ["exponential_"] = () => torch.zeros(2).exponential_(0),
            ["poisson"] = () => torch.poisson(torch.tensor([-2.0])),
            ["random_"] = () => torch.zeros(2, dtype: torch.uint8).random_(0, 300),
            ["set_state"] = () => new torch.Generator().set_state(torch.zeros(3, dtype: torch.uint8)),
        };
        string message = Assert.ThrowsAny<ArgumentException>(wrong[what]).Message;
        Assert.Contains(found, message);
        Assert.Contains(fits, message);
    }

    [Fact]
    public void A_draw_in_place_ends_the_gradient_of_what_was_there()
    {
        Tensor x = torch.ones(3).requires_grad_(), y = x * 2;
        y.normal_();
        y.sum().backward();
        Assert.Equal(torch.zeros(3), x.grad);
        Assert.Throws<InvalidOperationException>(() => x.bernoulli_(0.5));
    }

    [Fact]
    public void Threads_with_generators_of_their_own_do_not_disturb_each_other()
    {
        Tensor[] alone = Enumerable.Range(0, 8).Select(Draws).ToArray();
        Tensor[] together = Enumerable.Range(0, 8).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(Draws).ToArray();
        Assert.Equal(alone, together);

        static Tensor Draws(int seed)
        {
            var g = new torch.Generator((ulong)seed);
            return torch.cat([torch.randn(20_000, generator: g), torch.rand(999, generator: g), torch._standard_gamma(torch.ones(99), g), torch.randn(3, generator: g)]);
        }
    }

    [Fact]
    public void Threads_that_share_a_generator_share_its_numbers()
    {
        var shared = new torch.Generator(1);
        float[] expected = torch.rand(64 * 100, generator: new torch.Generator(1)).data<float>().ToArray();
        float[] drawn = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(4).SelectMany(_ => torch.rand(100, generator: shared).data<float>().ToArray()).ToArray();
        Assert.Equal(expected.Order(), drawn.Order());
    }

    [Fact]
    public void Numbers_do_not_depend_on_the_number_of_threads()
    {
        int threads = torch.get_num_threads();
        Tensor many = torch.randn(200_003, generator: new torch.Generator(1));
        try
        {
            torch.set_num_threads(1);
            Assert.Equal(many, torch.randn(200_003, generator: new torch.Generator(1)));
        }
        finally
        {
            torch.set_num_threads(threads);
        }
    }

    private static void AssertSame(Tensor expected, Tensor drawn, string key)
    {
        Assert.Equal(expected.dtype, drawn.dtype);
        Assert.Equal(expected.shape, drawn.shape);
        bool exact = !drawn.is_floating_point() || key.StartsWith("rand32", StringComparison.Ordinal) || key.StartsWith("rand64", StringComparison.Ordinal) || key.StartsWith("uniform_", StringComparison.Ordinal);
        double tolerance = exact ? 0 : drawn.dtype == ScalarType.Float32 ? 1e-6 : 1e-13;
        double[] want = expected.to_type(ScalarType.Float64).data<double>().ToArray(), got = drawn.to_type(ScalarType.Float64).data<double>().ToArray();
        for (int i = 0; i < want.Length; i++)
            Assert.True(Math.Abs(want[i] - got[i]) <= tolerance * Math.Max(1, Math.Abs(want[i])), FormattableString.Invariant($"{key}: element {i} is {got[i]:R}, PyTorch has {want[i]:R}"));
    }
}
