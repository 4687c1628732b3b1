using System.Diagnostics;

namespace TorchSharp.Benchmarks;

/// <summary>Milliseconds per call.</summary>
internal readonly record struct Timing(double Min, double Median)
{
    /// <summary>Calls the action for about so many seconds, in rounds long enough for the clock.</summary>
    public static Timing Of(Action action, double seconds)
    {
        int calls = 1;
        double once = Round(action, calls);
        while (once * calls < 0.2 && calls < 1 << 20)
        {
            calls *= 4;
            once = Round(action, calls);
        }

        var times = new List<double> { once };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed.TotalSeconds < seconds;) times.Add(Round(action, calls));
        return Of(times);
    }

    /// <summary>Reads a clock of its own for about so many seconds.</summary>
    public static Timing Of(Func<double> clock, double seconds)
    {
        var times = new List<double> { clock() };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed.TotalSeconds < seconds;) times.Add(clock());
        return Of(times);
    }

    public static Timing Of(List<double> times)
    {
        times.Sort();
        return new Timing(times[0], times[times.Count / 2]);
    }

    /// <summary>What several interleaved rounds say together.</summary>
    public static Timing Of(IReadOnlyList<Timing> rounds)
    {
        List<double> medians = [.. rounds.Select(r => r.Median)];
        return new Timing(rounds.Min(r => r.Min), Of(medians).Median);
    }

    private static double Round(Action action, int calls)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < calls; i++) action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
    }
}
