namespace TorchSharp.Engine;

/// <summary>
/// What the engine knows of element types. Bool lives in bytes that are 0 or 1, so the kernels see five CLR types:
/// float, double, long, int and byte.
/// </summary>
internal static class DTypes
{
    public static bool IsFloating(this ScalarType type) =>
        type is ScalarType.Float32 or ScalarType.Float64 or ScalarType.Float16 or ScalarType.BFloat16;

    public static bool IsComplexType(this ScalarType type) =>
        type is ScalarType.ComplexFloat32 or ScalarType.ComplexFloat64;

    /// <summary>True for the integers and for bool, as in PyTorch's is_integral with bools included.</summary>
    public static bool IsIntegralOrBool(this ScalarType type) => !type.IsFloating() && !type.IsComplexType();

    public static int SizeOf(ScalarType type) => type switch
    {
        ScalarType.Byte or ScalarType.Int8 or ScalarType.Bool => 1,
        ScalarType.Int16 or ScalarType.Float16 or ScalarType.BFloat16 => 2,
        ScalarType.Int32 or ScalarType.Float32 => 4,
        ScalarType.Int64 or ScalarType.Float64 or ScalarType.ComplexFloat32 => 8,
        ScalarType.ComplexFloat64 => 16,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, Messages.UnsupportedDType(type)),
    };

    public static ScalarType Of(Type type)
    {
        if (type == typeof(float)) return ScalarType.Float32;
        if (type == typeof(double)) return ScalarType.Float64;
        if (type == typeof(long)) return ScalarType.Int64;
        if (type == typeof(int)) return ScalarType.Int32;
        if (type == typeof(byte)) return ScalarType.Byte;
        if (type == typeof(bool)) return ScalarType.Bool;
        throw new NotSupportedException(Messages.UnsupportedElement(type));
    }

    /// <summary>The dtype that a floating-point function of this dtype computes in.</summary>
    public static ScalarType ForFloatMath(ScalarType type) =>
        type.IsIntegralOrBool() ? torch.get_default_dtype() : type;
}
