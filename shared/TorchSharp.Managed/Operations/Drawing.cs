using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Random;

namespace TorchSharp.Operations;

/// <summary>Random tensors. The same seed gives the numbers of PyTorch's CPU kernels.</summary>
internal static class Drawing
{
    public static Tensor Rand(long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator) =>
        Filled(Floating("rand", size, dtype, device), new UniformDraw(0, 1), generator).requires_grad_(grad);

    public static Tensor RandLike(Tensor x, ScalarType? dtype, torch.Device? device, bool grad) =>
        Filled(FloatingLike("rand_like", x, dtype, device), new UniformDraw(0, 1), null).requires_grad_(grad);

    public static Tensor Randn(long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator) =>
        Normal(Floating("randn", size, dtype, device), 0, 1, generator).requires_grad_(grad);

    public static Tensor RandnLike(Tensor x, ScalarType? dtype, torch.Device? device, bool grad) =>
        Normal(FloatingLike("randn_like", x, dtype, device), 0, 1, null).requires_grad_(grad);

    public static Tensor Randint(long low, long high, long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        Tensor y = Sized(size, dtype ?? ScalarType.Int64, device);
        return Filled(y, Whole("randint", y.dtype, low, high), generator).requires_grad_(grad);
    }

    public static Tensor RandintLike(Tensor x, long low, long high, ScalarType? dtype, torch.Device? device, bool grad)
    {
        torch.InitializeDevice(device);
        Tensor y = EmptyLike(x, dtype ?? x.dtype);
        return Filled(y, Whole("randint_like", y.dtype, low, high), null).requires_grad_(grad);
    }

    public static Tensor Randperm(long n, ScalarType? dtype, torch.Device? device, torch.Generator? generator)
    {
        torch.InitializeDevice(device);
        if (n < 0) throw new ArgumentException(Messages.NegativeSize([n]));
        ScalarType type = dtype ?? ScalarType.Int64;
        if (n - 1 > LargestWhole(type)) throw new ArgumentException(Messages.PermutationTooLong(n, type));
        long[] order = new long[n];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        Source(generator).Draw(stream =>
        {
            for (int i = 0; i < order.Length - 1; i++)
            {
                int other = i + (int)(stream.Next() % (uint)(order.Length - i));
                (order[i], order[other]) = (order[other], order[i]);
            }
        });
        return Make.FromArray(order, ScalarType.Int64, [n]).As(type);
    }

    public static Tensor UniformInPlace(Tensor x, double from, double to, torch.Generator? generator)
    {
        if (!(from <= to) || !double.IsFinite(to - from)) throw new ArgumentException(Messages.UniformBounds(from, to));
        return InPlace("uniform_", Reductions.Real("uniform_", x), new UniformDraw(from, to), generator);
    }

    public static Tensor NormalOf(double mean, double std, long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        if (!(std >= 0)) throw new ArgumentException(Messages.NegativeStd("normal", std));
        return Randn(size, dtype, device, false, generator).mul_(std).add_(mean).requires_grad_(grad);
    }

    public static Tensor NormalInPlace(Tensor x, double mean, double std, torch.Generator? generator)
    {
        Reductions.Real("normal_", x);
        if (!(std >= 0)) throw new ArgumentException(Messages.NegativeStd("normal_", std));
        Tape.BeforeWrite("normal_", x);
        return Tape.Rewritten("normal_", Normal(x, mean, std, generator), Slopes.Zero);
    }

    public static Tensor LogNormalInPlace(Tensor x, double mean, double std, torch.Generator? generator)
    {
        if (!(std > 0)) throw new ArgumentException(Messages.MustBePositive("log_normal_", "the standard deviation", std));
        return InPlace("log_normal_", Reductions.Real("log_normal_", x), new LogNormalDraw(mean, std), generator);
    }

    public static Tensor ExponentialInPlace(Tensor x, double rate, torch.Generator? generator)
    {
        if (!(rate > 0)) throw new ArgumentException(Messages.MustBePositive("exponential_", "lambda", rate));
        return InPlace("exponential_", Reductions.Real("exponential_", x), new ExponentialDraw(rate), generator);
    }

    public static Tensor CauchyInPlace(Tensor x, double median, double sigma, torch.Generator? generator)
    {
        if (!(sigma > 0)) throw new ArgumentException(Messages.MustBePositive("cauchy_", "sigma", sigma));
        return InPlace("cauchy_", Reductions.Real("cauchy_", x), new CauchyDraw(median, sigma), generator);
    }

    public static Tensor GeometricInPlace(Tensor x, double p, torch.Generator? generator)
    {
        if (!(p > 0 && p < 1)) throw new ArgumentException(Messages.NotAProbability("geometric_", p, open: true));
        return InPlace("geometric_", x, new GeometricDraw(p), generator);
    }

    public static Tensor BernoulliInPlace(Tensor x, double p, torch.Generator? generator)
    {
        if (!(p >= 0 && p <= 1)) throw new ArgumentException(Messages.NotAProbability("bernoulli_", p));
        return InPlace("bernoulli_", x, new BernoulliDraw(p), generator);
    }

