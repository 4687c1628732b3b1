using System.Numerics;

namespace TorchSharp.Kernels;

internal readonly struct Eq : IComparison<Eq>
{
    public static string Name => "eq";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a == b;
}

internal readonly struct Ne : IComparison<Ne>
{
    public static string Name => "ne";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a != b;
}

internal readonly struct Lt : IComparison<Lt>
{
    public static string Name => "lt";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a < b;
}

internal readonly struct Le : IComparison<Le>
{
    public static string Name => "le";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a <= b;
}

internal readonly struct Gt : IComparison<Gt>
{
    public static string Name => "gt";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a > b;
}

internal readonly struct Ge : IComparison<Ge>
{
    public static string Name => "ge";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a >= b;
}

internal readonly struct LogicalAnd : IComparison<LogicalAnd>
{
    public static string Name => "logical_and";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a != T.Zero && b != T.Zero;
}

internal readonly struct LogicalOr : IComparison<LogicalOr>
{
    public static string Name => "logical_or";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => a != T.Zero || b != T.Zero;
}

internal readonly struct LogicalXor : IComparison<LogicalXor>
{
    public static string Name => "logical_xor";

    public static bool At<T>(T a, T b) where T : unmanaged, INumber<T> => (a != T.Zero) != (b != T.Zero);
}
