using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class SeededRandomTests
{
    // First outputs of Vigna's xoshiro256starstar.c and splitmix64.c, by golden.py, a transcription in Python.
    [Fact]
    public void The_first_words_are_those_of_the_reference_generator()
    {
        var random = new SeededRandom(new RandomState(1, 2, 3, 4));

        Assert.Equal([11520UL, 0UL, 1509978240UL, 1215971899390074240UL], Words(random, 4));
    }

    [Fact]
    public void A_seed_fills_the_state_by_SplitMix64() =>
        Assert.Equal(new RandomState(0xE220A8397B1DCDAF, 0x6E789E6AA1B965F4, 0x06C45D188009454F, 0xF88BB8A8724C81EC), new SeededRandom(0).State);

    [Fact]
    public void The_same_seed_gives_the_same_words() => Assert.Equal(Words(new SeededRandom(-7), 20), Words(new SeededRandom(-7), 20));

    [Fact]
    public void Neighbouring_seeds_give_different_words() => Assert.Empty(Words(new SeededRandom(1), 50).Intersect(Words(new SeededRandom(2), 50)));

    [Fact]
    public void A_saved_state_goes_on_with_the_same_draws()
    {
        var random = new SeededRandom(3);
        Words(random, 17);
        RandomState saved = random.State;

        Assert.Equal(Words(random, 20), Words(new SeededRandom(saved), 20));
    }

    [Fact]
    public void A_state_put_back_repeats_the_draws()
    {
        var random = new SeededRandom(3);
        RandomState saved = random.State;
        ulong[] first = Words(random, 20);
        random.State = saved;

        Assert.Equal(first, Words(random, 20));
    }

    [Fact]
    public void A_state_survives_JSON()
    {
        RandomState state = new SeededRandom(-1).State;

        Assert.Equal(state, System.Text.Json.JsonSerializer.Deserialize<RandomState>(System.Text.Json.JsonSerializer.Serialize(state)));
    }

    [Fact]
    public void The_state_of_zeros_is_refused() => Assert.Throws<ArgumentException>(() => new SeededRandom(new RandomState(0, 0, 0, 0)));

    [Fact]
    public void Splits_share_no_words_with_each_other_or_their_parent()
    {
        var parent = new SeededRandom(5);
        SeededRandom one = parent.Split(), two = parent.Split(), grandchild = one.Split();

        ulong[] all = [.. Words(parent, 200), .. Words(one, 200), .. Words(two, 200), .. Words(grandchild, 200)];
        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void A_split_does_not_depend_on_what_the_parent_draws_later()
    {
        SeededRandom one = new(5), two = new(5);
        SeededRandom childOfOne = one.Split(), childOfTwo = two.Split();
        Words(one, 10);

        Assert.Equal(Words(childOfTwo, 5), Words(childOfOne, 5));
    }

    [Fact]
    public void Certain_outcomes_always_come()
    {
        var random = new SeededRandom(1);
        for (int i = 0; i < 1000; i++)
        {
            Assert.True(random.Bernoulli(1));
            Assert.False(random.Bernoulli(0));
            Assert.Equal(2, random.Categorical([0, 0, 1, 0]));
        }
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_number_that_is_no_probability_is_refused_by_value(double p)
    {
        var error = Assert.Throws<ArgumentException>(() => new SeededRandom(1).Bernoulli(p));

        Assert.Contains("p must be a probability in [0, 1], but was " + Guard.Text(p), error.Message);
    }

    [Fact]
    public void Probabilities_that_do_not_sum_to_1_are_refused_with_their_sum()
    {
        var error = Assert.Throws<ArgumentException>(() => new SeededRandom(1).Categorical([0.5, 0.25]));

        Assert.Contains("sum to 0.75", error.Message);
        new SeededRandom(1).Categorical([0.5, 0.5 + 9e-10]);
    }

    [Fact]
    public void An_empty_distribution_is_refused() => Assert.Throws<ArgumentException>(() => new SeededRandom(1).Categorical([]));

    // Hoeffding at delta = 1e-9 and n = 100,000: 0.0103 for each frequency.
    [Fact]
    public void Frequencies_are_the_probabilities_within_the_bound_of_Hoeffding()
    {
        var random = new SeededRandom(20);
        double[] p = [0.1, 0, 0.6, 0.3];
        int[] counts = new int[4];
        int heads = 0;
        for (int i = 0; i < 100_000; i++)
        {
            counts[random.Categorical(p)]++;
            heads += random.Bernoulli(0.37) ? 1 : 0;
        }

        Assert.Equal(0, counts[1]);
        Assert.All([0, 2, 3], k => Assert.InRange(counts[k] / 1e5, p[k] - 0.0103, p[k] + 0.0103));
        Assert.InRange(heads / 1e5, 0.37 - 0.0103, 0.37 + 0.0103);
    }

    // Kolmogorov and Smirnov by DKW at delta = 1e-9 and n = 99,999: 0.0104.
    [Fact]
    public void Normal_draws_follow_the_normal_distribution_within_the_bound_of_DKW()
    {
        double[] draws = [.. new SeededRandom(21).Normal(99_999).ToDoubles().Order()];

        Assert.True(LargestDeviation(draws, x => SpecialMath.NormalCdf(x)) <= 0.0104);
    }

    [Fact]
    public void Uniform_draws_follow_the_uniform_distribution_within_the_bound_of_DKW()
    {
        double[] draws = [.. new SeededRandom(22).Uniform(300, 333).ToDoubles().Order()];

        Assert.True(draws[0] >= 0 && draws[^1] < 1);
        Assert.True(LargestDeviation(draws, x => x) <= 0.0104);
    }

    [Fact]
    public void Tensors_have_the_shape_asked_for_and_are_float64()
    {
        var random = new SeededRandom(1);
        Assert.All(new[] { random.Normal(3, 5), random.Uniform(3, 5), random.Bernoulli(full([3, 5], 0.5)) }, t =>
        {
            Assert.Equal([3, 5], t.shape);
            Assert.Equal(ScalarType.Float64, t.dtype);
        });
        Assert.Empty(random.Normal().shape);
        Assert.Equal([0, 4], random.Normal(0, 4).shape);
    }

    [Fact]
    public void A_tensor_of_probabilities_is_drawn_element_by_element()
    {
        Tensor p = tensor(new double[] { 0, 1, 1, 0, 1, 0 }, [2, 3]);

        Assert.Equal(p.ToDoubles(), new SeededRandom(9).Bernoulli(p).ToDoubles());
    }

    [Fact]
    public void A_bad_element_of_a_tensor_is_named_by_its_index()
    {
        var error = Assert.Throws<ArgumentException>(() => new SeededRandom(9).Bernoulli(tensor(new double[] { 0, 1, 1, 0, 1, 2 }, [2, 3])));

        Assert.Contains("p[1, 2] must be a probability in [0, 1], but was 2", error.Message);
    }

    [Fact]
    public void A_negative_size_is_refused_with_the_shape() =>
        Assert.Contains("[2, -1]", Assert.Throws<ArgumentException>(() => new SeededRandom(9).Normal(2, -1)).Message);

    private static ulong[] Words(SeededRandom random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.NextUInt64())];

    private static double LargestDeviation(double[] sorted, Func<double, double> cdf) => sorted
        .Select((x, i) => Math.Max((i + 1.0) / sorted.Length - cdf(x), cdf(x) - (double)i / sorted.Length)).Max();
}
