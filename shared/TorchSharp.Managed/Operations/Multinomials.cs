using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels.Random;

namespace TorchSharp.Operations;

/// <summary>Draws of categories by their weights.</summary>
internal static class Multinomials
{
    public static Tensor Draw(Tensor weights, long samples, bool replacement, torch.Generator? generator)
    {
        Reductions.Real("multinomial", weights);
        if (weights.Layout.Rank is not (1 or 2) || weights.Layout.Shape[^1] == 0)
            throw new ArgumentException(Messages.MultinomialShape(weights.Layout.Shape));
        if (samples < 1) throw new ArgumentException(Messages.MultinomialCount(samples));
        long categories = weights.Layout.Shape[^1];
        if (!replacement && samples > categories) throw new ArgumentException(Messages.MultinomialTooMany(samples, categories));

        Tensor dense = weights.Dense();
        if (dense.Buffer is TensorBuffer<float>) Check(dense.Span<float>(), categories);
        else Check(dense.Span<double>(), categories);
        return replacement && samples > 1 ? WithReplacement(dense, samples, generator) : Race(weights, samples, generator);
    }

    // Each category arrives after an exponential time with its weight as rate; the first to arrive are drawn.
    private static Tensor Race(Tensor weights, long samples, torch.Generator? generator)
    {
        Tensor times = Drawing.Filled(Drawing.EmptyLike(weights, weights.dtype), new ExponentialDraw(1), generator);
        Tensor speed = Binary.Number<Kernels.Div>(weights.detach(), times);
        return samples == 1 ? speed.argmax(-1, true) : speed.topk((int)samples).indexes;
    }

    private static Tensor WithReplacement(Tensor weights, long samples, torch.Generator? generator)
    {
        Tensor y = Make.Empty(ScalarType.Int64, [.. weights.Layout.Shape[..^1], samples]);
        int categories = (int)weights.Layout.Shape[^1];
        Drawing.Source(generator).Draw(stream =>
        {
            if (weights.Buffer is TensorBuffer<float>) Search(stream, weights.Span<float>(), categories, y.Span<long>(), (int)samples);
            else Search(stream, weights.Span<double>(), categories, y.Span<long>(), (int)samples);
        });
        return y;
    }

    private static void Search<T>(RandomStream stream, ReadOnlySpan<T> weights, int categories, Span<long> y, int samples)
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        T[] cumulative = new T[categories];
        for (int row = 0; row < weights.Length / categories; row++)
        {
            T sum = T.Zero;
            for (int i = 0; i < categories; i++) cumulative[i] = sum += weights[row * categories + i];
            foreach (ref T value in cumulative.AsSpan()) value /= sum;
            cumulative[^1] = T.One;
            foreach (ref long drawn in y.Slice(row * samples, samples)) drawn = FirstNotBelow(cumulative, stream.Uniform());
        }
    }

    private static int FirstNotBelow<T>(ReadOnlySpan<T> cumulative, double u) where T : unmanaged, IFloatingPointIeee754<T>
    {
        int left = 0, right = cumulative.Length;
        while (left < right)
        {
            int middle = left + (right - left) / 2;
            if (double.CreateTruncating(cumulative[middle]) < u) left = middle + 1;
            else right = middle;
        }
        return left;
    }

    private static void Check<T>(ReadOnlySpan<T> weights, long categories) where T : unmanaged, IFloatingPointIeee754<T>
    {
        T sum = T.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            if (!(weights[i] >= T.Zero && T.IsFinite(weights[i])))
                throw new ArgumentException(Messages.MultinomialWeights(double.CreateTruncating(weights[i])));
            sum = i % categories == 0 ? weights[i] : sum + weights[i];
            if (i % categories == categories - 1 && sum == T.Zero) throw new ArgumentException(Messages.MultinomialZeros(i / categories));
        }
    }
}
