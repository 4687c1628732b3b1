using System.Numerics;

namespace TorchSharp;

/// <summary>One number whose type is known at run time: a whole number, a real one, a truth value or a complex one.</summary>
public sealed class Scalar : IDisposable
{
    private readonly long _whole;
    private readonly double _real;
    private readonly double _imaginary;

    private Scalar(ScalarType type, long whole, double real, double imaginary = 0)
    {
        (Type, _whole, _real, _imaginary) = (type, whole, real, imaginary);
    }

    /// <summary>Int64, Float64, Bool or ComplexFloat64, whatever the .NET type was.</summary>
    public ScalarType Type { get; }

    internal double Real => _real;

    internal double Imaginary => _imaginary;

    internal long Whole => _whole;

    internal bool IsTrue => _real != 0 || _imaginary != 0;

    internal static Scalar OfWhole(long value) => new(ScalarType.Int64, value, value);

    internal static Scalar OfReal(double value) => new(ScalarType.Float64, unchecked((long)value), value);

    internal static Scalar OfBool(bool value) => new(ScalarType.Bool, value ? 1 : 0, value ? 1 : 0);

    internal static Scalar OfComplex(double real, double imaginary) =>
        new(ScalarType.ComplexFloat64, unchecked((long)real), real, imaginary);

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(byte value) => OfWhole(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(sbyte value) => OfWhole(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(short value) => OfWhole(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(int value) => OfWhole(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Scalar(long value) => OfWhole(value);

    /// <summary>A real number.</summary>
    public static implicit operator Scalar(Half value) => OfReal((double)value);

    /// <summary>A real number.</summary>
    public static implicit operator Scalar(float value) => OfReal(value);

    /// <summary>A real number.</summary>
    public static implicit operator Scalar(double value) => OfReal(value);

    /// <summary>A truth value.</summary>
    public static implicit operator Scalar(bool value) => OfBool(value);

    /// <summary>A complex number from its two parts.</summary>
    public static implicit operator Scalar((float, float) value) => OfComplex(value.Item1, value.Item2);

    /// <summary>A complex number.</summary>
    public static implicit operator Scalar(Complex value) => OfComplex(value.Real, value.Imaginary);

    /// <summary>Does nothing: the garbage collector owns scalars. Here so that code with <c>using</c> compiles.</summary>
    public void Dispose()
    {
    }

    /// <inheritdoc/>
    public override string ToString() => Type switch
    {
        ScalarType.Int64 => _whole.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ScalarType.Bool => _whole != 0 ? "True" : "False",
        _ => _real.ToString("R", System.Globalization.CultureInfo.InvariantCulture),
    };
}
