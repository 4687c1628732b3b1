using GenerativeModels.Experiments.CommandLine;
using GenerativeModels.Experiments.Configuration;
using GenerativeModels.Experiments.Tests.Configuration;

namespace GenerativeModels.Experiments.Tests.CommandLine;

public sealed class ExperimentCommandTests : IDisposable
{
    private const string Quick = "description: Small.\nexperiments:\n  old-faithful: { components: 3 }\n  k-means:\n";

    private readonly KitPaths _paths = new(Directory.CreateTempSubdirectory("kit-").FullName, "A1.Em");
    private readonly StringWriter _output = new();

    public ExperimentCommandTests()
    {
        Directory.CreateDirectory(_paths.Configs);
        File.WriteAllText(_paths.Config("quick"), Quick);
        File.WriteAllText(_paths.Config("full"), Quick.Replace("Small.", "As in the chapter."));
    }

    public void Dispose() => Directory.Delete(_paths.Root, recursive: true);

    [Fact]
    public void Runs_a_config_by_its_name()
    {
        FakePipeline pipeline = Run("quick");

        Assert.Equal(("quick", 1L, "cpu"), (pipeline.Plan!.Config, pipeline.Plan.Seed, pipeline.Plan.Device));
        Assert.Equal(_paths.Runs, pipeline.RunsFolder);
    }

    [Fact]
    public void Runs_a_file_by_its_path()
    {
        string path = Path.Combine(_paths.Root, "mine.yml");
        File.WriteAllText(path, Quick);

        Assert.Equal("mine", Run(path).Plan!.Config);
    }

    [Fact]
    public void Options_change_the_plan()
    {
        FakePipeline pipeline = Run("quick", "--set", "old-faithful.components=4", "--set", "seed=2", "--seed", "-3", "--device", "cuda", "--only", "old-faithful", "--out", _paths.Root);

        Assert.Equal((-3L, "cuda", _paths.Root), (pipeline.Plan!.Seed, pipeline.Plan.Device, pipeline.RunsFolder));
        Assert.Equal(4, ((MixtureConfig)Assert.Single(pipeline.Plan.Experiments).Config).Components);
    }

    [Theory]
    [InlineData("quick", "--resume")]
    [InlineData("--resume", "quick")]
    [InlineData("--resume", "RUN")]
    public void Goes_on_with_a_run_as_it_began(params string[] args)
    {
        string run = NewRun();
        var pipeline = new FakePipeline { Unfinished = run };

        Assert.Equal(ExitCodes.Stopped, Command(pipeline).Run([.. args.Select(arg => arg == "RUN" ? run : arg)], default));
        Assert.Equal((run, 5L, "quick"), (pipeline.Resumed, pipeline.Plan!.Seed, pipeline.Plan.Config));
    }

    [Fact]
    public void Compares_runs()
    {
        Assert.Equal(["a", "b", "c", "out ", "metric k-means/cost"], Run("compare", "a", "b", "c", "--metric", "k-means/cost").Compared);
        Assert.Equal(["a", "out there", "metric "], Run("compare", "a", "--out", "there").Compared);
    }

    [Theory]
    [InlineData]
    [InlineData("--list")]
    public void Lists_the_configs(params string[] args)
    {
        File.WriteAllText(_paths.Config("broken"), "seed: x\n");
        Run(args);

        Assert.Equal(
            """
            Configs of A1.Em:

              broken             cannot be run:
                assignments/A1.Em/configs/broken.yaml(1,1): experiments is missing (What runs, in this order, with its settings). Add 'experiments:' and the names of experiments, each in a line of its own with a colon behind it (A1.Em has k-means, latent-classes, old-faithful).
                assignments/A1.Em/configs/broken.yaml(1,7): seed is 'x'; expected a whole number.

              full               As in the chapter.
                old-faithful              A mixture on the geyser's eruptions.
                k-means                   Where it fails.

              quick              Small.
                old-faithful              A mixture on the geyser's eruptions.
                k-means                   Where it fails.

            Run one:             dotnet run --project starter/A1.Em -- quick
            One of your own:     dotnet run --project starter/A1.Em -- <path of a YAML file>
            What can be set:     dotnet run --project starter/A1.Em -- --describe k-means

            """, Output());
    }

    [Fact]
    public void Says_so_where_there_are_no_configs()
    {
        Directory.Delete(_paths.Configs, recursive: true);
        Run();

        Assert.Equal("A1.Em has no configs yet: assignments/A1.Em/configs holds no .yaml file.\n", Output());
        Assert.Equal("there is no config 'quick'. A1.Em has none yet: assignments/A1.Em/configs holds no .yaml file.", Message("quick"));
    }

