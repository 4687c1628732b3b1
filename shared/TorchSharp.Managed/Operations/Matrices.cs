using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>
/// Batches of matrices on their way through a decomposition: checked, copied to double, worked on one by one, and
/// converted back to the dtype they came in.
/// </summary>
internal static class Matrices
{
    /// <summary>At least a matrix, of real numbers.</summary>
    public static Tensor Check(string name, Tensor a)
    {
        if (a.Layout.Rank < 2) throw new ArgumentException(Messages.NeedsMatrix(name, a.Layout.Shape));
        if (!a.dtype.IsFloating()) throw new InvalidOperationException(Messages.NotFloating(name, a.dtype));
        return a;
    }

    public static Tensor CheckSquare(string name, Tensor a)
    {
        Check(name, a);
        if (a.Layout.Shape[^1] != a.Layout.Shape[^2]) throw new ArgumentException(Messages.NeedsSquare(name, a.Layout.Shape));
        return a;
    }

    /// <summary>A contiguous copy in double.</summary>
    public static Tensor Work(Tensor a) => Make.Copy(a, ScalarType.Float64);

    /// <summary>How many matrices there are.</summary>
    public static int Batch(Tensor a) => (int)Shapes.Count(a.Layout.Shape.AsSpan(0, a.Layout.Rank - 2));

    /// <summary>The i-th matrix of a contiguous tensor of doubles.</summary>
    public static Span<double> Matrix(this Tensor a, int i)
    {
        int size = (int)(a.Layout.Shape[^1] * a.Layout.Shape[^2]);
        return a.Span<double>().Slice(i * size, size);
    }

    /// <summary>The i-th vector of a contiguous tensor of doubles.</summary>
    public static Span<double> Vector(this Tensor a, int i)
    {
        int size = (int)a.Layout.Shape[^1];
        return a.Span<double>().Slice(i * size, size);
    }

    /// <summary>Doubles to the dtype of the input.</summary>
    public static Tensor Back(Tensor result, Tensor input) => result.As(input.dtype);

    /// <summary>Whether what is computed from a will be differentiated.</summary>
    public static bool Recording(Tensor a) => GradMode.Enabled && a.requires_grad;

    /// <summary>The shape of the batch, then these sizes.</summary>
    public static long[] Shape(Tensor a, params ReadOnlySpan<long> last) => [.. a.Layout.Shape[..^2], .. last];

    /// <summary>[2, 1]: the place of the i-th matrix in the batch, for messages; empty for a single one.</summary>
    public static long[] Place(Tensor a, int i)
    {
        long[] batch = a.Layout.Shape[..^2], place = new long[batch.Length];
        long rest = i;
        for (int d = batch.Length - 1; d >= 0; d--)
        {
            place[d] = rest % batch[d];
            rest /= batch[d];
        }
        return place;
    }
}
