using GenerativeModels.Em.Tests.Inputs;

namespace GenerativeModels.Em.Tests;

public class LogSpaceHiddenTests
{
    [Property(Arbitrary = [typeof(Slices)]), Exercise("A1.1")]
    [Law("P1.14", "Each slice has a log-sum-exp of its own, along any dimension, however far apart the slices lie.", Equation = "1.1")]
    public void Each_slice_is_summed_on_its_own_scale(Slices input)
    {
        Tensor middle = input.Values.SelectMany(slice => slice).SelectMany(row => row).ToArray()
            .ToTensor(input.Values.Length, input.Values[0].Length, input.Values[0][0].Length); // [A, K, B]
        double[] expected = [.. input.Values.SelectMany(slice => slice[0].Select((_, b) => OneSlice([.. slice.Select(row => row[b])])))];
        Tensor wanted = expected.ToTensor(input.Values.Length, input.Values[0][0].Length);

        Close.Equal(wanted, LogSpace.LogSumExp(middle, 1), 1e-12, "LogSumExp along dimension 1 of 3");
        Close.Equal(wanted, LogSpace.LogSumExp(middle.transpose(0, 1), 0), 1e-12, "LogSumExp along dimension 0 of 3, of a transposed tensor");
        Close.Equal(wanted, LogSpace.LogSumExp(middle.transpose(1, 2), -1), 1e-12, "LogSumExp along dimension -1 of 3, of a transposed tensor");
    }

    private static double OneSlice(double[] logs) => logs.Max() + Math.Log(logs.Sum(a => Math.Exp(a - logs.Max())));
}
