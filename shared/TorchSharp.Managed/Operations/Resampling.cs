using TorchSharp.Engine;
using TorchSharp.Kernels.Resampling;

namespace TorchSharp.Operations;

/// <summary>Linear maps along dimensions: the derivative of each is its transpose.</summary>
internal static class Resampling
{
    public static Tensor Apply(string name, Tensor x, int dim, LinearMap map)
    {
        long[] shape = (long[])x.Layout.Shape.Clone();
        shape[dim] = map.Out;
        int outer = (int)Shapes.Count(shape.AsSpan(0, dim)), inner = (int)Shapes.Count(shape.AsSpan(dim + 1));
        Tensor y = Make.Empty(x.dtype, shape);
        if (x.dtype == ScalarType.Float32) LinearMapKernel.Run(map, outer, inner, x.Memory<float>(), y.Memory<float>());
        else LinearMapKernel.Run(map, outer, inner, x.Memory<double>(), y.Memory<double>());
        return Tape.Result(name, y, x, g => Apply(name, g, dim, map.Transposed));
    }

    /// <summary>One map for each of the last dimensions; those that leave least come first.</summary>
    public static Tensor ApplyToLast(string name, Tensor x, LinearMap[] maps)
    {
        foreach (int i in Enumerable.Range(0, maps.Length).OrderBy(i => (double)maps[i].Out / maps[i].In).ThenByDescending(i => i))
            x = Apply(name, x, x.Layout.Rank - maps.Length + i, maps[i]);
        return x;
    }
}
