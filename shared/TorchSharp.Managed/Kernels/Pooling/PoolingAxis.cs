namespace TorchSharp.Kernels.Pooling;

/// <summary>Windows along one spatial dimension: output o sees the inputs From[o], From[o] + Step, … below To[o].</summary>
internal sealed record PoolingAxis(int In, int[] From, int[] To, int Step)
{
    /// <summary>A dimension that is not there.</summary>
    public static PoolingAxis None { get; } = new(1, [0], [1], 1);

    public int Out => From.Length;

    /// <summary>Windows of one size, a stride apart, the first of them beginning in the padding.</summary>
    public static PoolingAxis Sliding(int size, int outputs, int kernel, int stride, int padding, int dilation)
    {
        int[] from = new int[outputs], to = new int[outputs];
        for (int o = 0; o < outputs; o++)
        {
            int first = o * stride - padding;
            to[o] = Math.Min(first + (kernel - 1) * dilation + 1, size);
            while (first < 0) first += dilation;
            from[o] = first;
        }
        return new(size, from, to, dilation);
    }

    /// <summary>So many windows as are asked for, as equal as can be, that cover everything.</summary>
    public static PoolingAxis Adaptive(int size, int outputs)
    {
        int[] from = new int[outputs], to = new int[outputs];
        for (int o = 0; o < outputs; o++)
        {
            from[o] = (int)((long)o * size / outputs);
            to[o] = (int)(((long)(o + 1) * size + outputs - 1) / outputs);
        }
        return new(size, from, to, 1);
    }

    /// <summary>Windows of one size at given places.</summary>
    public static PoolingAxis At(int size, int[] places, int kernel) => new(size, places, Array.ConvertAll(places, p => p + kernel), 1);
}
