using TorchSharp.Engine;

namespace TorchSharp.Kernels;

/// <summary>y = f(x), element by element, over any layouts of one shape.</summary>
internal static class UnaryKernel
{
    // Cuts between threads lie at cache lines.
    private const int Step = 64;

    public static void Run<TOp, TIn, TOut>(TIn[] x, Layout xs, TOut[] y, Layout ys)
        where TOp : struct, IUnary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        if (xs.IsContiguous && ys.IsContiguous)
        {
            int count = (int)ys.Count;
            Threads.For(count, (long)count * TOp.Cost, new Dense<TOp, TIn, TOut>(x, (int)xs.Offset, y, (int)ys.Offset), Step);
            return;
        }
        LoopPlan.For(ys, xs).Run(new Loop<TOp, TIn, TOut>(x, y), TOp.Cost);
    }

    private readonly struct Dense<TOp, TIn, TOut>(TIn[] x, int startX, TOut[] y, int startY) : IPieces
        where TOp : struct, IUnary<TOp, TIn, TOut>
        where TIn : unmanaged
        where TOut : unmanaged
    {
        public void Run(int from, int to) => TOp.Over(x.AsSpan(startX + from, to - from), y.AsSpan(startY + from, to - from));
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
                Gathering.Take(x, ref ix, sx, from[..n]);
                TOp.Over(from[..n], to[..n]);
                Gathering.Put(to[..n], y, ref iy, sy);
            }
        }

        private const int Piece = 128;
    }
}
