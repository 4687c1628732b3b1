namespace GenerativeModels.Numerics;

/// <summary>How the error of a central difference shrinks when its step is halved.</summary>
/// <param name="Error">|difference quotient - claimed derivative| at the step.</param>
/// <param name="HalfError">The same at half the step.</param>
/// <param name="Rounding">What rounding alone may leave of either.</param>
public sealed record OrderCheck(double Error, double HalfError, double Rounding)
{
    /// <summary><see cref="Error"/> / <see cref="HalfError"/>: near 4 for the right derivative of a smooth function, near 1 for a wrong one.</summary>
    public double Ratio => Error / HalfError;

    /// <summary>The ratio is in [3, 5], or the error is rounding alone (a function of degree 2 has no other).</summary>
    public bool IsSecondOrder => HalfError <= Rounding ? Error <= 8 * Rounding : Ratio is >= 3 and <= 5;
}
