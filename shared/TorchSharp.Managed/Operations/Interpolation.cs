using TorchSharp.Engine;
using TorchSharp.Kernels.Resampling;

namespace TorchSharp.Operations;

/// <summary>Sequences, images and volumes at another resolution.</summary>
internal static class Interpolation
{
    public static Tensor Interpolate(
        string name, Tensor x, long[]? size, double[]? factors, torch.InterpolationMode mode, bool? aligned, bool recompute, bool antialias)
    {
        Reductions.Real(name, x);
        int dims = x.Layout.Rank - 2;
        CheckMode(name, x, dims, mode, aligned, antialias);
        long[] outputs = OutputSize(name, x, dims, size, ref factors);
        if (recompute) factors = null;
        if (mode == torch.InterpolationMode.Area) return Pooling.AdaptiveAverage(name, dims, x, outputs);

        var maps = new LinearMap[dims];
        for (int d = 0; d < dims; d++)
        {
            int from = (int)x.Layout.Shape[d + 2], to = (int)outputs[d];
            if (from == 0 || to == 0) throw new ArgumentException(Messages.InterpolateEmpty(name, x.Layout.Shape, outputs));
            double? factor = factors?[factors.Length == 1 ? 0 : d];
            bool corners = aligned ?? false;
            maps[d] = mode switch
            {
                torch.InterpolationMode.Nearest => Interpolations.Nearest(from, to, factor),
                torch.InterpolationMode.NearestExact => Interpolations.NearestExact(from, to, factor),
                _ when antialias => Interpolations.Antialiased(from, to, corners, factor, mode == torch.InterpolationMode.Bicubic),
                torch.InterpolationMode.Bicubic => Interpolations.Cubic(from, to, corners, factor),
                _ => Interpolations.Linear(from, to, corners, factor),
            };
        }
        return Resampling.ApplyToLast(name, x, maps);
    }

    /// <summary>Each output is its nearest input.</summary>
    public static Tensor Nearest(string name, int dims, Tensor x, long[]? size, double[]? factors)
    {
        CheckRank(name, x.Layout.Shape, dims);
        return Interpolate(name, x, size, factors, torch.InterpolationMode.Nearest, null, false, false);
    }

    /// <summary>The gradient of the input of Nearest from that of its output.</summary>
    public static Tensor NearestGradient(string name, int dims, Tensor g, long[] inputs, long[]? size, double[]? factors)
    {
        Reductions.Real(name, g);
        CheckRank(name, g.Layout.Shape, dims);
        long[] from = inputs[^Math.Min(dims, inputs.Length)..], to = g.Layout.Shape[2..];
        if (from.Length != dims || (size is { Length: > 0 } && !Shapes.Same(size, to))) throw new ArgumentException(Messages.ShapesDiffer(name, inputs, g.Layout.Shape));
        var maps = new LinearMap[dims];
        for (int d = 0; d < dims; d++) maps[d] = Interpolations.Nearest((int)from[d], (int)to[d], factors is { Length: > 0 } ? factors[d] : null).Transposed;
        return Resampling.ApplyToLast(name, g, maps);
    }

    private static long[] OutputSize(string name, Tensor x, int dims, long[]? size, ref double[]? factors)
    {
        bool sized = size is { Length: > 0 }, scaled = factors is { Length: > 0 };
        if (sized == scaled) throw new ArgumentException(Messages.SizeOrFactor(name));
        long[] outputs = new long[dims];
        if (sized)
        {
            factors = null;
            outputs = Windows.Setting(name, "size", size, dims, 1);
            return outputs;
        }
        if (factors!.Length != 1 && factors.Length != dims) throw new ArgumentException(Messages.FactorCount(name, factors, dims));
        for (int d = 0; d < dims; d++) outputs[d] = (long)Math.Floor(x.Layout.Shape[d + 2] * factors[factors.Length == 1 ? 0 : d]);
        return outputs;
    }

    private static void CheckMode(string name, Tensor x, int dims, torch.InterpolationMode mode, bool? aligned, bool antialias)
    {
        int needed = mode switch
        {
            torch.InterpolationMode.Linear => 1,
            torch.InterpolationMode.Bilinear or torch.InterpolationMode.Bicubic => 2,
            torch.InterpolationMode.Trilinear => 3,
            _ => Math.Clamp(dims, 1, 3),
        };
        if (dims != needed) throw new ArgumentException(Messages.InterpolateRank(name, mode, x.Layout.Shape, needed));
        bool nearest = mode is torch.InterpolationMode.Nearest or torch.InterpolationMode.NearestExact or torch.InterpolationMode.Area;
        if (nearest && aligned is not null) throw new ArgumentException(Messages.AlignCorners(name, mode));
        if (antialias && mode is not (torch.InterpolationMode.Bilinear or torch.InterpolationMode.Bicubic))
            throw new ArgumentException(Messages.Antialias(name, mode));
    }

    private static void CheckRank(string name, long[] shape, int dims)
    {
        if (shape.Length != dims + 2) throw new ArgumentException(Messages.InterpolateRank(name, torch.InterpolationMode.Nearest, shape, dims));
    }
}
