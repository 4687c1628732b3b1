namespace GenerativeModels.Em.Tests;

/// <summary>Agreement with numbers as they are printed: to half a unit of the last decimal.</summary>
internal static class Printed
{
    /// <summary>Requires a number that prints like this.</summary>
    public static void Equal(double printed, double actual, int decimals, string what) => Close.Holds(
        Math.Abs(actual - printed) <= 0.5000001 * Math.Pow(10, -decimals), what, Show.Number(actual), $"{printed.ToString($"F{decimals}")}, to all digits printed");

    /// <summary>Requires numbers that print like these, in row-major order.</summary>
    public static void Equal(double[] printed, Tensor actual, int decimals, string what)
    {
        double[] values = actual.ToDoubles();
        Close.Equal(printed.Length, values.Length, 0, $"number of {what}");
        for (int i = 0; i < values.Length; i++)
        {
            Equal(printed[i], values[i], decimals, $"{what}, number {i} in row-major order");
        }
    }
}
