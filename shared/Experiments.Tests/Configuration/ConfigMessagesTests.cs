namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>What a config that does not fit is told.</summary>
public class ConfigMessagesTests
{
    [Theory]
    [InlineData("components: two", "components is 'two'; expected a whole number from 1 to 20.")]
    [InlineData("components: 3.5", "components is '3.5'; expected a whole number from 1 to 20.")]
    [InlineData("components: 0", "components is '0'; expected a whole number from 1 to 20.")]
    [InlineData("components: 21", "components is '21'; expected a whole number from 1 to 20.")]
    [InlineData("components: 99999999999", "components is '99999999999'; expected a whole number from 1 to 20.")]
    [InlineData("components: ", "components is empty; expected a whole number from 1 to 20.")]
    [InlineData("components: [2]", "components is a list; expected a whole number from 1 to 20.")]
    [InlineData("components: {a: 1}", "components is a map ('a: ...'); expected a whole number from 1 to 20.")]
    [InlineData("draws: 9223372036854775808", "draws is '9223372036854775808'; expected a whole number. It has to lie between -9223372036854775808 and 9223372036854775807.")]
    [InlineData("steps: 3000000000", "steps is '3000000000'; expected a whole number. It has to lie between -2147483648 and 2147483647.")]
    [InlineData("tolerance: 0", "tolerance is '0'; expected a number above 0 and at most 1.")]
    [InlineData("tolerance: .nan", "tolerance is '.nan'; expected a number above 0 and at most 1.")]
    [InlineData("tolerance: ''", "tolerance is empty; expected a number above 0 and at most 1.")]
    [InlineData("tolerance: '0,5'", "tolerance is '0,5'; expected a number above 0 and at most 1. Write the decimal point as a point: 0.5.")]
    [InlineData("shift: .inf", "shift is '.inf'; expected a number.")]
    [InlineData("shift: NaN", "shift is 'NaN'; expected a number.")]
    [InlineData("shift: 1e999", "shift is '1e999'; expected a number.")]
    [InlineData("patience: -1", "patience is '-1'; expected a number at least 0 (.inf too).")]
    [InlineData("patience: -.inf", "patience is '-.inf'; expected a number at least 0 (.inf too).")]
    [InlineData("axis: {high: 100}", "axis.high is '100'; expected a number below 100.")]
    [InlineData("axis: {hihg: 1}", "axis has no key 'hihg'. Did you mean 'high'? Its keys: low, high, label.")]
    [InlineData("axis: 3", "axis is '3'; expected settings as 'key: value' (keys: low, high, label).")]
    [InlineData("standardised: yes", "standardised is 'yes'; expected true or false.")]
    [InlineData("title: ~", "title is '~'; expected a text. Write \"\" for an empty one.")]
    [InlineData("title: [a]", "title is a list; expected a text.")]
    [InlineData("start: kmeansplusplus", "start is 'kmeansplusplus'; expected random-points or k-means-plus-plus. Did you mean 'k-means-plus-plus'?")]
    [InlineData("start: 1", "start is '1'; expected random-points or k-means-plus-plus.")]
    [InlineData("side: 16", "side is '16'; expected 8, 14 or 28.")]
    [InlineData("side: ~", "side is '~'; expected 8, 14 or 28.")]
    [InlineData("sizes: 3", "sizes is '3'; expected a list of at least 1 element, each a whole number from 1 to 100. Write it in brackets: [..., ...].")]
    [InlineData("sizes: []", "sizes has 0 elements; expected a list of at least 1 element, each a whole number from 1 to 100.")]
    [InlineData("steps: many", "steps is 'many'; expected a whole number.")]
    public void A_value_that_does_not_fit_is_told_what_would(string setting, string message) => Assert.Equal(
        $"quick.yaml(1,{"experiments: {old-faithful: {".Length + At(setting)}): old-faithful.{message}",
        FakeAssignment.Message($"experiments: {{old-faithful: {{{setting}}}}}"));

    [Fact]
    public void An_element_of_a_list_is_named() => Assert.Equal(
        "quick.yaml(1,41): old-faithful.sizes, element 2, is '0'; expected a whole number from 1 to 100.",
        FakeAssignment.Message("experiments: {old-faithful: {sizes: [1, 0]}}"));

    [Theory]
    [InlineData("componets: 3", "old-faithful has no key 'componets'. Did you mean 'components'?")]
    [InlineData("check_axis: 3", "old-faithful has no key 'check_axis'.")]
    [InlineData("Components: 3", "old-faithful has no key 'Components'. Did you mean 'components'?")]
    [InlineData("banana: 3", "old-faithful has no key 'banana'.")]
    public void An_unknown_key_is_told_the_nearest(string setting, string message) => Assert.Equal(
        $"quick.yaml(3,5): {message} Its keys: components, tolerance, shift, patience, draws, standardised, title, note, steps, start, side, sizes, weights, axis.",
        FakeAssignment.Message($"experiments:\n  old-faithful:\n    {setting}"));

    [Theory]
    [InlineData("sed: 1\nexperiments: {k-means: }", "quick.yaml(1,1): the config has no key 'sed'. Did you mean 'seed'? Its keys: assignment, config, description, seed, device, checkpointSeconds, experiments.")]
    [InlineData("seed: 1", "quick.yaml(1,1): experiments is missing (What runs, in this order, with its settings). Add 'experiments:' and the names of experiments, each in a line of its own with a colon behind it (A1.Em has k-means, latent-classes, old-faithful).")]
    [InlineData("experiments: {}", "quick.yaml(1,14): experiments is an empty map; expected the names of experiments, each in a line of its own with a colon behind it (A1.Em has k-means, latent-classes, old-faithful).")]
    [InlineData("experiments: [k-means]", "quick.yaml(1,14): experiments is a list; expected the names of experiments, each in a line of its own with a colon behind it (A1.Em has k-means, latent-classes, old-faithful).")]
    [InlineData("experiments:\n  oldfaithfull:\n", "quick.yaml(2,3): A1.Em has no experiment 'oldfaithfull'. Did you mean 'old-faithful'? It has k-means, latent-classes, old-faithful.")]
    [InlineData("experiments:\n  gan:\n", "quick.yaml(2,3): A1.Em has no experiment 'gan'. It has k-means, latent-classes, old-faithful.")]
    [InlineData("experiments:\n  k-means: 3\n", "quick.yaml(2,12): k-means is '3'; expected {}, as it has no settings.")]
    [InlineData("experiments:\n  k-means: {clusters: 3}\n", "quick.yaml(2,13): k-means has no key 'clusters'. It has none; leave the line out.")]
    [InlineData("experiments:\n  latent-classes: {}\n", "quick.yaml(2,19): latent-classes.classes is missing (The number of classes). Add 'classes:' and a whole number at least 2.")]
    [InlineData("experiments:\n  old-faithful: { axis: { low: 11 } }\n", "quick.yaml(2,17): old-faithful: axis.low is 11 and axis.high 10; low has to lie below high.")]
    [InlineData("device: gpu\nexperiments: {k-means: }", "quick.yaml(1,9): device is 'gpu'; expected cpu or cuda.")]
    [InlineData("checkpointSeconds: 0\nexperiments: {k-means: }", "quick.yaml(1,20): checkpointSeconds is '0'; expected a number above 0.")]
    [InlineData("- a\n- b", "quick.yaml(1,1): the config is a list; expected settings as 'key: value' (keys: assignment, config, description, seed, device, checkpointSeconds, experiments).")]
    [InlineData("quick", "quick.yaml(1,1): the config is 'quick'; expected settings as 'key: value' (keys: assignment, config, description, seed, device, checkpointSeconds, experiments).")]
    [InlineData("", "quick.yaml is empty. A config needs at least 'experiments:' and below it, indented, the name of one with a colon behind it (k-means, latent-classes, old-faithful).")]
    [InlineData("# only a comment\n", "quick.yaml is empty. A config needs at least 'experiments:' and below it, indented, the name of one with a colon behind it (k-means, latent-classes, old-faithful).")]
    [InlineData("seed: 1\nexperiments: {k-means: }\nseed: 2", "quick.yaml(3,1): 'seed' stands here again; it is already in line 1. Keep one of the two.")]
    [InlineData("experiments: {k-means: , [a]: 1}", "quick.yaml(1,26): a list stands in place of a key. A key is a word, as in 'seed: 1'.")]
    public void A_config_that_does_not_fit_is_told_what_would(string yaml, string message) => Assert.Equal(message, FakeAssignment.Message(yaml));

    [Fact]
    public void Everything_wrong_is_said_at_once() => Assert.Equal(
        """
        quick.yaml(1,7): seed is 'x'; expected a whole number.
        quick.yaml(4,17): old-faithful.components is '0'; expected a whole number from 1 to 20.
        quick.yaml(5,5): 'components' stands here again; it is already in line 4. Keep one of the two.
        quick.yaml(6,3): A1.Em has no experiment 'kmeans'. Did you mean 'k-means'? It has k-means, latent-classes, old-faithful.
        """,
        FakeAssignment.Message("seed: x\nexperiments:\n  old-faithful:\n    components: 0\n    components: 5\n  kmeans:\n"));

    [Fact]
    public void A_hundred_faults_are_cut_short() => Assert.EndsWith(
        "\n... and 80 more.",
        FakeAssignment.Message("experiments:\n" + string.Concat(Enumerable.Range(0, 100).Select(i => $"  no-{i}:\n"))));

    // The value, or the key where that is what is wrong.
    private static int At(string setting) => setting switch
    {
        "axis: {high: 100}" => 14,
        "axis: {hihg: 1}" => 8,
        _ => setting.IndexOf(": ", StringComparison.Ordinal) + 3,
    };
}
