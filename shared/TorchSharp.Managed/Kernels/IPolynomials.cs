namespace TorchSharp.Kernels;

/// <summary>A family of polynomials with p₀ = 1 and pₖ₊₁ = (a x + b) pₖ − c pₖ₋₁, where a, b, c depend on k.</summary>
internal interface IPolynomials
{
    /// <summary>The operation's name in messages.</summary>
    static abstract string Name { get; }

    /// <summary>p₁ = Slope x + Start.</summary>
    static abstract (double Slope, double Start) First { get; }

    static abstract (double A, double B, double C) Step(int k);
}
