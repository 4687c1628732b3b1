using System.CommandLine;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>What a person can write behind <c>dotnet run --project starter/A1.Em --</c>.</summary>
internal sealed class Arguments
{
    public Argument<string?> Config { get; } = new("config")
    {
        Description = "The name of a config (see --list), or the path of a YAML file.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<string[]> Set { get; } = new("--set")
    {
        Description = "Changes a setting of the config, such as old-faithful.components=3 or seed=2. Can be given several times.",
        HelpName = "key=value",
    };

    public Option<string[]> Only { get; } = new("--only") { Description = "Runs this experiment of the config alone. Can be given several times.", HelpName = "experiment" };

    public Option<string?> Seed { get; } = new("--seed") { Description = "Another seed than the config's.", HelpName = "number" };

    public Option<string?> Device { get; } = new("--device") { Description = "Where tensors are.", HelpName = "cpu|cuda" };

    public Option<string?> Out { get; } = new("--out") { Description = "Where run folders are made, in place of the kit's runs folder.", HelpName = "folder" };

    public Option<string?> Resume { get; } = new("--resume")
    {
        Description = "Goes on with a run that was stopped or killed: that of the folder, or the newest one of the config.",
        HelpName = "run folder",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public Option<bool> List { get; } = new("--list") { Description = "Shows the configs and what they run." };

    public Option<string?> Describe { get; } = new("--describe") { Description = "Shows the settings of an experiment: what they are for, their ranges and defaults.", HelpName = "experiment" };

    public Argument<string[]> Runs { get; } = new("runs") { Description = "The folders of two or more runs.", Arity = ArgumentArity.OneOrMore };

    public Option<string?> Metric { get; } = new("--metric") { Description = "What the plot shows, such as old-faithful/log-likelihood.", HelpName = "experiment/name" };
}
