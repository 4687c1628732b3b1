namespace GenerativeModels.Em;

/// <summary>A Beta(a, b) prior on a probability μ: p(μ) ∝ μ^(a - 1) (1 - μ)^(b - 1) (equation 1.22).</summary>
public sealed record BetaPrior
{
    /// <summary>A prior with a - 1 imagined ones and b - 1 imagined zeros.</summary>
    /// <param name="a">At least 1, so that the posterior has its mode where (1.23) says.</param>
    /// <param name="b">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">One is below 1 or not finite.</exception>
    public BetaPrior(double a, double b)
    {
        (A, B) = (AtLeastOne(a, nameof(a)), AtLeastOne(b, nameof(b)));
    }

    /// <summary>Beta(1, 1): every μ is as likely as any other, and MAP is maximum likelihood.</summary>
    public static BetaPrior Flat { get; } = new(1, 1);

    /// <summary>a.</summary>
    public double A { get; }

    /// <summary>b.</summary>
    public double B { get; }

    private static double AtLeastOne(double value, string name) => value >= 1 && double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, $"{name} must be finite and at least 1, but was {value}.");
}
