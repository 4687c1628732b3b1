using System.Globalization;
using System.Text.RegularExpressions;
using GenerativeModels.Experiments.Running;
using GenerativeModels.Plotting;

namespace GenerativeModels.Experiments.Checkpoints;

/// <summary>The checkpoint files of one experiment: <c>02-train-000500.zip</c> is of its second loop, with 500 steps done.</summary>
internal sealed partial class CheckpointStore
{
    private const int KeptOfALoop = 2;

    private readonly string _folder;
    private readonly Dictionary<int, string> _usable = [];

    /// <summary>Looks through the files that are there; of each loop the newest one that can be read is the one to go on from.</summary>
    /// <param name="folder">The experiment's own; need not exist.</param>
    /// <param name="warn">Told of each damaged file.</param>
    public CheckpointStore(string folder, Action<string> warn)
    {
        _folder = folder;
        RemoveUnfinished();
        foreach (IGrouping<int, Entry> loop in Files().GroupBy(file => file.Loop))
        {
            foreach (Entry file in loop.OrderByDescending(file => file.Done))
            {
                if (CanBeRead(file.Path, warn))
                {
                    _usable[loop.Key] = file.Path;
                    break;
                }
            }
        }
    }

    /// <summary>The last loop of which there is a checkpoint, counted from 1; 0 if there is none.</summary>
    public int LastLoop => _usable.Count == 0 ? 0 : _usable.Keys.Max();

    /// <summary>The file to go on from in a loop, if there is one.</summary>
    public string? FileOf(int loop) => _usable.GetValueOrDefault(loop);

    /// <summary>Saves one; of its loop the newest two stay.</summary>
    public void Save(Checkpoint checkpoint)
    {
        CheckpointManifest m = checkpoint.Manifest;
        CheckpointFile.Write(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{m.LoopNumber:00}-{m.Loop}-{m.Done:000000}.zip")), checkpoint);
        Remove(Files().Where(file => file.Loop == m.LoopNumber).OrderByDescending(file => file.Done).Skip(KeptOfALoop));
    }

    /// <summary>The experiment is done: only the end of its last loop stays, with what was trained.</summary>
    /// <returns>The file, or null if the experiment has no loop.</returns>
    public string? KeepOnlyTheEnd()
    {
        Entry[] files = [.. Files().OrderByDescending(file => file.Loop).ThenByDescending(file => file.Done)];
        Remove(files.Skip(1));
        return files.FirstOrDefault()?.Path;
    }

    /// <summary>The experiment failed: nothing goes on from its checkpoints.</summary>
    public void Clear() => Remove(Files());

    private static bool CanBeRead(string file, Action<string> warn)
    {
        try
        {
            CheckpointFile.Read(file);
            return true;
        }
        catch (DamagedCheckpointException damage)
        {
            warn($"{file} is damaged: {damage.Message}. Going on from the checkpoint before it, or from the start if there is none; the result is the same.");
            return false;
        }
    }

    private static void Remove(IEnumerable<Entry> files)
    {
        foreach (Entry file in files.ToArray())
        {
            RunFolderException.Guard(file.Path, () => File.Delete(file.Path));
        }
    }

    // What a kill left half-written.
    private void RemoveUnfinished()
    {
        if (Directory.Exists(_folder))
        {
            RunFolderException.Guard(_folder, () => Array.ForEach(Directory.GetFiles(_folder, "*" + WholeFile.Unfinished), File.Delete));
        }
    }

    private IEnumerable<Entry> Files()
    {
        if (!Directory.Exists(_folder))
        {
            yield break;
        }

        foreach (string path in Directory.EnumerateFiles(_folder, "*.zip"))
        {
            if (FileName().Match(Path.GetFileName(path)) is { Success: true } match)
            {
                yield return new Entry(path, Number(match.Groups[1]), Number(match.Groups[2]));
            }
        }

        static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^(\d{2,6})-[a-z0-9-]+-(\d{6,9})\.zip$")]
    private static partial Regex FileName();

    private sealed record Entry(string Path, int Loop, int Done);
}
