namespace TorchSharp.Engine;

/// <summary>
/// The order in which an elementwise kernel walks several operands of one shape: dimensions of size 1 dropped,
/// neighbours merged where every operand allows it, the first operand's smallest stride innermost.
/// </summary>
internal sealed class LoopPlan
{
    private readonly int _operands;
    private readonly int[] _sizes;      // outermost first
    private readonly int[] _strides;    // [dimension * operands + operand]
    private readonly int[] _start;

    private LoopPlan(int operands, int[] sizes, int[] strides, int[] start)
    {
        (_operands, _sizes, _strides, _start) = (operands, sizes, strides, start);
    }

    /// <param name="layouts">The operands, all of one shape; the first is the one written to.</param>
    public static LoopPlan For(params ReadOnlySpan<Layout> layouts)
    {
        Layout first = layouts[0];
        int operands = layouts.Length;
        int[] start = new int[operands];
        for (int k = 0; k < operands; k++) start[k] = (int)layouts[k].Offset;

        var order = new List<int>(first.Rank);
        for (int d = 0; d < first.Rank; d++)
            if (first.Shape[d] != 1) order.Add(d);
        long[] strides = first.Strides;
        for (int i = 1; i < order.Count; i++)
            for (int j = i; j > 0 && strides[order[j - 1]] < strides[order[j]]; j--)
                (order[j - 1], order[j]) = (order[j], order[j - 1]);

        var sizes = new List<int>(order.Count);
        var steps = new List<int>(order.Count * operands);
        foreach (int d in order)
        {
            int size = (int)first.Shape[d];
            if (sizes.Count > 0 && Merges(layouts, d, size, steps))
            {
                sizes[^1] *= size;
                for (int k = 0; k < operands; k++) steps[steps.Count - operands + k] = (int)layouts[k].Strides[d];
                continue;
            }
            sizes.Add(size);
            for (int k = 0; k < operands; k++) steps.Add((int)layouts[k].Strides[d]);
        }

        if (sizes.Count == 0)
        {
            sizes.Add(1);
            for (int k = 0; k < operands; k++) steps.Add(1);
        }
        return new LoopPlan(operands, sizes.ToArray(), steps.ToArray(), start);
    }

    /// <summary>Runs the loop over everything; the outermost dimension is shared among threads.</summary>
    /// <param name="loop">What is done with each innermost line.</param>
    /// <param name="cost">How long one element takes, in additions.</param>
    public void Run<TLoop>(TLoop loop, int cost) where TLoop : struct, IInnerLoop
    {
        long count = 1;
        foreach (int size in _sizes) count *= size;
        if (count > 0) Threads.For(_sizes[0], count * cost, new Part<TLoop>(this, loop), _sizes.Length == 1 ? 64 : 1);
    }

    // From one index of the outermost dimension to another.
    private void Run<TLoop>(ref TLoop loop, int from, int to) where TLoop : struct, IInnerLoop
    {
        Span<int> at = stackalloc int[_operands];
        for (int k = 0; k < at.Length; k++) at[k] = _start[k] + from * _strides[k];
        int outer = _sizes.Length - 1;
        if (outer == 0)
        {
            loop.Run(at, _strides, to - from);
            return;
        }

        ReadOnlySpan<int> inner = _strides.AsSpan(outer * _operands);
        int length = _sizes[outer];
        Span<int> index = stackalloc int[outer];
        index.Clear();
        while (true)
        {
            loop.Run(at, inner, length);

            int d = outer - 1;
            for (; d >= 0; d--)
            {
                ReadOnlySpan<int> step = _strides.AsSpan(d * _operands, _operands);
                int size = d == 0 ? to - from : _sizes[d];
                if (++index[d] < size)
                {
                    for (int k = 0; k < at.Length; k++) at[k] += step[k];
                    break;
                }
                index[d] = 0;
                for (int k = 0; k < at.Length; k++) at[k] -= step[k] * (size - 1);
            }
            if (d < 0) return;
        }
    }

    private readonly struct Part<TLoop>(LoopPlan plan, TLoop loop) : IPieces where TLoop : struct, IInnerLoop
    {
        public void Run(int from, int to)
        {
            TLoop copy = loop;
            plan.Run(ref copy, from, to);
        }
    }

    private static bool Merges(ReadOnlySpan<Layout> layouts, int dim, int size, List<int> steps)
    {
        for (int k = 0; k < layouts.Length; k++)
            if (steps[steps.Count - layouts.Length + k] != layouts[k].Strides[dim] * size) return false;
        return true;
    }
}
