using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>A tensor that takes another size, as results that are written into a given tensor do.</summary>
internal static class Refilling
{
    /// <summary>The tensor, with new memory if it has another size.</summary>
    public static Tensor Resized(string name, Tensor x, long[] sizes)
    {
        foreach (long n in sizes)
            if (n < 0) throw new ArgumentException(Messages.NegativeSize(sizes));
        if (Shapes.Same(x.Layout.Shape, sizes)) return x;
        Tape.BeforeWrite(name, x);
        x.Become(Make.Empty(x.dtype, (long[])sizes.Clone()));
        return x;
    }

    public static Tensor With(string name, Tensor x, Tensor value) => Resized(name, x, value.Layout.Shape).copy_(value);

    public static Tensor Set(Tensor x, Tensor source)
    {
        if (x.dtype != source.dtype) throw new InvalidOperationException(Messages.DTypesDiffer("set_", x.dtype, source.dtype));
        Tape.BeforeWrite("set_", x);
        x.Become(source);
        return x;
    }
}
