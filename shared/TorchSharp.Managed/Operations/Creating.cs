using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>New tensors from sizes, ranges and arrays.</summary>
internal static class Creating
{
    /// <summary>One value everywhere; null leaves zeros.</summary>
    public static Tensor Filled(long[] size, Scalar? value, ScalarType? dtype, torch.Device? device, bool grad, string[]? names)
    {
        torch.InitializeDevice(device);
        if (names is { Length: > 0 }) throw new NotSupportedException(Messages.NamedDims());
        foreach (long n in size)
            if (n < 0) throw new ArgumentException(Messages.NegativeSize(size));
        Tensor result = Make.Zeros(dtype ?? torch.get_default_dtype(), (long[])size.Clone());
        if (value is not null && value.IsTrue) Filling.Fill(result, value);
        return Wants(result, grad);
    }

    public static Tensor Arange(Scalar start, Scalar stop, Scalar step, ScalarType? dtype, torch.Device? device, bool grad)
    {
        torch.InitializeDevice(device);
        bool whole = start.Type.IsIntegralOrBool() && stop.Type.IsIntegralOrBool() && step.Type.IsIntegralOrBool();
        ScalarType type = dtype ?? (whole ? ScalarType.Int64 : torch.get_default_dtype());
        if (step.Real == 0 || (stop.Real - start.Real) * Math.Sign(step.Real) < 0 || !double.IsFinite(start.Real) || !double.IsFinite(stop.Real))
            throw new ArgumentException(Messages.ArangeBounds(start, stop, step));

        if (whole)
        {
            long count = (stop.Whole - start.Whole + step.Whole - Math.Sign(step.Whole)) / step.Whole;
            long[] values = new long[count];
            for (int i = 0; i < values.Length; i++) values[i] = start.Whole + i * step.Whole;
            return Wants(Make.FromArray(values, ScalarType.Int64, [count]).As(type), grad);
        }
        double[] reals = new double[(long)Math.Ceiling((stop.Real - start.Real) / step.Real)];
        for (int i = 0; i < reals.Length; i++) reals[i] = start.Real + i * step.Real;
        return Wants(Make.FromArray(reals, ScalarType.Float64, [reals.Length]).As(type), grad);
    }

    /// <summary>Evenly spaced, from both ends towards the middle, so that both are exact; powers of a base if one is given.</summary>
    public static Tensor Linspace(double start, double end, long steps, double? powersOf, ScalarType? dtype, torch.Device? device, bool grad)
    {
        torch.InitializeDevice(device);
        if (steps < 0) throw new ArgumentException(Messages.Steps(steps));
        double[] values = new double[steps];
        double step = steps > 1 ? (end - start) / (steps - 1) : 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = i < steps / 2 || steps == 1 ? start + step * i : end - step * (steps - 1 - i);
            if (powersOf is double b) values[i] = Math.Pow(b, values[i]);
        }
        return Wants(Make.FromArray(values, ScalarType.Float64, [steps]).As(dtype ?? torch.get_default_dtype()), grad);
    }

    public static Tensor Eye(long rows, long columns, ScalarType? dtype, torch.Device? device, bool grad)
    {
        torch.InitializeDevice(device);
        if (columns == -1) columns = rows;
        if (rows < 0 || columns < 0) throw new ArgumentException(Messages.NegativeSize([rows, columns]));
        Tensor result = Make.Zeros(dtype ?? torch.get_default_dtype(), [rows, columns]);
        Filling.Fill(result.View(Views.Diagonal(result.Layout, 0, 0, 1)), 1);
        return Wants(result, grad);
    }

    /// <summary>From a .NET array of any rank; the elements are copied.</summary>
    public static Tensor FromArray(Array array, ScalarType? dtype, torch.Device? device, bool grad)
    {
        torch.InitializeDevice(device);
        long[] shape = new long[array.Rank];
        for (int d = 0; d < shape.Length; d++) shape[d] = array.GetLongLength(d);
        return array switch
        {
            float[] a => FromSpan<float>(a, shape, dtype, device, grad),
            double[] a => FromSpan<double>(a, shape, dtype, device, grad),
            long[] a => FromSpan<long>(a, shape, dtype, device, grad),
            int[] a => FromSpan<int>(a, shape, dtype, device, grad),
            byte[] a => FromSpan<byte>(a, shape, dtype, device, grad),
            bool[] a => FromSpan<bool>(a, shape, dtype, device, grad),
            _ when array.GetType().GetElementType() is Type t && t.IsPrimitive => Flattened(array, t, shape, dtype, device, grad),
            _ => throw new NotSupportedException(Messages.UnsupportedElement(array.GetType().GetElementType()!)),
        };
    }

    /// <summary>From elements in row-major order; only as many as the shape has are read.</summary>
    public static Tensor FromSpan<T>(ReadOnlySpan<T> data, ReadOnlySpan<long> shape, ScalarType? dtype, torch.Device? device, bool grad) where T : unmanaged
    {
        torch.InitializeDevice(device);
        long count = Shapes.Count(shape);
        if (count > data.Length || count < 0) throw new ArgumentException(Messages.TooFewElements(shape, data.Length));
        ReadOnlySpan<T> part = data[..(int)count];
        ScalarType own = DTypes.Of(typeof(T));
        Tensor result = typeof(T) == typeof(bool)
            ? Make.FromArray(Bytes(part), ScalarType.Bool, shape.ToArray())
            : Make.FromArray(part.ToArray(), own, shape.ToArray());
        return Wants(result.As(dtype ?? own), grad);
    }

    public static Tensor TriangleIndices(long rows, long columns, long offset, bool upper, ScalarType dtype, torch.Device? device)
    {
        torch.InitializeDevice(device);
        Tensor ones = Filled([rows, columns], 1, ScalarType.Bool, null, false, null);
        return Searching.NonZero(Rearranging.Triangle(ones, offset, upper)).t().contiguous().As(dtype);
    }

    private static Tensor Wants(Tensor tensor, bool grad) => grad ? tensor.requires_grad_() : tensor;

    private static byte[] Bytes<T>(ReadOnlySpan<T> bools) where T : unmanaged =>
        System.Runtime.InteropServices.MemoryMarshal.AsBytes(bools).ToArray();

    private static Tensor Flattened(Array array, Type element, long[] shape, ScalarType? dtype, torch.Device? device, bool grad)
    {
        // Several dimensions: row-major in memory, so one block copy flattens them.
        Array flat = Array.CreateInstance(element, array.Length);
        Buffer.BlockCopy(array, 0, flat, 0, Buffer.ByteLength(array));
        return flat switch
        {
            float[] a => FromSpan<float>(a, shape, dtype, device, grad),
            double[] a => FromSpan<double>(a, shape, dtype, device, grad),
            long[] a => FromSpan<long>(a, shape, dtype, device, grad),
            int[] a => FromSpan<int>(a, shape, dtype, device, grad),
            byte[] a => FromSpan<byte>(a, shape, dtype, device, grad),
            bool[] a => FromSpan<bool>(a, shape, dtype, device, grad),
            _ => throw new NotSupportedException(Messages.UnsupportedElement(element)),
        };
    }
}
