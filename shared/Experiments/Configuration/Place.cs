namespace GenerativeModels.Experiments.Configuration;

/// <summary>Where something stands: in a file, or in a setting of the command line.</summary>
/// <param name="Source">The file as messages show it, or <c>--set seed=x</c>.</param>
/// <param name="Line">From 1; 0 where the source is a single line of text.</param>
/// <param name="Column">From 1; 0 where the whole source is meant.</param>
internal readonly record struct Place(string Source, int Line, int Column)
{
    /// <summary><c>quick.yaml(6,17)</c>, or <c>--set seed=x, character 6</c>.</summary>
    public override string ToString() => (Line, Column) switch
    {
        (0, 0) => Source,
        (0, _) => $"{Source}, character {Column}",
        _ => $"{Source}({Line},{Column})",
    };
}
