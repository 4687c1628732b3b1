using GenerativeModels.Numerics;

namespace GenerativeModels.Datasets;

/// <summary>Draws digits with given glyphs and a given style.</summary>
internal sealed class DigitGenerator(IReadOnlyList<Glyph> glyphs, HandStyle style)
{
    private const int Chunk = 64;

    private readonly Glyph[][] byDigit = [.. Enumerable.Range(0, 10).Select(digit => glyphs.Where(glyph => glyph.Digit == digit).ToArray())];

    /// <summary>Images, one after another: labels.Length x size x size.</summary>
    public float[] Draw(long[] labels, IRandomSource rng, int size)
    {
        float[] pixels = new float[(long)labels.Length * size * size];
        double[] uniforms = rng.Uniform(labels.Length).ToDoubles();

        // Each digit follows from its own uniform number, so that the order of the work is free.
        Parallel.For(0, (labels.Length + Chunk - 1) / Chunk, chunk =>
        {
            var canvas = new Canvas(style.Fade);
            var writer = new DigitWriter(style);
            for (int i = chunk * Chunk; i < Math.Min((chunk + 1) * Chunk, labels.Length); i++)
            {
                var hand = new Hand(uniforms[i]);
                canvas.Clear();
                foreach (PenPath path in writer.Write(hand.Choose(byDigit[labels[i]]), hand)) canvas.Draw(path);
                canvas.Average(size, pixels.AsSpan(i * size * size, size * size));
            }
        });
        return pixels;
    }
}
