using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class CountingRandomTests
{
    [Fact]
    public void Draws_are_counted_by_kind_and_come_from_the_inner_source()
    {
        var random = new CountingRandom(new ScriptedRandom(bernoullis: [true, false], categoricals: [1]));

        Assert.True(random.Bernoulli(0.5));
        Assert.False(random.Bernoulli(0.5));
        Assert.Equal(1, random.Categorical([0.5, 0.5]));
        Assert.Equal((2, 1, 0, 0, 3, 3), (random.BernoulliDraws, random.CategoricalDraws, random.NormalDraws, random.UniformDraws, random.Draws, random.Calls));
    }

    [Fact]
    public void Each_element_of_a_tensor_is_a_draw()
    {
        var random = new CountingRandom(new SeededRandom(1));
        random.Normal(2, 3);
        random.Uniform(4);
        random.Bernoulli(full([5], 0.5));

        Assert.Equal((5, 6, 4, 3), (random.BernoulliDraws, random.NormalDraws, random.UniformDraws, random.Calls));
    }

    [Fact]
    public void The_allowed_number_passes_and_one_more_is_refused()
    {
        var random = new CountingRandom(new SeededRandom(1), maxDraws: 2);
        random.Bernoulli(0.5);
        random.Bernoulli(0.5);

        var error = Assert.Throws<RandomDrawException>(() => random.Bernoulli(0.5));

        Assert.StartsWith("Bernoulli(p), call 3, would bring the draws to 3, but at most 2 are allowed.", error.Message);
    }

    [Theory]
    [InlineData(-1e-9)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_bad_probability_is_refused_whatever_the_inner_source_does(double p)
    {
        var random = new CountingRandom(new AlwaysYes());

        Assert.Contains("call 1: p must be a probability", Assert.Throws<RandomDrawException>(() => random.Bernoulli(p)).Message);
        Assert.Contains("probabilities[0]", Assert.Throws<RandomDrawException>(() => random.Categorical([p, 1 - p])).Message);
        Assert.Equal(0, random.Draws);
    }

    [Fact]
    public void What_was_refused_is_remembered_when_the_exception_is_swallowed()
    {
        var random = new CountingRandom(new SeededRandom(1), maxDraws: 1);
        random.Bernoulli(0.5);
        random.RequireNoViolations();
        Swallow(() => random.Categorical([2, -1]));
        Assert.Equal(random.Violations[0], Assert.Throws<RandomDrawException>(random.RequireNoViolations).Message);

        Swallow(() => random.Normal(3));

        Assert.Equal(2, random.Violations.Count);
        Assert.StartsWith("Categorical(probabilities), call 2: probabilities[0] must be a probability in [0, 1], but was 2.", random.Violations[0]);
        Assert.StartsWith("Normal(3), call 2, would bring the draws to 4, but at most 1 are allowed.", random.Violations[1]);
        string message = Assert.Throws<RandomDrawException>(random.RequireNoViolations).Message;
        Assert.StartsWith(random.Violations[0], message);
        Assert.EndsWith("(2 draws were refused; this is the first.)", message);
    }

    private static void Swallow(Action draw)
    {
        try
        {
            draw();
        }
        catch (RandomDrawException)
        {
        }
    }

    private sealed class AlwaysYes : IRandomSource
    {
        public bool Bernoulli(double p) => true;

        public int Categorical(ReadOnlySpan<double> probabilities) => 0;

        public Tensor Bernoulli(Tensor p) => p;

        public Tensor Normal(params long[] shape) => zeros(shape);

        public Tensor Uniform(params long[] shape) => zeros(shape);
    }
}
