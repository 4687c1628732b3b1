using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Operations;

namespace TorchSharp;

public static partial class torch
{
    /// <summary>With at least one dimension.</summary>
    public static IEnumerable<Tensor> atleast_1d(params Tensor[] input) => Operations.Joining.AtLeast(1, input);

    /// <summary>With at least two dimensions.</summary>
    public static IEnumerable<Tensor> atleast_2d(params Tensor[] input) => Operations.Joining.AtLeast(2, input);

    /// <summary>With at least three dimensions.</summary>
    public static IEnumerable<Tensor> atleast_3d(params Tensor[] input) => Operations.Joining.AtLeast(3, input);

    /// <summary>Matrices along the diagonal of a larger one.</summary>
    public static Tensor block_diag(params Tensor[] tensors) => Composites.BlockDiag(tensors);

    /// <summary>The shape that shapes broadcast to.</summary>
    public static Size broadcast_shapes(params long[][] shapes) => Composites.BroadcastShapes(shapes);

    /// <summary>Tensors expanded to one shape.</summary>
    public static IList<Tensor> broadcast_tensors(params Tensor[] tensors) => Composites.BroadcastTensors(tensors);

    /// <summary>Every combination of an element of each vector.</summary>
    public static Tensor cartesian_prod(IList<Tensor> tensors) => Composites.CartesianProduct(tensors.ToArray());

    /// <summary>Every combination of an element of each vector.</summary>
    public static Tensor cartesian_prod(params Tensor[] tensors) => Composites.CartesianProduct(tensors);

    /// <summary>Every combination of an element of each vector.</summary>
    public static Tensor cartesian_prod(ReadOnlySpan<Tensor> tensors) => Composites.CartesianProduct(tensors.ToArray());

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor cat(IList<Tensor> tensors, long dim = 0) => Operations.Joining.Cat(tensors.ToArray(), dim);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor cat(Tensor[] tensors, long dim = 0) => Operations.Joining.Cat(tensors, dim);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor cat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Operations.Joining.Cat(tensors, dim);

    /// <summary>Vectors as columns, beside matrices.</summary>
    public static Tensor column_stack(IList<Tensor> tensors) => Composites.ColumnStack(tensors.ToArray());

    /// <summary>Vectors as columns, beside matrices.</summary>
    public static Tensor column_stack(params Tensor[] tensors) => Composites.ColumnStack(tensors);

    /// <summary>Vectors as columns, beside matrices.</summary>
    public static Tensor column_stack(ReadOnlySpan<Tensor> tensors) => Composites.ColumnStack(tensors.ToArray());

    /// <summary>Every choice of r elements of a vector.</summary>
    public static Tensor combinations(Tensor input, int r = 2, bool with_replacement = false) =>
        Composites.Combinations(input, r, with_replacement);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concat(IList<Tensor> tensors, long dim = 0) => Operations.Joining.Cat(tensors.ToArray(), dim);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concat(Tensor[] tensors, long dim = 0) => Operations.Joining.Cat(tensors, dim);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concat(ReadOnlySpan<Tensor> tensors, long dim = 0) => Operations.Joining.Cat(tensors, dim);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(IList<Tensor> tensors, long axis = 0) => Operations.Joining.Cat(tensors.ToArray(), axis);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(Tensor[] tensors, long axis = 0) => Operations.Joining.Cat(tensors, axis);

    /// <summary>Tensors one after the other along a dimension.</summary>
    public static Tensor concatenate(ReadOnlySpan<Tensor> tensors, long axis = 0) => Operations.Joining.Cat(tensors, axis);

    /// <summary>Tensors along the third dimension.</summary>
    public static Tensor dstack(params Tensor[] tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(3, tensors), 2);

    /// <summary>Tensors along the third dimension.</summary>
    public static Tensor dstack(IList<Tensor> tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(3, tensors.ToArray()), 2);

    /// <summary>Tensors along the third dimension.</summary>
    public static Tensor dstack(ReadOnlySpan<Tensor> tensors) =>
        Operations.Joining.Cat(Operations.Joining.AtLeast(3, tensors.ToArray()), 2);

    /// <summary>Tensors along the third dimension.</summary>
    public static Tensor dstack(IEnumerable<Tensor> tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(3, tensors.ToArray()), 2);

    /// <summary>Tensors side by side.</summary>
    public static Tensor hstack(IList<Tensor> tensors) => Composites.HStack(tensors.ToArray());

    /// <summary>Tensors side by side.</summary>
    public static Tensor hstack(params Tensor[] tensors) => Composites.HStack(tensors);

    /// <summary>Tensors side by side.</summary>
    public static Tensor hstack(IEnumerable<Tensor> tensors) => Composites.HStack(tensors.ToArray());

    /// <summary>Tensors side by side.</summary>
    public static Tensor hstack(ReadOnlySpan<Tensor> tensors) => Composites.HStack(tensors.ToArray());

    /// <summary>The coordinates of every point of a grid.</summary>
    public static Tensor[] meshgrid(IEnumerable<Tensor> tensors, string indexing = "ij") =>
        Composites.MeshGrid(tensors.ToArray(), indexing);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(IList<Tensor> tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors.ToArray()), 0);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(params Tensor[] tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors), 0);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor row_stack(ReadOnlySpan<Tensor> tensors) =>
        Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors.ToArray()), 0);

    /// <summary>Tensors of one shape along a new dimension.</summary>
    public static Tensor stack(IEnumerable<Tensor> tensors, long dim = 0) => Operations.Joining.Stack(tensors.ToArray(), dim);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor vstack(IList<Tensor> tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors.ToArray()), 0);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor vstack(Tensor[] tensors) => Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors), 0);

    /// <summary>Tensors one below the other.</summary>
    public static Tensor vstack(ReadOnlySpan<Tensor> tensors) =>
        Operations.Joining.Cat(Operations.Joining.AtLeast(2, tensors.ToArray()), 0);
}
