using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>What one layout of a piece of memory holds, seen from another: the derivatives of views of any kind.</summary>
internal static class Memory
{
    /// <summary>
    /// Lays x out in zeroed memory of the given length by one layout (adding where elements coincide) and reads it by another.
    /// </summary>
    public static Tensor Reread(Tensor x, Layout from, Layout to, int length)
    {
        Tensor memory = Make.Zeros(x.dtype, [length]);
        Put(x, memory.View(from));
        Tensor y = Make.Copy(memory.View(to), x.dtype);
        return Tape.Result("view", y, x, g => Reread(g, to, from, length));
    }

    /// <summary>x, laid out by the whole layout, with 0 where the part is.</summary>
    public static Tensor Outside(Tensor x, Layout whole, Layout part, int length)
    {
        Tensor memory = Make.Zeros(ScalarType.Bool, [length]);
        Filling.Fill(memory.View(part), true);
        return Ternary.Where(Make.Copy(memory.View(whole), ScalarType.Bool), Make.Point(x.dtype, 0), x);
    }

    /// <summary>A tensor of zeros with x where a view of it (a map of layouts) lies; where elements coincide they are added.</summary>
    public static Tensor Embed(Tensor x, Func<Layout, Layout> view, long[] shape)
    {
        Tensor y = Make.Zeros(x.dtype, shape);
        Put(x, y.View(view(y.Layout)));
        return Tape.Result("embed", y, x, g => Views.See("view", g, view));
    }

    /// <summary>x as the first elements of each dimension of a larger shape, among zeros.</summary>
    public static Tensor Corner(Tensor x, long[] shape)
    {
        if (Shapes.Same(x.Layout.Shape, shape)) return x;
        long[] sizes = x.Layout.Shape;
        return Embed(x, layout =>
        {
            for (int d = 0; d < layout.Rank; d++) layout = layout.Slice(d, 0, sizes[d], 1);
            return layout;
        }, shape);
    }

    /// <summary>A vector followed by zeros, in a shape.</summary>
    public static Tensor Padded(Tensor x, long[] shape) => Corner(x, [Shapes.Count(shape)]).reshape(shape);

    private static void Put(Tensor x, Tensor place)
    {
        if (!place.Layout.MayOverlap()) Kernels.CopyKernel.Run(x.Buffer, x.Layout, place.Buffer, place.Layout);
        else Positions.Put(x.Dense(), place, place.Layout.Positions(), null, true);
    }
}
