using static TorchSharp.torch;

namespace GenerativeModels.Numerics;

/// <summary>Numbers out of tensors and into them.</summary>
public static class TensorData
{
    /// <summary>The elements as doubles, in row-major order, whatever the dtype, strides or device; a copy.</summary>
    public static double[] ToDoubles(this Tensor t)
    {
        using Tensor detached = t.detach();
        using Tensor local = detached.cpu();
        using Tensor wide = local.to(ScalarType.Float64);
        using Tensor dense = wide.contiguous();
        return dense.data<double>().ToArray();
    }

    /// <summary>A float64 tensor on the CPU with the given elements in row-major order.</summary>
    /// <param name="values">As many as <paramref name="shape"/> has elements.</param>
    /// <param name="shape">Sizes; none for a scalar.</param>
    public static Tensor ToTensor(this double[] values, params long[] shape) => tensor(values, shape, dtype: ScalarType.Float64);
}
