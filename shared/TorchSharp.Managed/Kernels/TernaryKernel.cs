using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(a, b, c), element by element, over any layouts of one shape.</summary>
internal static class TernaryKernel
{
    public static void Run<TOp, TFirst, T>(TFirst[] a, Layout la, T[] b, Layout lb, T[] c, Layout lc, T[] y, Layout ly)
        where TOp : struct, ITernary<TOp, TFirst, T>
        where TFirst : unmanaged
        where T : unmanaged =>
        LoopPlan.For(ly, la, lb, lc).Run(new Loop<TOp, TFirst, T>(a, b, c, y), TOp.Cost);

    private readonly struct Loop<TOp, TFirst, T>(TFirst[] a, T[] b, T[] c, T[] y) : IInnerLoop
        where TOp : struct, ITernary<TOp, TFirst, T>
        where TFirst : unmanaged
        where T : unmanaged
    {
        public void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count)
        {
            int iy = at[0], ia = at[1], ib = at[2], ic = at[3];
            int sy = step[0], sa = step[1], sb = step[2], sc = step[3];
            if (sy == 1 && sa == 1 && sb == 1 && sc == 1)
            {
                TOp.Over(a.AsSpan(ia, count), b.AsSpan(ib, count), c.AsSpan(ic, count), y.AsSpan(iy, count));
                return;
            }

            // As in UnaryKernel: every element goes through the same function, wherever it lies.
            Span<TFirst> fromA = stackalloc TFirst[Piece];
            Span<T> fromB = stackalloc T[Piece], fromC = stackalloc T[Piece], to = stackalloc T[Piece];
            for (int done = 0; done < count; done += Piece)
            {
                int n = Math.Min(Piece, count - done);
                Gathering.Take(a, ref ia, sa, fromA[..n]);
                Gathering.Take(b, ref ib, sb, fromB[..n]);
                Gathering.Take(c, ref ic, sc, fromC[..n]);
                TOp.Over(fromA[..n], fromB[..n], fromC[..n], to[..n]);
                Gathering.Put(to[..n], y, ref iy, sy);
            }
        }

        private const int Piece = 128;
    }
}
