using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(a, b), element by element, over any layouts of one shape.</summary>
internal static class BinaryKernel
{
    // Cuts between threads lie at cache lines.
    private const int Step = 64;

    public static void Run<TOp, TIn, TOut>(TIn[] a, Layout la, TIn[] b, Layout lb, TOut[] y, Layout ly)
        where TOp : struct, IBinary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        if (la.IsContiguous && lb.IsContiguous && ly.IsContiguous)
        {
            int count = (int)ly.Count;
            var dense = new Dense<TOp, TIn, TOut>(a, (int)la.Offset, b, (int)lb.Offset, y, (int)ly.Offset);
            Threads.For(count, (long)count * TOp.Cost, dense, Step);
            return;
        }
        LoopPlan.For(ly, la, lb).Run(new Loop<TOp, TIn, TOut>(a, b, y), TOp.Cost);
    }

    private readonly struct Dense<TOp, TIn, TOut>(TIn[] a, int startA, TIn[] b, int startB, TOut[] y, int startY) : IPieces
        where TOp : struct, IBinary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        public void Run(int from, int to)
        {
            int count = to - from;
            TOp.Over(a.AsSpan(startA + from, count), b.AsSpan(startB + from, count), y.AsSpan(startY + from, count));
        }
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
                InPieces(ia, sa, ib, sb, iy, sy, count);
            }
        }

        // As in UnaryKernel: every element goes through the same function, wherever it lies.
        private void InPieces(int ia, int sa, int ib, int sb, int iy, int sy, int count)
        {
            Span<TIn> left = stackalloc TIn[Piece], right = stackalloc TIn[Piece];
            Span<TOut> to = stackalloc TOut[Piece];
            TIn number = b[ib];
            for (int done = 0; done < count; done += Piece)
            {
                int n = Math.Min(Piece, count - done);
                Gathering.Take(a, ref ia, sa, left[..n]);
                if (sb == 0)
                {
                    TOp.OverRight(left[..n], number, to[..n]);
                }
                else
                {
                    Gathering.Take(b, ref ib, sb, right[..n]);
                    TOp.Over(left[..n], right[..n], to[..n]);
                }
                Gathering.Put(to[..n], y, ref iy, sy);
            }
        }

        private const int Piece = 128;
    }
}
