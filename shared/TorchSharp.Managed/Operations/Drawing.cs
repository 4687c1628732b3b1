using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Random tensors, by the transforms of PyTorch's CPU kernels.</summary>
internal static class Drawing
{
    /// <summary>A double in [0, 1) from 53 bits.</summary>
    public static double Uniform(MersenneTwister twister) => (twister.Next64() & ((1UL << 53) - 1)) * (1.0 / (1UL << 53));

    /// <summary>A float in [0, 1) from 24 bits.</summary>
    public static float UniformFloat(MersenneTwister twister) => (twister.Next() & ((1U << 24) - 1)) * (1f / (1U << 24));

    public static Tensor Rand(long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        Tensor y = Empty("rand", size, dtype, device);
        UniformInto(y, 0, 1, generator);
        return grad ? y.requires_grad_() : y;
    }

    public static Tensor Randn(long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        Tensor y = Empty("randn", size, dtype, device);
        NormalInto(y, 0, 1, generator);
        return grad ? y.requires_grad_() : y;
    }

    public static Tensor Randint(long low, long high, long[] size, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        torch.InitializeDevice(device);
        if (high <= low) throw new ArgumentException(Messages.RandintBounds(low, high));
        long[] values = new long[Shapes.Count(size)];
        ulong range = unchecked((ulong)(high - low));
        (generator ?? torch.Generator.Default).Draw(twister =>
        {
            foreach (ref long value in values.AsSpan())
                value = low + unchecked((long)((range >= 1UL << 32 ? twister.Next64() : twister.Next()) % range));
        });
        Tensor y = Make.FromArray(values, ScalarType.Int64, size).As(dtype ?? ScalarType.Int64);
        return grad ? y.requires_grad_() : y;
    }

    public static Tensor Randperm(long n, ScalarType? dtype, torch.Device? device, bool grad, torch.Generator? generator)
    {
        torch.InitializeDevice(device);
        if (n < 0) throw new ArgumentException(Messages.NegativeSize([n]));
        long[] order = new long[n];
        for (int i = 0; i < order.Length; i++) order[i] = i;
        (generator ?? torch.Generator.Default).Draw(twister =>
        {
            for (int i = 0; i < order.Length - 1; i++)
            {
                int other = i + (int)(twister.Next() % (uint)(order.Length - i));
                (order[i], order[other]) = (order[other], order[i]);
            }
        });
        Tensor y = Make.FromArray(order, ScalarType.Int64, [n]).As(dtype ?? ScalarType.Int64);
        return grad ? y.requires_grad_() : y;
    }

    public static Tensor UniformInPlace(Tensor x, double from, double to, torch.Generator? generator)
    {
        Reductions.Real("uniform_", x);
        Tape.BeforeWrite("uniform_", x);
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        UniformInto(y, from, to, generator);
        Make.Write(y, x, "uniform_");
        return x;
    }

    public static Tensor NormalInPlace(Tensor x, double mean, double std, torch.Generator? generator)
    {
        Reductions.Real("normal_", x);
        if (std < 0) throw new ArgumentException(Messages.NegativeStd("normal_", std));
        Tape.BeforeWrite("normal_", x);
        Tensor y = Make.Empty(x.dtype, x.Layout.Shape);
        NormalInto(y, mean, std, generator);
        Make.Write(y, x, "normal_");
        return x;
    }

    private static void UniformInto(Tensor y, double from, double to, torch.Generator? generator)
    {
        (generator ?? torch.Generator.Default).Draw(twister =>
        {
            if (y.Buffer is TensorBuffer<float> floats)
            {
                float low = (float)from, width = (float)to - low;
                foreach (ref float value in floats.Data.AsSpan()) value = UniformFloat(twister) * width + low;
                return;
            }
            foreach (ref double value in y.Span<double>()) value = Uniform(twister) * (to - from) + from;
        });
    }

    private static void NormalInto(Tensor y, double mean, double std, torch.Generator? generator)
    {
        torch.Generator source = generator ?? torch.Generator.Default;
        source.Draw(twister =>
        {
            if (y.Buffer is TensorBuffer<float> floats) Fill(source, twister, floats.Data, mean, std);
            else Fill(source, twister, y.Elements<double>(), mean, std);
        });
    }

    // Up to 15 numbers come one by one; more come in blocks of 16, the last block drawn anew if it is not full.
    private static void Fill<T>(torch.Generator source, MersenneTwister twister, Span<T> y, double mean, double std)
        where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        const int block = 16;
        if (y.Length < block)
        {
            foreach (ref T value in y) value = T.CreateTruncating(source.NextNormal(twister) * std + mean);
            return;
        }

        Uniforms(twister, y);
        for (int start = 0; start + block <= y.Length; start += block) BoxMuller(y.Slice(start, block), mean, std);
        if (y.Length % block == 0) return;
        Span<T> last = y[^block..];
        Uniforms(twister, last);
        BoxMuller(last, mean, std);
    }

    private static void Uniforms<T>(MersenneTwister twister, Span<T> y) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        foreach (ref T value in y)
            value = typeof(T) == typeof(float) ? T.CreateTruncating(UniformFloat(twister)) : T.CreateTruncating(Uniform(twister));
    }

    private static void BoxMuller<T>(Span<T> y, double mean, double std) where T : unmanaged, System.Numerics.IFloatingPointIeee754<T>
    {
        int half = y.Length / 2;
        for (int j = 0; j < half; j++)
        {
            T radius = T.Sqrt(T.CreateTruncating(-2) * T.Log(T.One - y[j]));
            T angle = T.CreateTruncating(2) * T.Pi * y[j + half];
            y[j] = radius * T.Cos(angle) * T.CreateTruncating(std) + T.CreateTruncating(mean);
            y[j + half] = radius * T.Sin(angle) * T.CreateTruncating(std) + T.CreateTruncating(mean);
        }
    }

    private static Tensor Empty(string name, long[] size, ScalarType? dtype, torch.Device? device)
    {
        torch.InitializeDevice(device);
        foreach (long n in size)
            if (n < 0) throw new ArgumentException(Messages.NegativeSize(size));
        ScalarType type = dtype ?? torch.get_default_dtype();
        if (!type.IsFloating()) throw new ArgumentException(Messages.NotFloating(name, type));
        return Make.Empty(type, (long[])size.Clone());
    }
}
