using System.Numerics;
using TorchSharp.Engine;
using TorchSharp.Kernels;
using TorchSharp.Kernels.Random;

namespace TorchSharp.Operations;

/// <summary>Random tensors whose elements have parameters of their own.</summary>
internal static class DrawingGiven
{
    public static Tensor Normal(Tensor mean, Tensor std, torch.Generator? generator) =>
        mean.add(std.mul(Drawing.Randn(Shapes.Broadcast("normal", mean.Layout.Shape, std.Layout.Shape), mean.dtype, null, false, generator)));

    public static Tensor Bernoulli(Tensor p, torch.Generator? generator)
    {
        Tensor y = Make.Empty(Reductions.Real("bernoulli", p).dtype, p.Layout.Shape);
        return Tape.Result("bernoulli", Filled<BernoulliGiven>(y, p, generator), p, Slopes.Zero);
    }

    public static Tensor BernoulliInPlace(Tensor x, Tensor p, torch.Generator? generator)
    {
        Reductions.Real("bernoulli_", p);
        Layout _ = p.ExpandTo("bernoulli_", x.Layout.Shape);
        Tape.BeforeWrite("bernoulli_", x);
        return Tape.Rewritten("bernoulli_", Filled<BernoulliGiven>(x, p, generator), Slopes.Zero);
    }

    public static Tensor Poisson(Tensor rate, torch.Generator? generator) =>
        Tape.Result("poisson", Filled<PoissonGiven>(Make.Empty(Reductions.Real("poisson", rate).dtype, rate.Layout.Shape), rate, generator), rate, Slopes.Zero);

    public static Tensor Binomial(Tensor count, Tensor p, torch.Generator? generator)
    {
        if (Reductions.Real("binomial", count).dtype != p.dtype) throw new ArgumentException(Messages.DTypesDiffer("binomial", count.dtype, p.dtype));
        long[] shape = Shapes.Broadcast("binomial", count.Layout.Shape, p.Layout.Shape);
        Tensor y = Make.Empty(count.dtype, shape), n = Expanded(count, shape), q = Expanded(p, shape);
        Drawing.Source(generator).Draw(stream =>
        {
            if (y.Buffer is TensorBuffer<float>) Binomials<float>(stream, n, q, y);
            else Binomials<double>(stream, n, q, y);
        });
        return Tape.Result("binomial", y, count, Slopes.Zero, p, Slopes.Zero);
    }

    /// <summary>Gamma numbers of scale 1.</summary>
    public static Tensor Gamma(Tensor shape, torch.Generator? generator)
    {
        Tensor y = Filled<GammaGiven>(Make.Empty(Reductions.Real("_standard_gamma", shape).dtype, shape.Layout.Shape), shape, generator);
        Saved a = shape, drawn = y.detach();
        return Tape.Result("_standard_gamma", y, shape, g => SampleGradients.Gamma(g, a, drawn));
    }

    /// <summary>Dirichlet numbers along the last dimension: gamma numbers over their sum, in double precision.</summary>
    public static Tensor Dirichlet(Tensor concentration, torch.Generator? generator)
    {
        ScalarType dtype = Reductions.Real("_sample_dirichlet", concentration).dtype;
        Tensor gamma = Filled<GammaGiven>(Make.Empty(ScalarType.Float64, concentration.Layout.Shape), concentration.As(ScalarType.Float64).detach(), generator);
        double smallest = dtype == ScalarType.Float32 ? GammaSampler.Smallest<float>() : GammaSampler.Smallest<double>();
        double largest = dtype == ScalarType.Float32 ? MathF.BitDecrement(1) : Math.BitDecrement(1);
        Tensor y = gamma.div(gamma.sum(-1, true)).clamp(smallest, largest).As(dtype);
        Saved a = concentration, drawn = y.detach();
        return Tape.Result("_sample_dirichlet", y, concentration, g => SampleGradients.Dirichlet(g, a, drawn));
    }

    private static void Binomials<T>(RandomStream stream, Tensor count, Tensor p, Tensor y) where T : unmanaged, IFloatingPointIeee754<T>
    {
        Span<T> n = count.Span<T>(), q = p.Span<T>(), to = y.Span<T>();
        for (int i = 0; i < to.Length; i++) to[i] = BinomialSampler.Next(stream, n[i], q[i]);
    }

    // Both tensors are seen with their dimensions in the order of the target's memory.
    private static Tensor Filled<TDraw>(Tensor y, Tensor given, torch.Generator? generator) where TDraw : struct, IDrawGiven
    {
        int[] order = y.Layout.MemoryOrder();
        Layout walk = y.Layout.Permute(order);
        Tensor parameters = given.View(given.ExpandTo("random", y.Layout.Shape).Permute(order)).Dense();
        Drawing.Source(generator).Draw(stream =>
        {
            TensorBuffer drawn = parameters.Buffer is TensorBuffer<float>
                ? new TensorBuffer<float>(ScalarType.Float32, Draw<TDraw, float>(stream, parameters))
                : new TensorBuffer<double>(ScalarType.Float64, Draw<TDraw, double>(stream, parameters));
            CopyKernel.Run(drawn, Layout.Contiguous(walk.Shape), y.Buffer, walk);
        });
        return y;
    }

    private static T[] Draw<TDraw, T>(RandomStream stream, Tensor parameters)
        where TDraw : struct, IDrawGiven
        where T : unmanaged, IFloatingPointIeee754<T>
    {
        var y = new T[parameters.Layout.Count];
        default(TDraw).Fill<T>(stream, parameters.Span<T>(), y);
        return y;
    }

    private static Tensor Expanded(Tensor x, long[] shape) => x.View(x.Layout.TryExpand(shape)!).Dense();
}
