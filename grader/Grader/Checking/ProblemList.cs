namespace GenerativeModels.Grader.Checking;

/// <summary>The problems of a submission, each once, and no more of them than anybody reads.</summary>
internal sealed class ProblemList
{
    private const int Most = 100;

    private readonly List<Problem> _kept = [];
    private readonly HashSet<Problem> _seen = [];

    /// <summary>The problems, in the order in which they came.</summary>
    public IReadOnlyList<Problem> All => _seen.Count > Most
        ? [.. _kept, new Problem("", 0, $"{_seen.Count - Most} more problems are not listed: solve these first.")]
        : _kept;

    /// <summary>Adds one.</summary>
    public void Add(Problem problem)
    {
        if (_seen.Add(problem) && _kept.Count < Most)
        {
            _kept.Add(problem);
        }
    }

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Problem> problems)
    {
        foreach (Problem problem in problems)
        {
            Add(problem);
        }
    }
}
