using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(a, b, c), element by element, over any layouts of one shape.</summary>
internal static class TernaryKernel
{
    public static void Run<TOp, TFirst, T>(
        TOp op, TFirst[] a, Layout la, T[] b, Layout lb, T[] c, Layout lc, T[] y, Layout ly)
        where TOp : struct, ITernary<TOp, TFirst, T>
        where TFirst : unmanaged
        where T : unmanaged
    {
        var loop = new Loop<TOp, TFirst, T>(op, a, b, c, y);
        LoopPlan.For(ly, la, lb, lc).Run(ref loop);
    }

    private readonly struct Loop<TOp, TFirst, T>(TOp op, TFirst[] a, T[] b, T[] c, T[] y) : IInnerLoop
        where TOp : struct, ITernary<TOp, TFirst, T>
        where TFirst : unmanaged
        where T : unmanaged
    {
        public void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count)
        {
            int iy = at[0], ia = at[1], ib = at[2], ic = at[3];
            int sy = step[0], sa = step[1], sb = step[2], sc = step[3];
            for (int i = 0; i < count; i++, iy += sy, ia += sa, ib += sb, ic += sc)
                y[iy] = op.At(a[ia], b[ib], c[ic]);
        }
    }
}
