using System.Numerics;

namespace TorchSharp.Kernels;

internal readonly struct BitAnd : IBitPair<BitAnd>
{
    public static string Name => "bitwise_and";

    public static T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a & b;
}

internal readonly struct BitOr : IBitPair<BitOr>
{
    public static string Name => "bitwise_or";

    public static T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a | b;
}

internal readonly struct BitXor : IBitPair<BitXor>
{
    public static string Name => "bitwise_xor";

    public static T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T> => a ^ b;
}

internal readonly struct ShiftLeft : IBitPair<ShiftLeft>
{
    public static string Name => "bitwise_left_shift";

    public static T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>
    {
        long by = long.CreateTruncating(b);
        return by < 0 || by >= Bits(a) ? T.Zero : a << (int)by;
    }

    internal static int Bits<T>(T a) where T : unmanaged, IBinaryInteger<T> => 8 * a.GetByteCount();
}

internal readonly struct ShiftRight : IBitPair<ShiftRight>
{
    public static string Name => "bitwise_right_shift";

    public static T At<T>(T a, T b) where T : unmanaged, IBinaryInteger<T>
    {
        long by = long.CreateTruncating(b);
        int bits = ShiftLeft.Bits(a);
        if (by >= 0 && by < bits) return a >> (int)by;
        return T.IsNegative(a) ? -T.One : T.Zero;
    }
}
