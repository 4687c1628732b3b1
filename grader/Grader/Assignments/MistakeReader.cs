namespace GenerativeModels.Grader.Assignments;

/// <summary>Reads and checks mistakes.yaml.</summary>
public static class MistakeReader
{
    /// <summary>The catalogue of an assignment; empty where the kit comes without solutions.</summary>
    /// <exception cref="KitException">The file does not make sense.</exception>
    public static IReadOnlyList<Mistake> Read(Paths paths, Manifest manifest)
    {
        string path = paths.Mistakes(manifest.Id);
        if (!File.Exists(path))
        {
            return [];
        }

        string shown = paths.Shown(path);
        Mistake[] mistakes = [.. Yaml.Read<List<Entry>>(path, shown).Select(entry =>
            new Mistake(entry.Id, entry.Exercise, entry.Member, entry.Mistake, entry.Hint, entry.Body, entry.Failing))];
        foreach (Mistake mistake in mistakes)
        {
            if (!manifest.Has(mistake.Exercise))
            {
                throw new KitException($"{shown}: {mistake.Id} is about '{mistake.Exercise}', which is no exercise of {manifest.Id}.");
            }

            if (mistake.Failing.Count == 0)
            {
                throw new KitException($"{shown}: {mistake.Id} names no failing test; a mistake that no test catches needs a test.");
            }
        }

        foreach (var twice in mistakes.GroupBy(mistake => mistake.Id).Where(group => group.Count() > 1))
        {
            throw new KitException($"{shown}: {twice.Key} is listed twice.");
        }

        return mistakes;
    }

    private sealed class Entry
    {
        public required string Id { get; set; }
        public required string Exercise { get; set; }
        public string? Member { get; set; }
        public required string Mistake { get; set; }
        public required string Hint { get; set; }
        public required string Body { get; set; }
        public required List<string> Failing { get; set; }
    }
}
