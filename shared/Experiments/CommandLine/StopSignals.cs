using System.Runtime.InteropServices;

namespace GenerativeModels.Experiments.CommandLine;

/// <summary>Ctrl-C, and the signal that ends a process: the first asks to stop at the end of a step, the second ends the program at once.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly TextWriter _errors;

    public StopSignals(TextWriter errors)
    {
        _errors = errors;
        _registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle),
        ];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations)
        {
            registration.Dispose();
        }

        _stop.Dispose();
    }

    internal void Handle(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested)
        {
            return; // what the system does with the signal: the end
        }

        signal.Cancel = true;
        _errors.WriteLine("Stopping at the end of this step, with a checkpoint. Once more ends at once; then the last checkpoint remains.");
        _stop.Cancel();
    }
}
