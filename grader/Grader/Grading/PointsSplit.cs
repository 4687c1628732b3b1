namespace GenerativeModels.Grader.Grading;

/// <summary>Shares an exercise's points among its tests in whole points.</summary>
public static class PointsSplit
{
    /// <summary>Equal shares by largest remainder: the first tests get the points that are left over. [7 points, 3 tests] -> 3, 2, 2.</summary>
    /// <param name="points">The points, at least 0.</param>
    /// <param name="tests">The number of tests, at least 1.</param>
    public static IReadOnlyList<int> Share(int points, int tests)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tests);
        return [.. Enumerable.Range(0, tests).Select(i => points / tests + (i < points % tests ? 1 : 0))];
    }
}