    public static Tensor WholeInPlace(Tensor x, double from, double to, torch.Generator? generator) =>
        InPlace("random_", x, Whole("random_", x.dtype, (long)from, (long)to), generator);

    /// <summary>A tensor whose elements are about to be overwritten, its dimensions in memory in the order of another's.</summary>
    public static Tensor EmptyLike(Tensor x, ScalarType dtype)
    {
        Layout from = x.Layout;
        if (from.IsContiguous) return Make.Empty(dtype, from.Shape);
        int[] order = from.MemoryOrder(), back = new int[order.Length];
        for (int d = 0; d < order.Length; d++) back[order[d]] = d;
        Tensor dense = Make.Empty(dtype, from.Permute(order).Shape);
        return dense.View(dense.Layout.Permute(back));
    }

    public static torch.Generator Source(torch.Generator? generator) => generator ?? torch.Generator.Default;

    /// <summary>Draws in the order of the tensor's memory, as PyTorch's kernels go.</summary>
    public static Tensor Filled<TDraw>(Tensor y, TDraw draw, torch.Generator? generator) where TDraw : struct, IDraw
    {
        Layout walk = y.Layout.Permute(y.Layout.MemoryOrder());
        Source(generator).Draw(stream =>
        {
            switch (y.Buffer)
            {
                case TensorBuffer<float> b: Fill(draw, stream, b, walk); break;
                case TensorBuffer<double> b: Fill(draw, stream, b, walk); break;
                case TensorBuffer<long> b: Fill(draw, stream, b, walk); break;
                case TensorBuffer<int> b: Fill(draw, stream, b, walk); break;
                case TensorBuffer<byte> b: Fill(draw, stream, b, walk); break;
            }
        });
        return y;
    }

    private static void Fill<TDraw, T>(TDraw draw, RandomStream stream, TensorBuffer<T> buffer, Layout walk)
        where TDraw : struct, IDraw
        where T : unmanaged, INumber<T>
    {
        if (walk.IsContiguous)
        {
            draw.Fill(stream, buffer.Data.AsSpan((int)walk.Offset, (int)walk.Count));
            return;
        }
        T[] dense = new T[walk.Count];
        draw.Fill<T>(stream, dense);
        CopyKernel.Run(new TensorBuffer<T>(buffer.DType, dense), Layout.Contiguous(walk.Shape), buffer, walk);
    }

    private static Tensor InPlace<TDraw>(string operation, Tensor x, TDraw draw, torch.Generator? generator) where TDraw : struct, IDraw
    {
        Tape.BeforeWrite(operation, x);
        return Tape.Rewritten(operation, Filled(x, draw, generator), Slopes.Zero);
    }

    private static Tensor Normal(Tensor y, double mean, double std, torch.Generator? generator) =>
        y.Layout.IsContiguous && y.Layout.Count >= NormalBlocks.Block
            ? Filled(y, new NormalBlocks(mean, std), generator)
            : Filled(y, new NormalDraw(mean, std), generator);

    private static WholeDraw Whole(string operation, ScalarType dtype, long low, long high)
    {
        if (high <= low) throw new ArgumentException(Messages.RandomBounds(operation, low, high));
        long largest = LargestWhole(dtype), smallest = dtype is ScalarType.Byte or ScalarType.Bool ? 0 : -largest - 1;
        if (low < smallest || high - 1 > largest) throw new ArgumentException(Messages.RandomOutside(low, high, dtype));
        return new WholeDraw(low, unchecked((ulong)(high - low)));
    }

    // Real numbers hold whole ones exactly up to here.
    private static long LargestWhole(ScalarType dtype) => dtype switch
    {
        ScalarType.Bool => 1,
        ScalarType.Byte => byte.MaxValue,
        ScalarType.Int32 => int.MaxValue,
        ScalarType.Float32 => 1L << 24,
        ScalarType.Float64 => 1L << 53,
        _ => long.MaxValue,
    };

    private static Tensor Floating(string name, long[] size, ScalarType? dtype, torch.Device? device) =>
        Sized(size, Floating(name, dtype ?? torch.get_default_dtype()), device);

    private static Tensor FloatingLike(string name, Tensor x, ScalarType? dtype, torch.Device? device)
    {
        torch.InitializeDevice(device);
        return EmptyLike(x, Floating(name, dtype ?? x.dtype));
    }

    private static ScalarType Floating(string name, ScalarType type) =>
        type.IsFloating() ? type : throw new ArgumentException(Messages.NotFloating(name, type));

    private static Tensor Sized(long[] size, ScalarType dtype, torch.Device? device)
    {
        torch.InitializeDevice(device);
        foreach (long n in size)
            if (n < 0) throw new ArgumentException(Messages.NegativeSize(size));
        return Make.Empty(dtype, (long[])size.Clone());
    }
}
