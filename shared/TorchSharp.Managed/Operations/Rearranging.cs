using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Copies with the elements in other places, or repeated.</summary>
internal static class Rearranging
{
    public static Tensor Flip(Tensor x, ReadOnlySpan<long> dims)
    {
        if (x.Layout.Rank == 0 || dims.Length == 0) return Copied(x);
        int[] which = Shapes.Dims("flip", dims, x.Layout.Rank);
        Tensor y = Make.Copy(x, x.dtype);
        foreach (int d in which)
        {
            // Element by element along d: slice i of the result is slice n − 1 − i of what is there.
            Tensor from = y;
            y = Make.Empty(x.dtype, x.Layout.Shape);
            long n = x.Layout.Shape[d];
            for (long i = 0; i < n; i++)
                Kernels.CopyKernel.Run(from.Buffer, from.Layout.Select(d, n - 1 - i), y.Buffer, y.Layout.Select(d, i));
        }
        long[] which64 = Array.ConvertAll(which, d => (long)d);
        return Tape.Result("flip", y, x, g => Flip(g, which64));
    }

    public static Tensor Roll(Tensor x, ReadOnlySpan<long> shifts, ReadOnlySpan<long> dims)
    {
        if (dims.Length == 0)
        {
            if (shifts.Length != 1) throw new ArgumentException(Messages.RollCounts(shifts.Length, 0));
            return Roll(x.flatten(), shifts, [0]).reshape(x.Layout.Shape);
        }
        if (dims.Length != shifts.Length) throw new ArgumentException(Messages.RollCounts(shifts.Length, dims.Length));

        Tensor y = x;
        for (int i = 0; i < dims.Length; i++)
        {
            int d = Shapes.Dim("roll", dims[i], x.Layout.Rank);
            long n = x.Layout.Rank == 0 ? 0 : x.Layout.Shape[d];
            if (n == 0) continue;
            long by = ((shifts[i] % n) + n) % n;
            if (by != 0) y = Joining.Cat([y.narrow(d, n - by, by), y.narrow(d, 0, n - by)], d);
        }
        return ReferenceEquals(x, y) ? Copied(x) : y;
    }

    /// <summary>The tensor laid side by side with itself; more sizes than dimensions add dimensions in front.</summary>
    public static Tensor Repeat(string operation, Tensor x, ReadOnlySpan<long> times)
    {
        int rank = times.Length, added = rank - x.Layout.Rank;
        if (added < 0) throw new ArgumentException(Messages.RepeatCounts(operation, times, x.Layout.Shape));

        // (times₀, size₀, times₁, size₁, …) by expansion, then flattened in one copy.
        long[] shape = new long[rank], wide = new long[2 * rank], strides = new long[2 * rank];
        for (int d = 0; d < rank; d++)
        {
            if (times[d] < 0) throw new ArgumentException(Messages.RepeatCounts(operation, times, x.Layout.Shape));
            long size = d < added ? 1 : x.Layout.Shape[d - added];
            wide[2 * d] = times[d];
            wide[2 * d + 1] = size;
            strides[2 * d + 1] = d < added ? 0 : x.Layout.Strides[d - added];
            shape[d] = times[d] * size;
        }
        Tensor y = Make.Copy(x.View(new Layout(wide, strides, x.Layout.Offset)), x.dtype);
        return Tape.Result(operation, y.Relayout(Layout.Contiguous(shape)), x, g =>
        {
            // Back to (times₀, size₀, …), and the repeats summed.
            Tensor pieces = g.reshape(wide);
            for (int d = rank - 1; d >= 0; d--) pieces = Reductions.Sum(pieces, [2 * d], false, null);
            return pieces;
        });
    }

    public static Tensor Tile(Tensor x, ReadOnlySpan<long> times)
    {
        long[] padded = new long[Math.Max(times.Length, x.Layout.Rank)];
        Array.Fill(padded, 1);
        times.CopyTo(padded.AsSpan(padded.Length - times.Length));
        return Repeat("tile", x, padded);
    }

    public static Tensor RepeatInterleave(Tensor x, Tensor repeats, long? dim)
    {
        if (!repeats.is_integral()) throw new ArgumentException(Messages.NotIntegral("repeat_interleave", repeats.dtype));
        if (dim is null) (x, dim) = (x.flatten(), 0);
        int d = Shapes.Dim("repeat_interleave", dim.Value, x.Layout.Rank);
        Span<long> times = repeats.DenseAs(ScalarType.Int64).Span<long>();
        long size = x.Layout.Shape[d];
        if (times.Length != 1 && times.Length != size) throw new ArgumentException(Messages.RepeatInterleaveCounts(times.Length, size));

        var index = new List<long>();
        for (int i = 0; i < size; i++)
        {
            long n = times[times.Length == 1 ? 0 : i];
            if (n < 0) throw new ArgumentException(Messages.RepeatNegative(n));
            for (long k = 0; k < n; k++) index.Add(i);
        }
        return Indexing.IndexSelect(x, d, Make.FromArray(index.ToArray(), ScalarType.Int64, [index.Count]));
    }

    public static Tensor Rot90(Tensor x, long k, long d0, long d1) => (((k % 4) + 4) % 4) switch
    {
        1 => Flip(x, [d1]).transpose(d0, d1),
        2 => Flip(x, [d0, d1]),
        3 => Flip(x, [d0]).transpose(d0, d1),
        _ => Copied(x),
    };

    /// <summary>Zeros above (or below) a diagonal.</summary>
    public static Tensor Triangle(Tensor x, long diagonal, bool upper)
    {
        string name = upper ? "triu" : "tril";
        if (x.Layout.Rank < 2) throw new ArgumentException(Messages.NeedsMatrix(name, x.Layout.Shape));
        long rows = x.Layout.Shape[^2], columns = x.Layout.Shape[^1];
        Tensor mask = Make.Zeros(ScalarType.Bool, [rows, columns]);
        Span<byte> keep = mask.Span<byte>();
        for (long i = 0; i < rows; i++)
        {
            long from = upper ? Math.Max(0, i + diagonal) : 0, to = upper ? columns : Math.Min(columns, i + diagonal + 1);
            for (long j = from; j < to; j++) keep[(int)(i * columns + j)] = 1;
        }
        return Ternary.Where(mask, x, Make.Point(x.dtype, 0));
    }

    public static Tensor Copied(Tensor x) => Tape.Result("clone", Make.Copy(x, x.dtype), x, Slopes.Same);
}
