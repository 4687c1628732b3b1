using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Lanes;

namespace TorchSharp.Operations;

/// <summary>Running a lane operation over dimensions of a tensor and shaping what comes out.</summary>
internal static class Lanes
{
    /// <summary>One value for each lane.</summary>
    public static Tensor ReduceNumber<TOp>(TOp op, Tensor x, int[] dims, bool keepdim) where TOp : struct, INumberLane
    {
        Tensor y = Make.Empty(x.dtype, Shapes.Reduced(x.Layout.Shape, dims, keepdim));
        Numbers(op, x, dims, y, null);
        return y;
    }

    public static Tensor ReduceFloat<TOp>(TOp op, Tensor x, int[] dims, bool keepdim) where TOp : struct, IFloatLane
    {
        Tensor y = Make.Empty(x.dtype, Shapes.Reduced(x.Layout.Shape, dims, keepdim));
        Floats(op, x, dims, y, null);
        return y;
    }

    /// <summary>The largest (or smallest) of each lane and, if asked for, where it first is.</summary>
    public static (Tensor Values, Tensor Indices) Extremes(Tensor x, int[] dims, bool keepdim, bool largest, bool withIndices)
    {
        long[] shape = Shapes.Reduced(x.Layout.Shape, dims, keepdim);
        Tensor y = Make.Empty(x.dtype, shape), at = Make.Empty(ScalarType.Int64, withIndices ? shape : [0]);
        (Layout outer, Layout lane) = Cut(x, dims);
        switch (x.Buffer)
        {
            case TensorBuffer<float>: Run<float>(); break;
            case TensorBuffer<double>: Run<double>(); break;
            case TensorBuffer<long>: Run<long>(); break;
            case TensorBuffer<int>: Run<int>(); break;
            default: Run<byte>(); break;
        }
        return (y, at);

        void Run<T>() where T : unmanaged, INumber<T> =>
            ExtremeKernel.Run(largest, x.Elements<T>(), outer, lane, y.Elements<T>(), withIndices ? at.Elements<long>() : []);
    }

    public static Tensor Sum(Tensor x, int[] dims, bool keepdim) =>
        x.dtype.IsFloating() ? SumOrMean(x, dims, keepdim, false) : ReduceNumber(new SumLane(), x, dims, keepdim);

    public static Tensor Mean(Tensor x, int[] dims, bool keepdim) => SumOrMean(x, dims, keepdim, true);

    private static Tensor SumOrMean(Tensor x, int[] dims, bool keepdim, bool mean)
    {
        Tensor y = Make.Empty(x.dtype, Shapes.Reduced(x.Layout.Shape, dims, keepdim));
        (Layout outer, Layout lane) = Cut(x, dims);
        if (x.dtype == ScalarType.Float32) SumKernel.Run(x.Elements<float>(), outer, lane, y.Elements<float>(), mean);
        else SumKernel.Run(x.Elements<double>(), outer, lane, y.Elements<double>(), mean);
        return y;
    }

    /// <summary>One value for each lane and where it was.</summary>
    public static (Tensor Values, Tensor Indices) ReduceWithIndex<TOp>(TOp op, Tensor x, int[] dims, bool keepdim)
        where TOp : struct, INumberLane
    {
        long[] shape = Shapes.Reduced(x.Layout.Shape, dims, keepdim);
        Tensor y = Make.Empty(x.dtype, shape), at = Make.Empty(ScalarType.Int64, shape);
        Numbers(op, x, dims, y, at);
        return (y, at);
    }

    /// <summary>So many values for each lane, in place of the dimension.</summary>
    public static (Tensor Values, Tensor Indices) AlongNumber<TOp>(TOp op, Tensor x, int dim, long size, bool withIndices)
        where TOp : struct, INumberLane
    {
        (Tensor y, Tensor at) = Outputs(x, dim, size, withIndices);
        Numbers(op, x, x.Layout.Rank == 0 ? [] : [dim], y, withIndices ? at : null);
        return (Back(y, x, dim), withIndices ? Back(at, x, dim) : at);
    }

    public static Tensor AlongFloat<TOp>(TOp op, Tensor x, int dim, long size) where TOp : struct, IFloatLane
    {
        (Tensor y, _) = Outputs(x, dim, size, false);
        Floats(op, x, x.Layout.Rank == 0 ? [] : [dim], y, null);
        return Back(y, x, dim);
    }

    private static (Tensor, Tensor) Outputs(Tensor x, int dim, long size, bool withIndices)
    {
        long[] shape = x.Layout.Rank == 0 ? (size == 1 ? [] : [size]) : [.. x.Layout.Shape[..dim], .. x.Layout.Shape[(dim + 1)..], size];
        return (Make.Empty(x.dtype, shape), Make.Empty(ScalarType.Int64, withIndices ? shape : [0]));
    }

    // From (other dimensions…, dim) back to the order of x.
    private static Tensor Back(Tensor y, Tensor x, int dim)
    {
        int rank = x.Layout.Rank;
        if (rank < 2 || dim == rank - 1) return y;
        int[] order = new int[rank];
        for (int d = 0; d < rank; d++) order[d] = d < dim ? d : d == dim ? rank - 1 : d - 1;
        return Make.Copy(y.View(y.Layout.Permute(order)), y.dtype);
    }

    private static void Numbers<TOp>(TOp op, Tensor x, int[] dims, Tensor y, Tensor? at) where TOp : struct, INumberLane
    {
        switch (x.Buffer)
        {
            case TensorBuffer<float>: Run<NumberLane<TOp, float>, float>(new(op), x, dims, y, at); break;
            case TensorBuffer<double>: Run<NumberLane<TOp, double>, double>(new(op), x, dims, y, at); break;
            case TensorBuffer<long>: Run<NumberLane<TOp, long>, long>(new(op), x, dims, y, at); break;
            case TensorBuffer<int>: Run<NumberLane<TOp, int>, int>(new(op), x, dims, y, at); break;
            default: Run<NumberLane<TOp, byte>, byte>(new(op), x, dims, y, at); break;
        }
    }

    private static void Floats<TOp>(TOp op, Tensor x, int[] dims, Tensor y, Tensor? at) where TOp : struct, IFloatLane
    {
        if (x.Buffer is TensorBuffer<float>) Run<FloatLane<TOp, float>, float>(new(op), x, dims, y, at);
        else Run<FloatLane<TOp, double>, double>(new(op), x, dims, y, at);
    }

    private static void Run<TLane, T>(TLane op, Tensor x, int[] dims, Tensor y, Tensor? at)
        where TLane : struct, ILane<T> where T : unmanaged
    {
        (Layout outer, Layout lane) = Cut(x, dims);
        LaneKernel.Run(op, x.Elements<T>(), outer, lane, y.Elements<T>(), at?.Elements<long>() ?? []);
    }

    // Where lanes start, and how they go on from there.
    private static (Layout Outer, Layout Lane) Cut(Tensor x, int[] dims)
    {
        var kept = new List<int>(x.Layout.Rank);
        for (int d = 0; d < x.Layout.Rank; d++)
            if (Array.IndexOf(dims, d) < 0) kept.Add(d);
        int[] sorted = [.. dims.Order()];
        Layout outer = x.Layout.Permute(kept.ToArray());
        Layout lane = x.Layout.Permute(sorted);
        lane = new Layout(lane.Shape, lane.Strides, 0);
        return (outer, lane);
    }
}
