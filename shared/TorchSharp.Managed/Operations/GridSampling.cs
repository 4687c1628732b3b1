using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Images and volumes read at given places; places from −1 to 1 across the input, the width's coordinate first.</summary>
internal static class GridSampling
{
    public static Tensor Sample(Tensor x, Tensor grid, torch.GridSampleMode mode, torch.GridSamplePaddingMode padding, bool aligned)
    {
        const string name = "grid_sample";
        Reductions.Real(name, x);
        long[] shape = x.Layout.Shape, places = grid.Layout.Shape;
        int dims = shape.Length - 2;
        if (dims is not (2 or 3) || places.Length != shape.Length || places[^1] != dims || places[0] != shape[0])
            throw new ArgumentException(Messages.GridShapes(shape, places));
        if (grid.dtype != x.dtype) throw new InvalidOperationException(Messages.DTypesDiffer(name, x.dtype, grid.dtype));
        for (int d = 2; d < shape.Length; d++)
            if (shape[d] == 0) throw new ArgumentException(Messages.NothingToReduce(name, shape, d));

        long count = Shapes.Count(places.AsSpan(1, dims));
        Tensor plane = x.flatten(2);
        var at = new Tensor[dims];      // the coordinate along each dimension of x: (batch, places)
        for (int d = 0; d < dims; d++) at[d] = Inside(Unnormalized(grid.select(-1, dims - 1 - d).reshape(shape[0], count), shape[d + 2], aligned), shape[d + 2], padding, aligned);

        long[] result = [shape[0], shape[1], .. places[1..^1]];
        if (mode == torch.GridSampleMode.Nearest) return Read(plane, shape, Array.ConvertAll(at, a => a.detach().round()), null).reshape(result);

        Tensor? sum = null;
        Tensor[] floors = Array.ConvertAll(at, a => a.detach().floor());
        for (int corner = 0; corner < 1 << dims; corner++)
        {
            var neighbour = new Tensor[dims];
            Tensor? weight = null;
            for (int d = 0; d < dims; d++)
            {
                bool upper = (corner >> d & 1) == 1;
                neighbour[d] = upper ? floors[d].add(1) : floors[d];
                Tensor share = upper ? at[d].sub(floors[d]) : floors[d].add(1).sub(at[d]);
                weight = weight is null ? share : weight.mul(share);
            }
            Tensor term = Read(plane, shape, neighbour, weight);
            sum = sum is null ? term : sum.add(term);
        }
        return sum!.reshape(result);
    }

    /// <summary>The places that an affine map takes the grid of an image or a volume to.</summary>
    public static Tensor AffineGrid(Tensor theta, ReadOnlySpan<long> size, bool aligned)
    {
        const string name = "affine_grid";
        Reductions.Real(name, theta);
        long[] shape = theta.Layout.Shape;
        int dims = size.Length - 2;
        if (dims is not (2 or 3) || shape.Length != 3 || shape[0] != size[0] || shape[1] != dims || shape[2] != dims + 1)
            throw new ArgumentException(Messages.AffineShapes(shape, size));

        long[] spatial = size[2..].ToArray();
        var columns = new Tensor[dims + 1];
        for (int i = 0; i < dims; i++)
        {
            int d = dims - 1 - i;
            long[] along = new long[dims];
            Array.Fill(along, 1);
            along[d] = spatial[d];
            columns[i] = Steps(spatial[d], aligned, theta.dtype).reshape(along).expand(spatial).reshape(-1);
        }
        columns[dims] = Make.Full(theta.dtype, [Shapes.Count(spatial)], 1);
        return torch.stack(columns, 1).matmul(theta.mT).reshape([shape[0], .. spatial, dims]);
    }

    // The middles of n cells from −1 to 1, or n points with the first at −1 and the last at 1.
    private static Tensor Steps(long n, bool aligned, ScalarType dtype)
    {
        double[] steps = new double[n];
        for (int i = 0; i < n; i++) steps[i] = n == 1 ? 0 : aligned ? 2.0 * i / (n - 1) - 1 : (2.0 * i + 1) / n - 1;
        return Make.FromArray(steps, ScalarType.Float64, [n]).As(dtype);
    }

    private static Tensor Unnormalized(Tensor place, long size, bool aligned) =>
        aligned ? place.add(1).mul((size - 1) / 2.0) : place.add(1).mul(size).sub(1).div(2);

    private static Tensor Inside(Tensor at, long size, torch.GridSamplePaddingMode padding, bool aligned)
    {
        if (padding == torch.GridSamplePaddingMode.Zeros) return at;
        if (padding == torch.GridSamplePaddingMode.Reflection) at = aligned ? Reflected(at, 0, size - 1) : Reflected(at, -0.5, size);
        // On the edge itself the gradient is 0 already, as it is outside.
        Tensor within = at.gt(0).logical_and(at.lt(size - 1));
        return Ternary.Where(within, at, at.detach().clamp(0, size - 1));
    }

    private static Tensor Reflected(Tensor at, double low, double span)
    {
        if (span == 0) return at.mul(0);
        Tensor apart = at.sub(low).abs(), flips = apart.detach().div(span).floor(), rest = apart.sub(flips.mul(span));
        return Ternary.Where(flips.remainder(2).eq(0), rest, rest.neg().add(span)).add(low);
    }

    // x at whole coordinates, 0 outside, times a weight for each place: (batch, channels, places).
    private static Tensor Read(Tensor plane, long[] shape, Tensor[] at, Tensor? weight)
    {
        Tensor? index = null, inside = null;
        for (int d = 0; d < at.Length; d++)
        {
            Tensor ok = at[d].ge(0).logical_and(at[d].le(shape[d + 2] - 1));
            inside = inside is null ? ok : inside.logical_and(ok);
            index = index is null ? at[d] : index.mul(shape[d + 2]).add(at[d]);
        }
        Tensor rows = Ternary.Where(inside!, index!, Make.Point(index!.dtype, 0)).to_type(ScalarType.Int64).unsqueeze(1).expand(shape[0], shape[1], -1);
        Tensor zero = Make.Point(plane.dtype, 0), found = Ternary.Where(inside!.unsqueeze(1), plane.gather(2, rows), zero);
        return weight is null ? found : found.mul(Ternary.Where(inside!, weight, zero).unsqueeze(1));
    }
}
