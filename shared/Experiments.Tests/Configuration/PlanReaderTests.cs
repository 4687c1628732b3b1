namespace GenerativeModels.Experiments.Tests.Configuration;

public class PlanReaderTests
{
    private const string Quick = """
        description: Everything, small.
        seed: 7
        device: cuda
        checkpointSeconds: 2.5
        experiments:
          k-means:
          old-faithful:
            components: 3   # comments are fine
            sizes:
              - 5
              - 6
            axis: { high: 4 }
        """;

    [Fact]
    public void A_config_becomes_a_plan_in_its_own_order()
    {
        RunPlan plan = FakeAssignment.Read(Quick);

        Assert.Equal(("A1.Em", "quick", "Everything, small.", 7L, "cuda", 2.5), (plan.Assignment, plan.Config, plan.Description, plan.Seed, plan.Device, plan.CheckpointSeconds));
        Assert.Equal(["k-means", "old-faithful"], plan.Experiments.Select(planned => planned.Name));
        Assert.IsType<KMeans>(plan.Experiments[0].Experiment);
        var config = Assert.IsType<MixtureConfig>(plan.Experiments[1].Config);
        Assert.Equal(3, config.Components);
        Assert.Equal([5, 6], config.Sizes);
    }

    [Fact]
    public void What_is_left_out_keeps_its_default_inside_records_too()
    {
        MixtureConfig config = FakeAssignment.Mixture("axis: {high: 4}");

        Assert.Equal((2, 1e-6, double.PositiveInfinity, 10_000_000_000, "Old Faithful"), (config.Components, config.Tolerance, config.Patience, config.Draws, config.Title));
        Assert.Equal(new AxisConfig { High = 4, Label = "minutes" }, config.Axis);
        RunPlan plan = FakeAssignment.Read("experiments: {k-means: }");
        Assert.Equal((1L, "cpu", 20.0, ""), (plan.Seed, plan.Device, plan.CheckpointSeconds, plan.Description));
    }

    [Fact]
    public void Every_kind_of_value_is_read()
    {
        MixtureConfig config = FakeAssignment.Mixture(
            "tolerance: 1.5E-3, shift: -2, patience: .inf, draws: -9223372036854775808, standardised: False, title: 'a: b', note: ~, steps: 4, start: random-points, side: 28, weights: [0.5, 1e3]");

        Assert.Equal((1.5e-3, -2.0, double.PositiveInfinity, long.MinValue, false), (config.Tolerance, config.Shift, config.Patience, config.Draws, config.Standardised));
        Assert.Equal(("a: b", null, 4, Start.RandomPoints, 28), (config.Title, config.Note, config.Steps, config.Start, config.Side));
        Assert.Equal([0.5, 1000], config.Weights);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing() =>
        Assert.Equal(FakeAssignment.Read(Quick).Yaml, FakeAssignment.Read("\uFEFF" + Quick.Replace("\n", "\r\n")).Yaml);

    [Fact]
    public void The_effective_config_has_every_setting()
    {
        RunPlan plan = FakeAssignment.Read(Quick, "old-faithful.title=A \"b\"\\", "seed=8");

        Assert.Equal("""
            # All settings of this run, defaults included.
            assignment: A1.Em
            config: quick
            description: Everything, small.
            seed: 8
            device: cuda
            checkpointSeconds: 2.5
            experiments:
              k-means: {}
              old-faithful:
                components: 3
                tolerance: 1e-06
                shift: 0
                patience: .inf
                draws: 10000000000
                standardised: true
                title: "A \"b\"\\"
                note: ~
                steps: ~
                start: k-means-plus-plus
                side: 14
                sizes: [5, 6]
                weights: []
                axis:
                  low: 0
                  high: 4
                  label: minutes

            """, plan.Yaml);
    }

    [Fact]
    public void The_effective_config_knows_its_own_name() =>
        Assert.Equal("quick", FakeAssignment.Plans.Read(FakeAssignment.Read(Quick).Yaml, "runs/x/config.yaml", "config").Config);

    [Fact]
    public void A_config_of_another_assignment_is_refused() => Assert.Equal(
        "quick.yaml is a config of A2.Sampling; this program runs A1.Em. Run it with the project of A2.Sampling.",
        FakeAssignment.Message("assignment: A2.Sampling\nexperiments: {k-means: }"));

    [Fact]
    public void Only_some_experiments_can_be_chosen()
    {
        RunPlan plan = FakeAssignment.Plans.Read(Quick, "quick.yaml", "quick", [], ["old-faithful"]);

        Assert.Equal("old-faithful", Assert.Single(plan.Experiments).Name);
        Assert.DoesNotContain("k-means:", plan.Yaml);
        Assert.Equal(
            "--only oldfaithful: quick does not run 'oldfaithful'. Did you mean 'old-faithful'? It runs k-means, old-faithful.",
            Assert.Throws<UsageException>(() => FakeAssignment.Plans.Read(Quick, "quick.yaml", "quick", [], ["oldfaithful"])).Message);
    }
}
