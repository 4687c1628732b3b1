namespace GenerativeModels.Numerics;

/// <summary>Finds the word that was meant, for the messages of every program of the kit.</summary>
public static class NearestWord
{
    /// <summary><c>" Did you mean 'seed'?"</c>; empty where no candidate is near.</summary>
    public static string Suggestion(string word, IEnumerable<string> candidates) =>
        Of(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The candidate at the least distance, if that is at most a quarter of its letters; null where none is. The first of several as near.</summary>
    /// <param name="word">What was written. Case, hyphens, underscores and spaces do not count.</param>
    /// <param name="candidates">What would have been right.</param>
    public static string? Of(string word, IEnumerable<string> candidates) => candidates
        .Select(candidate => (Candidate: candidate, Distance: Distance(Plain(word), Plain(candidate))))
        .Where(pair => pair.Distance <= pair.Candidate.Length / 4)
        .OrderBy(pair => pair.Distance)
        .FirstOrDefault().Candidate;

    // How many letters have to be put in, left out, changed or exchanged with their neighbour (optimal string alignment).
    private static int Distance(string a, string b)
    {
        var distance = new int[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    distance[i, j] = i + j;
                    continue;
                }

                int changed = distance[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(changed, 1 + Math.Min(distance[i - 1, j], distance[i, j - 1]));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    distance[i, j] = Math.Min(distance[i, j], 1 + distance[i - 2, j - 2]);
                }
            }
        }

        return distance[a.Length, b.Length];
    }

    // max_steps, MaxSteps, max-steps and maxSteps are the same word to whoever mistypes it.
    private static string Plain(string word) =>
        new([.. word.Take(100).Where(letter => letter is not ('-' or '_' or ' ')).Select(char.ToLowerInvariant)]);
}