    [Fact]
    public void Describes_the_settings_of_an_experiment()
    {
        Run("--describe", "latent-classes");
        Run("--describe", "k-means");
        Run("--describe", "old-faithful");

        Assert.StartsWith(
            """
            latent-classes: Classes of answers.

              classes: a whole number at least 2; has to be given
                  The number of classes.

            In a config file:    latent-classes: { classes: ... }
            For one run:         dotnet run --project starter/A1.Em -- <config> --set latent-classes.classes=...
            k-means: Where it fails.

              It has no settings.
            old-faithful: A mixture on the geyser's eruptions.

              components: a whole number from 1 to 20; 2 unless said otherwise
                  The number of components.
              tolerance: a number above 0 and at most 1; 1e-06 unless said otherwise
                  When to stop.
              shift: a number; 0 unless said otherwise
            """, Output());
        Assert.Contains("\n  axis.high: a number below 100; 10 unless said otherwise\n", Output());
    }

    [Theory]
    [InlineData("there is no config 'qiuck'. Did you mean 'quick'? A1.Em has full, quick.", "qiuck")]
    [InlineData("there is no file configs/quik.yaml (looked in HERE). Did you mean 'quick'? A1.Em has full, quick.", "configs/quik.yaml")]
    [InlineData("ROOT is a folder. Name a config or a YAML file. A1.Em has full, quick.", "ROOT")]
    [InlineData("no config is named. A1.Em has full, quick.", "--seed", "3")]
    [InlineData("there is no option '--lits'. Did you mean '--list'? Run with --help to see what there is.", "--lits")]
    [InlineData("Unrecognized command or argument 'full'.\nRun with --help to see what there is.", "quick", "full")]
    [InlineData("Required argument missing for option: '--seed'.\nRun with --help to see what there is.", "quick", "--seed")]
    [InlineData("Required argument 'runs' missing for command: 'compare'.\nRun with --help to see what there is.", "compare")]
    [InlineData("--seed x: seed is 'x'; expected a whole number.", "quick", "--seed", "x")]
    [InlineData("--device gpu: device is 'gpu'; expected cpu or cuda.", "quick", "--device", "gpu")]
    [InlineData("--only kmeans: quick does not run 'kmeans'. Did you mean 'k-means'? It runs old-faithful, k-means.", "quick", "--only", "kmeans")]
    [InlineData("A1.Em has no experiment 'k-mean'. Did you mean 'k-means'? It has k-means, latent-classes, old-faithful.", "--describe", "k-mean")]
    [InlineData("--seed and --resume do not go together: a run that goes on keeps the settings it began with. Leave --seed out, or start a new run without --resume.", "quick", "--resume", "--seed", "3")]
    [InlineData("--resume needs to know what to go on with: name a run folder behind it, or a config before it. A1.Em has full, quick.", "--resume")]
    [InlineData("there is no unfinished run of quick in runs. Start one: dotnet run --project starter/A1.Em -- quick", "quick", "--resume")]
    [InlineData("assignments is no folder of a run: it has no config.yaml. Name one below runs, or leave it out for the newest: quick --resume.", "--resume", "ROOT/assignments")]
    public void Wrong_use_is_told_what_to_do(string message, params string[] args) => Assert.Equal(
        message.Replace("ROOT", _paths.Root).Replace("HERE", Directory.GetCurrentDirectory()),
        Message([.. args.Select(arg => arg.Replace("ROOT", _paths.Root))]));

    private string NewRun()
    {
        string run = Path.Combine(_paths.Runs, "A1.Em", "quick", "then");
        Directory.CreateDirectory(run);
        File.WriteAllText(KitPaths.ConfigOfRun(run), FakeAssignment.Read(Quick, "seed=5").Yaml);
        return run;
    }

    private FakePipeline Run(params string[] args)
    {
        var pipeline = new FakePipeline();
        Assert.Equal(ExitCodes.Done, Command(pipeline).Run(args, default));
        return pipeline;
    }

    private string Message(params string[] args) => Assert.Throws<UsageException>(() => Command(new FakePipeline()).Run(args, default)).Message;

    private string Output() => _output.ToString().ReplaceLineEndings("\n");

    private ExperimentCommand Command(FakePipeline pipeline) => new(_paths, FakeAssignment.Catalogue, pipeline, _output);
}
