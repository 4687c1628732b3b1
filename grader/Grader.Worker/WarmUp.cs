using GenerativeModels.Testing;
using GenerativeModels.Testing.Running;
using TorchSharp;

namespace GenerativeModels.Grader.Worker;

/// <summary>A property of no interest, run while the controller still compiles: it brings FsCheck and the engine into memory.</summary>
internal sealed class WarmUp
{
    /// <summary>Runs it.</summary>
    public static void Run() => GradedTest.From(typeof(WarmUp).GetMethod(nameof(A_number_is_itself))!)!.Run(new RunSettings { Seed = 1 });

    [Property(MaxTest = 3)]
    public void A_number_is_itself(int n)
    {
        torch.Tensor x = torch.tensor(new double[,] { { n, 1 }, { 2, 3 } });
        Close.Equal(x, x.exp().log().matmul(torch.eye(2, dtype: torch.ScalarType.Float64)), double.MaxValue, "x");
    }
}
