using static TorchSharp.torch;

namespace GenerativeModels.Numerics.Tests;

public class ScriptedRandomTests
{
    [Fact]
    public void Draws_come_in_the_order_of_the_script_each_kind_for_itself()
    {
        var random = new ScriptedRandom(bernoullis: [true, false], categoricals: [2, 0]);

        Assert.True(random.Bernoulli(0.1));
        Assert.Equal(2, random.Categorical([0.2, 0.2, 0.6]));
        Assert.False(random.Bernoulli(0.9));
        Assert.Equal(1, random.Remaining);
    }

    [Fact]
    public void A_draw_too_many_is_named_by_kind_and_number()
    {
        var random = new ScriptedRandom(bernoullis: [true]);
        random.Bernoulli(0.5);

        var error = Assert.Throws<RandomDrawException>(() => random.Bernoulli(0.5));

        Assert.StartsWith("Bernoulli(double) draw 2 (p = 0.5) has no scripted value: the script holds 1 of this kind.", error.Message);
    }

    [Fact]
    public void A_scripted_index_beyond_the_probabilities_is_refused() =>
        Assert.Contains("one of 2 outcomes, but the script says 2", Assert.Throws<RandomDrawException>(
            () => new ScriptedRandom(categoricals: [2]).Categorical([0.5, 0.5])).Message);

    [Fact]
    public void A_bad_probability_is_refused_although_it_is_not_needed() =>
        Assert.Throws<ArgumentException>(() => new ScriptedRandom(bernoullis: [true]).Bernoulli(1.5));

    [Fact]
    public void Noise_is_replayed_exactly_and_as_a_copy()
    {
        Tensor noise = tensor(new double[] { 1, 2, 3, 4, 5, 6 }, [3, 2]);
        var random = new ScriptedRandom(normals: [noise, noise], uniforms: [noise]);

        random.Normal(3, 2).add_(1);

        Assert.Equal(new double[] { 1, 2, 3, 4, 5, 6 }, random.Normal(3, 2).ToDoubles());
        Assert.Equal(new double[] { 1, 2, 3, 4, 5, 6 }, random.Uniform(3, 2).ToDoubles());
    }

    [Fact]
    public void Noise_of_another_shape_is_refused_with_both_shapes()
    {
        var random = new ScriptedRandom(normals: [zeros(2, dtype: ScalarType.Float64), zeros(3, 2, dtype: ScalarType.Float64)]);
        random.Normal(2);

        var error = Assert.Throws<RandomDrawException>(() => random.Normal(2, 3));

        Assert.StartsWith("Normal draw 2 asked for shape [2, 3], but the script holds shape [3, 2] there.", error.Message);
    }

    [Fact]
    public void A_tensor_of_outcomes_is_replayed()
    {
        var random = new ScriptedRandom(bernoulliTensors: [tensor(new double[] { 1, 0 }, [2])]);

        Assert.Equal(new double[] { 1, 0 }, random.Bernoulli(full([2], 0.5, dtype: ScalarType.Float64)).ToDoubles());
    }
}
