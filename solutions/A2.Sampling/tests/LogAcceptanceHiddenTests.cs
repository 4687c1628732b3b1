using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

public class LogAcceptanceHiddenTests
{
    [Property(Arbitrary = [typeof(LogMove)]), Exercise("A2.1")]
    [Law("P2.1", "A factor that both densities have, or both proposals, changes nothing.", Equation = "2.5")]
    public void Common_factors_cancel(LogMove move)
    {
        LogMove scaled = new(move.LogDensityX + 1024, move.LogDensityY + 1024, move.LogForward - 512, move.LogBackward - 512);

        double expected = Math.Min(0, move.LogDensityY - move.LogDensityX + move.LogBackward - move.LogForward);
        Close.Equal(expected, move.LogAcceptance(), 1e-12, "log α");
        Close.Equal(expected, scaled.LogAcceptance(), 1e-12, "log α with 1024 added to the log densities, and 512 taken from the log proposals");
    }

    [Example, Exercise("A2.1"), Law("P2.13", "Whichever of the four are probability 0: from a state that the chain could not be in everything is accepted, else nothing that has no way back.", Equation = "2.5")]
    public void Zeros_in_all_combinations()
    {
        for (int zeros = 0; zeros < 16; zeros++)
        {
            double[] logs = [.. Enumerable.Range(0, 4).Select(i => (zeros >> i & 1) == 1 ? double.NegativeInfinity : -7000)];
            bool thereIsZero = (zeros & 0b0101) != 0, backIsZero = (zeros & 0b1010) != 0;

            Close.Equal(
                !thereIsZero && backIsZero ? double.NegativeInfinity : 0, MetropolisHastings.LogAcceptance(logs[0], logs[1], logs[2], logs[3]), 0,
                $"log α with log densities {Show.Number(logs[0])} and {Show.Number(logs[1])}, log proposals {Show.Number(logs[2])} there and {Show.Number(logs[3])} back");
        }
    }
}
