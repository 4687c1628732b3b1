using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Linear equations between tensors: their dimensions are flattened into the rows and columns of a matrix.</summary>
internal static class TensorEquations
{
    /// <summary>The inverse, where the first `ind` dimensions are the rows.</summary>
    public static Tensor Inverse(Tensor a, long ind)
    {
        long[] shape = a.Layout.Shape;
        if (ind <= 0 || ind > shape.Length) throw new ArgumentException(Messages.TensorInverse(shape, ind));
        long[] rows = shape[..(int)ind], columns = shape[(int)ind..];
        if (Shapes.Count(rows) != Shapes.Count(columns)) throw new ArgumentException(Messages.TensorInverse(shape, ind));
        return Solving.Inverse("linalg.tensorinv", a.reshape(Shapes.Count(rows), -1), true).Inverse.reshape([.. columns, .. rows]);
    }

    /// <summary>X such that tensordot(A, X) = B, after some dimensions of A are moved to its end.</summary>
    public static Tensor Solve(Tensor a, Tensor b, long[]? dims)
    {
        if (dims is { Length: > 0 }) a = a.movedim(dims, [.. Enumerable.Range(a.Layout.Rank - dims.Length, dims.Length).Select(d => (long)d)]);
        int rank = b.Layout.Rank;
        if (a.Layout.Rank < rank || !Shapes.Same(a.Layout.Shape.AsSpan(0, rank), b.Layout.Shape) || Shapes.Count(a.Layout.Shape.AsSpan(rank)) != b.Layout.Count)
            throw new ArgumentException(Messages.TensorSolve(a.Layout.Shape, b.Layout.Shape));
        Tensor matrix = a.reshape(b.Layout.Count, b.Layout.Count);
        return Solving.Solve("linalg.tensorsolve", matrix, b.reshape(-1), true, true).X.reshape(a.Layout.Shape[rank..]);
    }
}
