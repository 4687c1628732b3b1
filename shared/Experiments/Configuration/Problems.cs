namespace GenerativeModels.Experiments.Configuration;

/// <summary>All that is wrong with a config, so that one reading tells everything.</summary>
internal sealed class Problems
{
    private const int Most = 20;

    private readonly List<(Place Place, string Text)> _found = [];

    /// <summary>How many there are so far.</summary>
    public int Count => _found.Count;

    /// <summary>Writes one down.</summary>
    /// <param name="place">Where.</param>
    /// <param name="text">What is wrong, found against allowed, what to do.</param>
    public void Add(Place place, string text) => _found.Add((place, text));

    /// <summary>Ends the reading if something is wrong.</summary>
    /// <exception cref="UsageException">Says all of it, a line each, from the top of the file to its end.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0)
        {
            IEnumerable<string> shown = _found.OrderBy(problem => problem.Place.Line).ThenBy(problem => problem.Place.Column)
                .Take(Most).Select(problem => $"{problem.Place}: {problem.Text}");
            throw new UsageException(string.Join('\n', _found.Count > Most ? shown.Append($"... and {_found.Count - Most} more.") : shown));
        }
    }
}
