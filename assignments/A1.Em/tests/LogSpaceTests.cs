using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class LogSpaceTests
{
    [Example, Exercise("A1.1"), Law("P1.14", "The log-sum-exp of logarithms is the logarithm of the sum.", Equation = "1.1")]
    public void Log_sum_exp_of_log_1_and_log_2_is_log_3()
    {
        Tensor a = Table([1, 2], [3, 4]).log();

        Close.Equal(Vector(Math.Log(4), Math.Log(6)), LogSpace.LogSumExp(a, 0), 1e-12, "LogSumExp of log [[1, 2], [3, 4]] along dimension 0");
        Close.Equal(Vector(Math.Log(3), Math.Log(7)), LogSpace.LogSumExp(a, 1), 1e-12, "LogSumExp of log [[1, 2], [3, 4]] along dimension 1");
    }

    // In units of 1 + |expected|: at c = 10,000 a rounding of a + c is 1e-12, a wrong summand 1e-4 and more.
    [Property(Arbitrary = [typeof(ShiftedLogs)]), Exercise("A1.1")]
    [Law("P1.14", "A constant added to every logarithm is added to their log-sum-exp, also where exp would overflow or underflow.", Equation = "1.1")]
    public void Adding_a_constant_adds_the_constant(ShiftedLogs input)
    {
        double expected = input.Shift + Math.Log(input.Logs.Sum(Math.Exp));

        Tensor actual = LogSpace.LogSumExp(Vector([.. input.Logs.Select(a => a + input.Shift)]), 0);

        Close.Equal(expected, actual.item<double>(), 1e-12, "LogSumExp of logs + shift");
    }

    [Example, Exercise("A1.1"), Law("P1.14", "The logarithm of 0 is -infinity, and so is that of a sum of zeros.", Equation = "1.1")]
    public void Sums_of_zeros_are_minus_infinity_and_not_NaN()
    {
        const double logZero = double.NegativeInfinity;

        Tensor actual = LogSpace.LogSumExp(Table([logZero, logZero], [logZero, 0], [1000, logZero]), 1);

        Close.Equal(Vector(logZero, 0, 1000), actual, 1e-12, "LogSumExp of [[-inf, -inf], [-inf, 0], [1000, -inf]] along dimension 1");
    }
}
