namespace GenerativeModels.Numerics.Tests;

public class NearestWordTests
{
    private static readonly string[] s_known = ["components", "seed", "mnist", "fashion-mnist"];

    [Theory]
    [InlineData("component", "components")] // one letter left out
    [InlineData("compponents", "components")] // one put in
    [InlineData("compovents", "components")] // one changed
    [InlineData("mnsit", "mnist")] // two neighbours exchanged
    [InlineData("sed", "seed")]
    [InlineData("Fashion_MNIST", "fashion-mnist")] // case and hyphens do not count
    public void A_slip_finds_the_word_that_was_meant(string word, string meant) => Assert.Equal(meant, NearestWord.Of(word, s_known));

    [Theory]
    [InlineData("tolerance")]
    [InlineData("sd")] // half of what it has
    [InlineData("")]
    [InlineData("fashion")]
    public void What_is_far_from_all_finds_none(string word) => Assert.Null(NearestWord.Of(word, s_known));

    [Fact]
    public void Of_several_the_nearest_comes_and_of_those_the_first()
    {
        Assert.Equal("image", NearestWord.Of("imag", ["images", "image"]));
        Assert.Equal("alpha1", NearestWord.Of("alpha", ["alpha1", "alpha2"]));
        Assert.Null(NearestWord.Of("alpha", []));
    }

    [Fact]
    public void A_suggestion_is_a_question_behind_a_sentence()
    {
        Assert.Equal(" Did you mean 'seed'?", NearestWord.Suggestion("Seeed", s_known));
        Assert.Equal("", NearestWord.Suggestion("tolerance", s_known));
    }

    [Fact]
    public void A_word_of_a_million_letters_takes_no_time() => Assert.Null(NearestWord.Of(new string('x', 1_000_000), s_known));
}
