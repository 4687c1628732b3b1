using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(a, b), element by element, over any layouts of one shape.</summary>
internal static class BinaryKernel
{
    public static void Run<TOp, TIn, TOut>(TIn[] a, Layout la, TIn[] b, Layout lb, TOut[] y, Layout ly)
        where TOp : struct, IBinary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        if (la.IsContiguous && lb.IsContiguous && ly.IsContiguous)
        {
            int count = (int)ly.Count;
            TOp.Over(a.AsSpan((int)la.Offset, count), b.AsSpan((int)lb.Offset, count), y.AsSpan((int)ly.Offset, count));
            return;
        }

        var loop = new Loop<TOp, TIn, TOut>(a, b, y);
        LoopPlan.For(ly, la, lb).Run(ref loop);
    }

    private readonly struct Loop<TOp, TIn, TOut>(TIn[] a, TIn[] b, TOut[] y) : IInnerLoop
        where TOp : struct, IBinary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        public void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count)
        {
            int iy = at[0], ia = at[1], ib = at[2], sy = step[0], sa = step[1], sb = step[2];
            if (sy == 1 && sa == 1 && sb == 1)
            {
                TOp.Over(a.AsSpan(ia, count), b.AsSpan(ib, count), y.AsSpan(iy, count));
            }
            else if (sy == 1 && sa == 1 && sb == 0)
            {
                TOp.OverRight(a.AsSpan(ia, count), b[ib], y.AsSpan(iy, count));
            }
            else if (sy == 1 && sa == 0 && sb == 1)
            {
                TOp.OverLeft(a[ia], b.AsSpan(ib, count), y.AsSpan(iy, count));
            }
            else
            {
                for (int i = 0; i < count; i++, iy += sy, ia += sa, ib += sb) y[iy] = TOp.At(a[ia], b[ib]);
            }
        }
    }
}
