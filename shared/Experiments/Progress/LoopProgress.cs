using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Progress;

/// <summary>How fast a loop goes, and how long it still takes.</summary>
internal sealed class LoopProgress(TimeProvider clock, string name, int done, int count)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly int _doneBefore = done;

    /// <summary>The loop's name.</summary>
    public string Name => name;

    /// <summary>Its steps.</summary>
    public int Count => count;

    /// <summary>Steps done, those before a resume included.</summary>
    public int Done { get; set; } = done;

    /// <summary>Steps a second since the loop began or was resumed; null until one is done.</summary>
    public double? Rate => Done > _doneBefore && Elapsed > 0 ? (Done - _doneBefore) / Elapsed : null;

    /// <summary>"24.1 steps/s", or "3.5 s/step" where it is slow.</summary>
    public string RateText => Rate switch
    {
        null => "",
        >= 1 and var rate => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(rate < 100 ? $"{rate:0.0}" : $"{rate:0}")} steps/s"),
        { } rate => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{1 / rate:0.0} s/step"),
    };

    /// <summary>"12.0 s left".</summary>
    public string LeftText => Rate is { } rate && Done < count ? $"{ExperimentWords.Duration((count - Done) / rate)} left" : "";

    private double Elapsed => clock.GetElapsedTime(_start).TotalSeconds;
}
