namespace GenerativeModels.Experiments;

/// <summary>Gives an experiment its name.</summary>
/// <param name="name">What it is called in config files, in metrics and in the names of figures: lower case, words joined by hyphens.</param>
/// <param name="description">What it shows, in one line.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ExperimentAttribute(string name, string description) : Attribute
{
    /// <summary>What it is called: <c>old-faithful</c>.</summary>
    public string Name { get; } = name;

    /// <summary>What it shows, in one line.</summary>
    public string Description { get; } = description;
}
