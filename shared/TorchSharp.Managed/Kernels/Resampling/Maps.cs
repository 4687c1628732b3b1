using TorchSharp.Kernels.Pooling;

namespace TorchSharp.Kernels.Resampling;

/// <summary>The linear maps of pooling and padding.</summary>
internal static class Maps
{
    /// <summary>The sum over each window, divided by a number of its own.</summary>
    public static LinearMap Windows(PoolingAxis axis, Func<int, double> divisor) =>
        LinearMap.From(axis.In, axis.Out, o =>
        {
            int count = Math.Max(0, axis.To[o] - axis.From[o]);
            double weight = 1 / divisor(o);
            return Enumerable.Range(axis.From[o], count).Select(i => (i, weight));
        });

    /// <summary>The mean of each window.</summary>
    public static LinearMap Means(PoolingAxis axis) => Windows(axis, o => axis.To[o] - axis.From[o]);

    /// <summary>Surrounded by the same again, mirrored at the first and last element.</summary>
    public static LinearMap Reflect(int size, int before, int after) => Padded(size, before, after, i => i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i);

    /// <summary>Surrounded by the nearest element.</summary>
    public static LinearMap Replicate(int size, int before, int after) => Padded(size, before, after, i => Math.Clamp(i, 0, size - 1));

    /// <summary>Surrounded by the same again, from the other end.</summary>
    public static LinearMap Circular(int size, int before, int after) => Padded(size, before, after, i => i < 0 ? i + size : i >= size ? i - size : i);

    private static LinearMap Padded(int size, int before, int after, Func<int, int> input) =>
        LinearMap.From(size, size + before + after, o => [(input(o - before), 1)]);
}
