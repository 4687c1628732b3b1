using System.Text.RegularExpressions;

namespace GenerativeModels.Grader.Assignments;

/// <summary>Reads and checks assignment.yaml.</summary>
public static partial class ManifestReader
{
    /// <summary>The manifest of an assignment.</summary>
    /// <exception cref="KitException">It is missing or does not make sense; the message says where.</exception>
    public static Manifest Read(Paths paths, string id)
    {
        string path = paths.Manifest(id);
        string shown = paths.Shown(path);
        Document document = Yaml.Read<Document>(path, shown);
        var manifest = new Manifest(
            document.Id,
            document.Title,
            document.Files,
            new Limits(document.Limits.TestSeconds, document.Limits.TotalSeconds, document.Limits.MemoryMegabytes),
            [.. document.Exercises.Select(entry => new Exercise(entry.Id, entry.Title, entry.Points.Public, entry.Points.Hidden, entry.DependsOn))]);
        foreach (string problem in Problems(manifest, id))
        {
            throw new KitException($"{shown}: {problem}");
        }

        return manifest;
    }

    private static IEnumerable<string> Problems(Manifest manifest, string folder)
    {
        if (manifest.Id != folder)
        {
            yield return $"id is '{manifest.Id}', but the folder is '{folder}'. Use the folder's name.";
        }

        foreach (var twice in manifest.Exercises.GroupBy(exercise => exercise.Id).Where(group => group.Count() > 1))
        {
            yield return $"{twice.Key} is listed twice.";
        }

        string prefix = folder[..folder.IndexOf('.')];
        foreach (Exercise exercise in manifest.Exercises)
        {
            if (!ExerciseId().IsMatch(exercise.Id) || !exercise.Id.StartsWith(prefix + ".", StringComparison.Ordinal))
            {
                yield return $"exercise id '{exercise.Id}' should be {prefix}. and a number.";
            }

            if (exercise.PublicPoints < 0 || exercise.HiddenPoints < 0 || exercise.PublicPoints + exercise.HiddenPoints == 0)
            {
                yield return $"{exercise.Id} has {exercise.PublicPoints} public and {exercise.HiddenPoints} hidden points; give it at least one, and none below 0.";
            }

            foreach (string dependency in exercise.DependsOn.Where(dependency => !manifest.Has(dependency) || dependency == exercise.Id))
            {
                yield return $"{exercise.Id} depends on '{dependency}', which is no other exercise of {folder}.";
            }
        }

        int total = manifest.Exercises.Sum(exercise => exercise.PublicPoints + exercise.HiddenPoints);
        if (total != 100)
        {
            yield return $"the points of all exercises make {total}; they should make 100.";
        }

        foreach (Exercise exercise in manifest.Exercises.Where(exercise => manifest.AllDependencies(exercise.Id).Contains(exercise.Id)))
        {
            yield return $"{exercise.Id} depends on itself by way of others.";
        }

        if (manifest.Limits is { TestSeconds: <= 0 } or { TotalSeconds: <= 0 } or { MemoryMegabytes: < 64 })
        {
            yield return "limits should be positive, and memoryMegabytes at least 64.";
        }
    }

    [GeneratedRegex(@"^A\d+\.[1-9]\d*$")]
    private static partial Regex ExerciseId();

    private sealed class Document
    {
        public required string Id { get; set; }
        public required string Title { get; set; }
        public required List<string> Files { get; set; }
        public required LimitsEntry Limits { get; set; }
        public required List<ExerciseEntry> Exercises { get; set; }
    }

    private sealed class LimitsEntry
    {
        public required int TestSeconds { get; set; }
        public required int TotalSeconds { get; set; }
        public required int MemoryMegabytes { get; set; }
    }

    private sealed class ExerciseEntry
    {
        public required string Id { get; set; }
        public required string Title { get; set; }
        public required PointsEntry Points { get; set; }
        public List<string> DependsOn { get; set; } = [];
    }

    private sealed class PointsEntry
    {
        public required int Public { get; set; }
        public required int Hidden { get; set; }
    }
}
