using System.Globalization;

namespace GenerativeModels.Testing.Running;

/// <summary>Which inputs a property draws.</summary>
public sealed record RunSettings
{
    /// <summary>The environment variable that replays one input: <c>dotnet test -e KIT_REPLAY=seed,gamma,size</c>.</summary>
    public const string ReplayVariable = "KIT_REPLAY";

    /// <summary>New inputs each time, unless <see cref="ReplayVariable"/> names one: what a student's own run does.</summary>
    public static RunSettings Local { get; } = new() { Replay = Environment.GetEnvironmentVariable(ReplayVariable) };

    /// <summary>Draws the same inputs each time: what grading does. Each test gets a stream of its own.</summary>
    public ulong? Seed { get; init; }

    /// <summary>"seed,gamma" or "seed,gamma,size": draws exactly this.</summary>
    public string? Replay { get; init; }

    /// <summary>The seed, gamma and size that a test starts from; null where it may choose.</summary>
    /// <param name="test">The test's name; it picks the stream.</param>
    /// <param name="pinned">What the attribute says, which wins over the seed.</param>
    /// <exception cref="FormatException">The replay text is not of the form "seed,gamma" or "seed,gamma,size".</exception>
    public (ulong Seed, ulong Gamma, int Size)? Start(string test, string? pinned)
    {
        if ((string.IsNullOrWhiteSpace(Replay) ? pinned : Replay) is { } replay)
        {
            return Parse(replay);
        }

        return Seed is { } seed ? (Mix(seed ^ Hash(test)), Mix(~seed + Hash(test)) | 1, -1) : null;
    }

    private static (ulong, ulong, int) Parse(string replay)
    {
        string[] parts = replay.Trim('(', ')', ' ').Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length is 2 or 3
            && ulong.TryParse(parts[0], CultureInfo.InvariantCulture, out ulong seed)
            && ulong.TryParse(parts[1], CultureInfo.InvariantCulture, out ulong gamma) && gamma % 2 == 1)
        {
            int size = parts.Length == 3 && int.TryParse(parts[2], CultureInfo.InvariantCulture, out int given) ? given : -1;
            return (seed, gamma, size);
        }

        throw new FormatException(
            $"'{replay}' is no replay. Paste what a failure printed: \"seed,gamma,size\", three whole numbers, the second one odd.");
    }

    private static ulong Hash(string text)
    {
        ulong hash = 14695981039346656037; // FNV-1a: the same on every machine, which string.GetHashCode is not.
        foreach (char letter in text)
        {
            hash = (hash ^ letter) * 1099511628211;
        }

        return hash;
    }

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }
}
