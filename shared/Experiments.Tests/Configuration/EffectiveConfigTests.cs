using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using GenerativeModels.Experiments.Configuration;

namespace GenerativeModels.Experiments.Tests.Configuration;

/// <summary>The config that a run keeps, read again, gives the same plan: a run can go on, and can be repeated.</summary>
public class EffectiveConfigTests
{
    [Fact]
    public void Reading_the_effective_config_gives_the_same_plan() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Mixtures().ToArbitrary(), (MixtureConfig config) =>
        {
            RunPlan plan = Plan(config);
            RunPlan again = FakeAssignment.Plans.Read(plan.Yaml, "config.yaml", "config");

            Assert.Equal(plan.Yaml, again.Yaml);
            Assert.Equal(plan with { Experiments = [], Yaml = "" }, again with { Experiments = [], Yaml = "" });
            AssertSame(config, (MixtureConfig)again.Experiments[0].Config);
        }));

    [Theory]
    [InlineData("word\n")]
    [InlineData("true\n")]
    [InlineData("null")]
    [InlineData(" padded ")]
    public void Texts_that_look_like_something_else_stay_texts(string text)
    {
        RunPlan again = FakeAssignment.Plans.Read(Plan(new MixtureConfig { Note = text }).Yaml, "config.yaml", "config");

        Assert.Equal(text, ((MixtureConfig)again.Experiments[0].Config).Note);
    }

    // Numbers to the last bit: -0.0 is not 0.0.
    private static void AssertSame(MixtureConfig expected, MixtureConfig actual)
    {
        Assert.Equal(expected.Sizes, actual.Sizes);
        Assert.Equal(expected.Weights.Select(BitConverter.DoubleToInt64Bits), actual.Weights.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected.Shift), BitConverter.DoubleToInt64Bits(actual.Shift));
        int[] noSizes = [];
        double[] noWeights = [];
        Assert.Equal(expected with { Sizes = noSizes, Weights = noWeights }, actual with { Sizes = noSizes, Weights = noWeights });
    }

    // By way of the command line, which has all the values but not the quotes.
    private static RunPlan Plan(MixtureConfig config)
    {
        string yaml = YamlWriter.Write((ConfigMap)FakeAssignment.Catalogue["old-faithful"]!.Settings.Write(config)).TrimEnd('\n').Replace("\n", "\n    ");
        return FakeAssignment.Read($"seed: {config.Draws.ToString(CultureInfo.InvariantCulture)}\nexperiments:\n  old-faithful:\n    {yaml}\n  k-means:\n");
    }

    private static Gen<MixtureConfig> Mixtures() =>
        from components in Gen.Choose(1, 20)
        from numbers in Finite().ArrayOf(5)
        from draws in ArbMap.Default.GeneratorFor<long>()
        from flags in ArbMap.Default.GeneratorFor<bool>().ArrayOf(4)
        from texts in Texts().ArrayOf(3)
        from sizes in Gen.Choose(1, 100).NonEmptyListOf()
        select new MixtureConfig
        {
            Components = components,
            Tolerance = Math.Abs(numbers[0]) is > 0 and <= 1 and var tolerance ? tolerance : double.Epsilon,
            Shift = numbers[1],
            Patience = flags[0] ? double.PositiveInfinity : Math.Abs(numbers[2]),
            Draws = draws,
            Standardised = flags[1],
            Title = texts[0],
            Note = flags[2] ? null : texts[1],
            Steps = flags[3] ? null : components,
            Start = flags[0] ? Start.RandomPoints : Start.KMeansPlusPlus,
            Side = flags[1] ? 8 : 28,
            Sizes = [.. sizes],
            Weights = numbers,
            Axis = new AxisConfig { Low = double.MinValue, High = Math.Min(numbers[4], 99.5), Label = texts[2] },
        };

    private static Gen<double> Finite() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => number.Get),
        Gen.Elements(0.0, -0.0, 0.1, 1e-300, double.Epsilon, double.MaxValue, 1.0 / 3, 1e22, 123456789.123456789));

    // What YAML could take for something else, and letters of every kind.
    private static Gen<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get).Where(text => !text.Any(char.IsSurrogate)),
        Gen.Elements(
            "", " ", "~", "null", "true", "No", "1", "1e3", ".inf", "a: b", "a #b", "#", "- a", "[1]", "{", "'", "\"", "\\", "a\nb", "a\tb", "\r", "&a", "*a", "!a", "%", "@", "`",
            "---", "...", "?", "x:", " x", "x ", "Grüße, 世界 𝒩(μ, σ²)", "\u0085\u2028\ufeff", "a, b", "a (b)"));
}
