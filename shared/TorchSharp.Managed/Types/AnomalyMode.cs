using TorchSharp.Engine;

namespace TorchSharp;

/// <summary>Until disposed, a NaN in this thread's backward passes is an error that names the operation and where it was called.</summary>
public class AnomalyMode : IDisposable
{
    private readonly bool _wasEnabled = Anomaly.IsEnabled;
    private readonly bool _checkedNaN = Anomaly.ChecksNaN;

    /// <summary>Begins or pauses looking for anomalies.</summary>
    public AnomalyMode(bool enabled, bool check_nan = true)
    {
        Anomaly.IsEnabled = enabled;
        Anomaly.ChecksNaN = check_nan;
    }

    /// <summary>Whether anomalies are looked for.</summary>
    public static bool IsEnabled => Anomaly.IsEnabled;

    /// <summary>Whether NaN counts as one.</summary>
    public static bool ShouldCheckNaN => Anomaly.ChecksNaN;

    /// <summary>Goes back to what was before.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Goes back to what was before.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        Anomaly.IsEnabled = _wasEnabled;
        Anomaly.ChecksNaN = _checkedNaN;
    }
}
