using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>True or false, equally likely.</summary>
    public static bool randint_bool(Generator? generator = null) => randint_long(0, 2, generator) == 1;

    /// <summary>A whole number from 0 up to, but not including, high.</summary>
    public static int randint_int(int high, Generator? generator = null) => randint_int(0, high, generator);

    /// <summary>A whole number from low up to, but not including, high.</summary>
    public static int randint_int(int low, int high, Generator? generator = null) => (int)randint_long(low, high, generator);

    /// <summary>A whole number from 0 up to, but not including, high.</summary>
    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    /// <summary>A whole number from low up to, but not including, high.</summary>
    public static long randint_long(long low, long high, Generator? generator = null) =>
        Drawing.Randint(low, high, [1], null, null, false, generator).item<long>();

    /// <summary>A number uniform in [0, 1), from 24 bits.</summary>
    public static double rand_float(Generator? generator = null) =>
        Drawing.Rand([1], ScalarType.Float32, null, false, generator).item<float>();

    /// <summary>A standard normal number, in the precision of a float.</summary>
    public static double randn_float(Generator? generator = null) =>
        Drawing.Randn([1], ScalarType.Float32, null, false, generator).item<float>();

    /// <summary>Numbers uniform in [0, 1), written into a tensor of that shape.</summary>
    public static Tensor rand_out(Tensor input, params long[] sizes) => input.rand_out(sizes);

    /// <summary>Whole numbers from 0 up to, but not including, high, written into a tensor of that shape.</summary>
    public static Tensor randint_out(Tensor input, long high, long[] sizes) => input.randint_out(high, sizes);

    /// <summary>The numbers from 0 to n − 1 in random order, written into a tensor of n elements.</summary>
    public static Tensor randperm_out(Tensor input, long n) => randperm(n, input);
}
