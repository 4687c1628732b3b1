using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>As Bool.</summary>
    public static Tensor BoolTensor(Tensor t) => t.to_type(ScalarType.Bool);

    /// <summary>As Byte.</summary>
    public static Tensor ByteTensor(Tensor t) => t.to_type(ScalarType.Byte);

    /// <summary>As Float64.</summary>
    public static Tensor DoubleTensor(Tensor t) => t.to_type(ScalarType.Float64);

    /// <summary>As Float32.</summary>
    public static Tensor FloatTensor(Tensor t) => t.to_type(ScalarType.Float32);

    /// <summary>How many threads one operation may use.</summary>
    public static int get_num_threads() => Threads.Count;

    /// <summary>1: operations run one after the other, each on all threads.</summary>
    public static int get_num_interop_threads() => 1;

    /// <summary>As Int32.</summary>
    public static Tensor IntTensor(Tensor t) => t.to_type(ScalarType.Int32);

    /// <summary>Whether the elements are complex.</summary>
    public static bool is_complex(Tensor input) => input.is_complex();

    /// <summary>Whether the elements are real numbers.</summary>
    public static bool is_floating_point(Tensor input) => input.is_floating_point();

    /// <summary>Whether the elements are whole numbers or bools.</summary>
    public static bool is_integral(Tensor t) => t.is_integral();

    /// <summary>Whether the object is the memory of a tensor.</summary>
    public static bool is_storage(object obj) => obj is Storage;

    /// <summary>Whether the object is a tensor.</summary>
    public static bool is_tensor(object obj) => obj is Tensor;

    /// <summary>As Int64.</summary>
    public static Tensor LongTensor(Tensor t) => t.to_type(ScalarType.Int64);

    /// <summary>How many elements there are.</summary>
    public static long numel(Tensor input) => input.numel();

    /// <summary>How many threads one operation may use.</summary>
    public static void set_num_threads(int num) => Threads.Count = num;

    /// <summary>Has no effect: operations run one after the other, each on all threads.</summary>
    public static void set_num_interop_threads(int num) => ArgumentOutOfRangeException.ThrowIfLessThan(num, 1);
}
