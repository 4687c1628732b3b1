using System.Collections;
using System.Runtime.CompilerServices;
using GenerativeModels.Numerics;
using static TorchSharp.torch;

namespace GenerativeModels.Plotting;

/// <summary>
/// A row of numbers to draw. Arrays, lists, tensors [N] of any dtype and device, and collection expressions turn into it by themselves,
/// so that a call can be given what is at hand. A copy: what happens to the source later does not matter.
/// </summary>
[CollectionBuilder(typeof(Values), nameof(Create))]
public readonly struct Values : IEnumerable<double>
{
    private readonly double[]? _numbers;
    private readonly long[]? _shape;

    private Values(double[] numbers, long[]? shape = null) => (_numbers, _shape) = (numbers, shape);

    /// <summary>How many they are.</summary>
    public int Count => Numbers.Length;

    /// <summary>The number at a position, from 0 on.</summary>
    public double this[int i] => Numbers[i];

    internal double[] Numbers => _numbers ?? [];

    /// <summary>The shape of the tensor that they come from; null for one of one dimension, and for all else.</summary>
    internal long[]? OddShape => _shape is null || _shape.Length == 1 ? null : _shape;

    /// <summary>The numbers of a span.</summary>
    public static Values Create(ReadOnlySpan<double> numbers) => new(numbers.ToArray());

    /// <summary>0, 1, ..., count - 1: steps, epochs, draws.</summary>
    public static Values Counting(int count) => new([.. Enumerable.Range(0, Math.Max(0, count)).Select(i => (double)i)]);

    /// <summary>Equally spaced numbers from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    /// <param name="low">The first.</param>
    /// <param name="high">The last.</param>
    /// <param name="count">How many, at least 2.</param>
    public static Values Spaced(double low, double high, int count)
    {
        Guard.Between(count, 2, int.MaxValue);
        return new([.. Enumerable.Range(0, count).Select(i => low + (high - low) * i / (count - 1))]);
    }

    /// <summary>A function of each number.</summary>
    public Values Select(Func<double, double> function) => new(Array.ConvertAll(Numbers, x => function(x)));

    /// <inheritdoc/>
    public IEnumerator<double> GetEnumerator() => Numbers.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Of an array.</summary>
    public static implicit operator Values(double[] numbers) => new((double[])numbers.Clone());

    /// <summary>Of an array.</summary>
    public static implicit operator Values(float[] numbers) => new(Array.ConvertAll(numbers, x => (double)x));

    /// <summary>Of an array.</summary>
    public static implicit operator Values(int[] numbers) => new(Array.ConvertAll(numbers, x => (double)x));

    /// <summary>Of an array.</summary>
    public static implicit operator Values(long[] numbers) => new(Array.ConvertAll(numbers, x => (double)x));

    /// <summary>Of a list.</summary>
    public static implicit operator Values(List<double> numbers) => new([.. numbers]);

    /// <summary>Of a tensor [N]. One of another shape is refused where it is drawn.</summary>
    public static implicit operator Values(Tensor numbers) => new(numbers.ToDoubles(), numbers.shape);
}
