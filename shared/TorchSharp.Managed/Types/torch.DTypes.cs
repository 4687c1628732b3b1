using TorchSharp.Engine;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>Truth values.</summary>
    public static ScalarType @bool = ScalarType.Bool;

    /// <summary>Whole numbers from 0 to 255.</summary>
    public static ScalarType uint8 = ScalarType.Byte;

    /// <summary>8-bit whole numbers.</summary>
    public static ScalarType int8 = ScalarType.Int8;

    /// <summary>16-bit whole numbers.</summary>
    public static ScalarType int16 = ScalarType.Int16;

    /// <summary>32-bit whole numbers.</summary>
    public static ScalarType int32 = ScalarType.Int32;

    /// <summary>64-bit whole numbers.</summary>
    public static ScalarType int64 = ScalarType.Int64;

    /// <summary>16-bit real numbers with the range of 32-bit ones.</summary>
    public static ScalarType bfloat16 = ScalarType.BFloat16;

    /// <summary>16-bit real numbers.</summary>
    public static ScalarType float16 = ScalarType.Float16;

    /// <summary>32-bit real numbers.</summary>
    public static ScalarType float32 = ScalarType.Float32;

    /// <summary>64-bit real numbers.</summary>
    public static ScalarType float64 = ScalarType.Float64;

    /// <summary>Complex numbers of two 32-bit parts.</summary>
    public static ScalarType complex64 = ScalarType.ComplexFloat32;

    /// <summary>Complex numbers of two 64-bit parts.</summary>
    public static ScalarType complex128 = ScalarType.ComplexFloat64;

    /// <summary>16-bit whole numbers.</summary>
    public static ScalarType @short = ScalarType.Int16;

    /// <summary>32-bit whole numbers.</summary>
    public static ScalarType @int = ScalarType.Int32;

    /// <summary>64-bit whole numbers.</summary>
    public static ScalarType @long = ScalarType.Int64;

    /// <summary>16-bit real numbers.</summary>
    public static ScalarType half = ScalarType.Float16;

    /// <summary>32-bit real numbers.</summary>
    public static ScalarType @float = ScalarType.Float32;

    /// <summary>64-bit real numbers.</summary>
    public static ScalarType @double = ScalarType.Float64;

    /// <summary>Complex numbers of two 32-bit parts.</summary>
    public static ScalarType cfloat = ScalarType.ComplexFloat32;

    /// <summary>Complex numbers of two 64-bit parts.</summary>
    public static ScalarType cdouble = ScalarType.ComplexFloat64;

    private static ScalarType _defaultDType = ScalarType.Float32;

    /// <summary>The dtype of real numbers when none is given.</summary>
    public static ScalarType get_default_dtype() => _defaultDType;

    /// <summary>Sets the dtype of real numbers when none is given: Float32 or Float64.</summary>
    public static void set_default_dtype(ScalarType dtype)
    {
        if (dtype is not (ScalarType.Float32 or ScalarType.Float64))
            throw new ArgumentException(Messages.NotFloating("set_default_dtype", dtype));
        _defaultDType = dtype;
    }

    /// <summary>Makes the dtype of a tensor that of real numbers when none is given: Float32 or Float64.</summary>
    public static void set_default_tensor_type(Tensor t) => set_default_dtype(t.dtype);

    /// <summary>True for the integers and bool.</summary>
    public static bool is_integral(ScalarType type) => type.IsIntegralOrBool();

    /// <summary>True for real numbers.</summary>
    public static bool is_floating_point(ScalarType type) => type.IsFloating();

    /// <summary>True for complex numbers.</summary>
    public static bool is_complex(ScalarType type) => type.IsComplexType();

    /// <summary>The dtype that both fit in by PyTorch's rules.</summary>
    public static ScalarType promote_types(ScalarType type1, ScalarType type2) => Promotion.Join(type1, type2);

    /// <summary>The dtype of an arithmetic operation on both.</summary>
    public static ScalarType result_type(Tensor tensor1, Tensor tensor2) => Promotion.ResultType(tensor1, tensor2);

    /// <summary>True if converting keeps the kind of number: real to whole does not.</summary>
    public static bool can_cast(ScalarType from, ScalarType to) => Promotion.CanCast(from, to);

    /// <summary>The largest whole number of the dtype.</summary>
    public static long max_int_value(ScalarType type) => type switch
    {
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int8 => sbyte.MaxValue,
        ScalarType.Int16 => short.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Int64 => long.MaxValue,
        ScalarType.Bool => 1,
        _ => throw new ArgumentException(Messages.NotIntegral("max_int_value", type)),
    };
}
