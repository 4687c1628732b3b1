using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>The unsteady hand that writes one digit: its own source of random numbers, so that no digit depends on how many numbers another one took.</summary>
/// <param name="uniform">Decides everything that the hand does: uniform on [0, 1).</param>
/// <remarks>Only additions, multiplications and the like: every machine draws the same bits. (A logarithm or a sine may differ in its last bit.)</remarks>
internal sealed class Hand(double uniform)
{
    private readonly SeededRandom rng = new((long)(uniform * (1L << 53)));

    /// <summary>Uniform between two numbers.</summary>
    public double Between(double least, double most) => least + (most - least) * rng.NextDouble();

    /// <summary>Nearly normal, with mean 0 and standard deviation 1, and within ±3: three uniform numbers added.</summary>
    public double Normal() => 2 * (rng.NextDouble() + rng.NextDouble() + rng.NextDouble()) - 3; // each has variance 1/12

    /// <summary>One of the glyphs, the more common ones more often.</summary>
    public Glyph Choose(IReadOnlyList<Glyph> glyphs)
    {
        double left = Between(0, glyphs.Sum(glyph => glyph.Weight));
        foreach (Glyph glyph in glyphs)
        {
            left -= glyph.Weight;
            if (left < 0) return glyph;
        }

        return glyphs[^1];
    }
}
