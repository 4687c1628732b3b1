using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(x), element by element, over any layouts of one shape.</summary>
internal static class UnaryKernel
{
    public static void Run<TOp, TIn, TOut>(TIn[] x, Layout xs, TOut[] y, Layout ys)
        where TOp : struct, IUnary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        if (xs.IsContiguous && ys.IsContiguous)
        {
            int count = (int)ys.Count;
            TOp.Over(x.AsSpan((int)xs.Offset, count), y.AsSpan((int)ys.Offset, count));
            return;
        }

        var loop = new Loop<TOp, TIn, TOut>(x, y);
        LoopPlan.For(ys, xs).Run(ref loop);
    }

    private readonly struct Loop<TOp, TIn, TOut>(TIn[] x, TOut[] y) : IInnerLoop
        where TOp : struct, IUnary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        public void Run(ReadOnlySpan<int> at, ReadOnlySpan<int> step, int count)
        {
            int iy = at[0], ix = at[1], sy = step[0], sx = step[1];
            if (sy == 1 && sx == 1)
            {
                TOp.Over(x.AsSpan(ix, count), y.AsSpan(iy, count));
                return;
            }

            // Gather, apply, scatter in pieces: the vector form sees every element, so a view gives what its copy gives.
            Span<TIn> from = stackalloc TIn[Piece];
            Span<TOut> to = stackalloc TOut[Piece];
            for (int done = 0; done < count; done += Piece)
            {
                int n = Math.Min(Piece, count - done);
                for (int i = 0; i < n; i++, ix += sx) from[i] = x[ix];
                TOp.Over(from[..n], to[..n]);
                for (int i = 0; i < n; i++, iy += sy) y[iy] = to[i];
            }
        }

        private const int Piece = 128;
    }
}
