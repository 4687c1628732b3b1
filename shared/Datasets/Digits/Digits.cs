using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Datasets;

/// <summary>
/// Digits that look handwritten and are made on the spot, any number of them: a stand-in for MNIST that needs no download
/// (data/digits/README.md). The same seed gives the same bits on every machine.
/// </summary>
public static class Digits
{
    /// <summary>How many classes there are: the digits 0 to 9.</summary>
    public const int Classes = 10;

    /// <summary>The sizes that images can have, in pixels along a side.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [28, 14, 8];

    private static readonly Lazy<DigitGenerator> Generator = new(() =>
    {
        using TextReader strokes = EmbeddedFile.Open("strokes.txt");
        return new DigitGenerator(GlyphFile.Read(strokes, "strokes.txt"), new HandStyle());
    });

    /// <summary>Digits in random order, each as often as the others: every ten images one after another show all ten.</summary>
    /// <param name="count">How many; at least 1.</param>
    /// <param name="rng">The same state gives the same digits at every size: the small images are means over squares of the same drawing.</param>
    /// <param name="size">28, 14 or 8.</param>
    public static LabelledImages<UnitImages> Generate(int count, IRandomSource rng, int size = 28)
    {
        Guard.Between(count, 1, int.MaxValue);
        return Generate([.. BalancedLabels(count, rng)], rng, size);
    }

    /// <summary>Digits with the given labels, in this order.</summary>
    /// <param name="labels">0 to 9; at least one.</param>
    /// <param name="rng">Decides how they are written.</param>
    /// <param name="size">28, 14 or 8.</param>
    /// <exception cref="ArgumentException">A label is no digit, there is none, or there are no images of that size.</exception>
    public static LabelledImages<UnitImages> Generate(IReadOnlyList<long> labels, IRandomSource rng, int size = 28)
    {
        if (!Sizes.Contains(size)) throw new ArgumentOutOfRangeException(nameof(size), $"size is {size}; digits are drawn with {string.Join(", ", Sizes)} pixels along a side. Choose one of these.");
        Guard.Between(labels.Count, 1, Array.MaxLength / (size * size));
        for (int i = 0; i < labels.Count; i++) Guard.Between(labels[i], 0, Classes - 1, $"labels[{i}]");

        long[] digits = [.. labels];
        float[] pixels = Generator.Value.Draw(digits, rng, size);
        return new LabelledImages<UnitImages>(new UnitImages(tensor(pixels, [digits.Length, 1, size, size])), tensor(digits));
    }

    // Each block of ten is a shuffle (Fisher and Yates) of its own, so that fewer digits are the first of more.
    private static IEnumerable<long> BalancedLabels(int count, IRandomSource rng)
    {
        var shuffling = new Hand(rng.Uniform(1).ToDoubles()[0]);
        long[] block = new long[Classes];
        for (int i = 0; i < count; i++)
        {
            if (i % Classes == 0) Shuffle(block, shuffling);
            yield return block[i % Classes];
        }
    }

    private static void Shuffle(long[] block, Hand hand)
    {
        for (int i = 0; i < block.Length; i++) block[i] = i;
        for (int i = block.Length - 1; i > 0; i--)
        {
            int j = (int)hand.Between(0, i + 1);
            (block[i], block[j]) = (block[j], block[i]);
        }
    }
}
