using System.Runtime.InteropServices;
using GenerativeModels.Experiments.CommandLine;

namespace GenerativeModels.Experiments.Tests.CommandLine;

public class StopSignalsTests
{
    [Fact]
    public void The_first_asks_to_stop_and_the_second_ends_the_program()
    {
        var errors = new StringWriter();
        using var signals = new StopSignals(errors);
        var first = new PosixSignalContext(PosixSignal.SIGINT);
        var second = new PosixSignalContext(PosixSignal.SIGINT);

        Assert.False(signals.Token.IsCancellationRequested);
        signals.Handle(first);
        signals.Handle(second);

        Assert.Equal((true, false, true), (first.Cancel, second.Cancel, signals.Token.IsCancellationRequested));
        Assert.Equal("Stopping at the end of this step, with a checkpoint. Once more ends at once; then the last checkpoint remains.", errors.ToString().TrimEnd());
    }
}
