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
