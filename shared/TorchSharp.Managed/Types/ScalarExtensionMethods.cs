using System.Numerics;

namespace TorchSharp;

/// <summary>Conversions between .NET numbers and <see cref="Scalar"/>.</summary>
public static class ScalarExtensionMethods
{
    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this byte value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this sbyte value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this short value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this int value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this long value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this Half value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this float value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this double value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this (float, float) value) => value;

    /// <summary>The number as a scalar.</summary>
    public static Scalar ToScalar(this Complex value) => value;

    /// <summary>The truth value as a scalar.</summary>
    public static Scalar ToScalar(this bool value) => value;

    /// <summary>The scalar as a Half.</summary>
    public static Half ToHalf(this Scalar value) => (Half)value.Real;

    /// <summary>The scalar as a float.</summary>
    public static float ToSingle(this Scalar value) => (float)value.Real;

    /// <summary>The scalar as a double.</summary>
    public static double ToDouble(this Scalar value) => value.Real;

    /// <summary>The scalar as an sbyte, cut off towards zero.</summary>
    public static sbyte ToSByte(this Scalar value) => unchecked((sbyte)value.Whole);

    /// <summary>The scalar as a byte, cut off towards zero.</summary>
    public static byte ToByte(this Scalar value) => unchecked((byte)value.Whole);

    /// <summary>The scalar as a short, cut off towards zero.</summary>
    public static short ToInt16(this Scalar value) => unchecked((short)value.Whole);

    /// <summary>The scalar as an int, cut off towards zero.</summary>
    public static int ToInt32(this Scalar value) => unchecked((int)value.Whole);

    /// <summary>The scalar as a long, cut off towards zero.</summary>
    public static long ToInt64(this Scalar value) => value.Whole;

    /// <summary>True unless the scalar is zero.</summary>
    public static bool ToBoolean(this Scalar value) => value.IsTrue;

    /// <summary>The scalar's two parts.</summary>
    public static (float Real, float Imaginary) ToComplexFloat32(this Scalar value) =>
        ((float)value.Real, (float)value.Imaginary);

    /// <summary>The scalar as a complex number.</summary>
    public static Complex ToComplexFloat64(this Scalar value) => new(value.Real, value.Imaginary);
}
