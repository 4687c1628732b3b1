namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        // Sizes of two and three dimensions as arrays.
        private static long[] Sizes((long, long) sizes) => [sizes.Item1, sizes.Item2];

        private static long[] Sizes((long, long, long) sizes) => [sizes.Item1, sizes.Item2, sizes.Item3];

        private static long[] Sizes((long, long)? sizes, long otherwise) => Sizes(sizes ?? (otherwise, otherwise));

        private static long[] Sizes((long, long, long)? sizes, long otherwise) => Sizes(sizes ?? (otherwise, otherwise, otherwise));

        private static long[]? Optional((long, long)? sizes) => sizes is null ? null : Sizes(sizes.Value);

        private static long[]? Optional((long, long, long)? sizes) => sizes is null ? null : Sizes(sizes.Value);

        private static long[]? Optional(long? size, int times) => size is null ? null : Enumerable.Repeat(size.Value, times).ToArray();

        private static double[]? Ratios(double? ratio, int times) => ratio is null ? null : Enumerable.Repeat(ratio.Value, times).ToArray();

        private static double[]? Ratios((double, double)? ratios) => ratios is (double a, double b) ? [a, b] : null;

        private static double[]? Ratios((double, double, double)? ratios) => ratios is (double a, double b, double c) ? [a, b, c] : null;
    }
}
