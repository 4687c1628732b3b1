using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Experiments.Tests.Configuration;

public class OverrideTests
{
    private const string Quick = "experiments:\n  k-means:\n  old-faithful: { components: 3 }\n";

    [Theory]
    [InlineData("old-faithful.components=4", "components: 4\n")]
    [InlineData("experiments.old-faithful.components=4", "components: 4\n")]
    [InlineData("old-faithful.shift=-1.5", "shift: -1.5\n")]
    [InlineData("old-faithful.sizes=[7, 8]", "sizes: [7, 8]\n")]
    [InlineData("old-faithful.axis.high=7", "low: 0\n      high: 7\n      label: minutes\n")]
    [InlineData("old-faithful.note=a=b", "note: \"a=b\"\n")]
    [InlineData("old-faithful.title=\"\"", "title: \"\"\n")]
    [InlineData("seed=9", "seed: 9\n")]
    [InlineData("old-faithful={steps: 2}", "components: 2\n")]
    public void Sets_one_value(string set, string line) => Assert.Contains(line, FakeAssignment.Read(Quick, set).Yaml);

    [Fact]
    public void The_last_one_counts() => Assert.Equal(5, FakeAssignment.Read(Quick, "seed=4", "seed=5").Seed);

    [Theory]
    [InlineData("old-faithful.components=two", "--set old-faithful.components=two, character 25: old-faithful.components is 'two'; expected a whole number from 1 to 20.")]
    [InlineData("old-faithful.componets=3", "--set old-faithful.componets=3, character 14: old-faithful has no key 'componets'. Did you mean 'components'? Its keys: components, tolerance, shift, patience, draws, standardised, title, note, steps, start, side, sizes, weights, axis.")]
    [InlineData("old-faithful.components.x=3", "--set old-faithful.components.x=3, character 14: old-faithful.components is a map ('x: ...'); expected a whole number from 1 to 20.")]
    [InlineData("oldfaithful.components=3", "--set oldfaithful.components=3, character 1: quick has nothing called 'oldfaithful' to set. Did you mean 'old-faithful'? It runs k-means, old-faithful; keys of its own are description, seed, device, checkpointSeconds.")]
    [InlineData("latent-classes.classes=3", "--set latent-classes.classes=3, character 1: quick has nothing called 'latent-classes' to set. It runs k-means, old-faithful; keys of its own are description, seed, device, checkpointSeconds.")]
    [InlineData("sede=3", "--set sede=3, character 1: quick has nothing called 'sede' to set. Did you mean 'seed'? It runs k-means, old-faithful; keys of its own are description, seed, device, checkpointSeconds.")]
    [InlineData("seed=", "--set seed=, character 6: seed is empty; expected a whole number.")]
    [InlineData("old-faithful.sizes=[1, 0]", "--set old-faithful.sizes=[1, 0], character 24: old-faithful.sizes, element 2, is '0'; expected a whole number from 1 to 100.")]
    [InlineData("old-faithful.sizes=[1", "--set old-faithful.sizes=[1, character 20: '[1' cannot be read. Write a number, a word, or a list such as [1, 2]; put the whole setting in quotes.")]
    [InlineData("seed", "--set seed: this sets nothing. Write a key, '=' and a value without spaces between them: --set old-faithful.components=3, or --set seed=2.")]
    [InlineData("=3", "--set =3: this sets nothing. Write a key, '=' and a value without spaces between them: --set old-faithful.components=3, or --set seed=2.")]
    public void What_does_not_fit_is_told_what_would(string set, string message) => Assert.Equal(message, FakeAssignment.Message(Quick, set));

    [Fact]
    public void An_option_of_its_own_is_named_in_the_message() => Assert.Equal(
        "--seed x: seed is 'x'; expected a whole number.",
        Assert.Throws<UsageException>(() => FakeAssignment.Plans.Read(Quick, "quick.yaml", "quick", [Override.Option("--seed", "seed", "x")])).Message);
}
