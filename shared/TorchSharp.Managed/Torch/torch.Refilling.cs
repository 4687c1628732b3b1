namespace TorchSharp;

public static partial class torch
{
    /// <summary>Makes the tensor this size and overwrites it with numbers uniform in [0, 1).</summary>
    public static Tensor rand_out(Tensor input, params long[] sizes) => input.rand_out(sizes);

    /// <summary>Makes the tensor this size and overwrites it with whole numbers from 0 up to, but not including, high.</summary>
    public static Tensor randint_out(Tensor input, long high, long[] sizes) => input.randint_out(high, sizes);

    /// <summary>Overwrites the tensor with the numbers below n in random order.</summary>
    public static Tensor randperm_out(Tensor input, long n) => input.randperm_out(n);

    /// <summary>One number uniform in [0, 1).</summary>
    public static double rand_float(Generator? generator = null) => rand(1, dtype: ScalarType.Float32, generator: generator).ToDouble();

    /// <summary>One standard normal number.</summary>
    public static double randn_float(Generator? generator = null) => randn(1, dtype: ScalarType.Float32, generator: generator).ToDouble();

    /// <summary>True or false with equal chances.</summary>
    public static bool randint_bool(Generator? generator = null) => randint_long(0, 2, generator) == 1;

    /// <summary>One whole number from 0 up to, but not including, high.</summary>
    public static int randint_int(int high, Generator? generator = null) => randint_int(0, high, generator);

    /// <summary>One whole number from low up to, but not including, high.</summary>
    public static int randint_int(int low, int high, Generator? generator = null) => (int)randint_long(low, high, generator);

    /// <summary>One whole number from 0 up to, but not including, high.</summary>
    public static long randint_long(long high, Generator? generator = null) => randint_long(0, high, generator);

    /// <summary>One whole number from low up to, but not including, high.</summary>
    public static long randint_long(long low, long high, Generator? generator = null) =>
        randint(low, high, new long[] { 1 }, ScalarType.Int64, generator: generator).ToInt64();
}
