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

    public void Run<TLoop>(ref TLoop loop) where TLoop : struct, IInnerLoop
    {
        foreach (int size in _sizes)
            if (size == 0) return;

        int outer = _sizes.Length - 1;
        int length = _sizes[outer];
        ReadOnlySpan<int> inner = _strides.AsSpan(outer * _operands);
        Span<int> at = stackalloc int[_operands];
        _start.CopyTo(at);
        Span<int> index = stackalloc int[outer];
        index.Clear();

        while (true)
        {
            loop.Run(at, inner, length);

            int d = outer - 1;
            for (; d >= 0; d--)
            {
                ReadOnlySpan<int> step = _strides.AsSpan(d * _operands, _operands);
                if (++index[d] < _sizes[d])
                {
                    for (int k = 0; k < at.Length; k++) at[k] += step[k];
                    break;
                }
                index[d] = 0;
                for (int k = 0; k < at.Length; k++) at[k] -= step[k] * (_sizes[d] - 1);
            }
            if (d < 0) return;
        }
    }

    private static bool Merges(ReadOnlySpan<Layout> layouts, int dim, int size, List<int> steps)
    {
        for (int k = 0; k < layouts.Length; k++)
            if (steps[steps.Count - layouts.Length + k] != layouts[k].Strides[dim] * size) return false;
        return true;
    }
}
