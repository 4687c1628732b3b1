using TorchSharp.Engine;
using TorchSharp.Modules;
using NonlinearityType = TorchSharp.torch.nn.init.NonlinearityType;

namespace TorchSharp.Operations;

/// <summary>Starting values of parameters; they draw the numbers that PyTorch draws, in its order.</summary>
internal static class Initialising
{
    /// <summary>What linear and convolution layers start with: uniform within ±1/√fan-in, bias as well.</summary>
    public static void Layer(Parameter weight, Parameter? bias)
    {
        Kaiming(weight, Math.Sqrt(5), torch.nn.init.FanInOut.FanIn, NonlinearityType.LeakyReLU, uniform: true);
        if (bias is null) return;
        long fanIn = Fans("init", weight).fanIn;
        double bound = fanIn > 0 ? 1 / Math.Sqrt(fanIn) : 0;
        Write(bias, b => b.uniform_(-bound, bound));
    }

    /// <summary>Writes without being differentiated, parameters too.</summary>
    public static Tensor Write(Tensor tensor, Action<Tensor> write)
    {
        using (GradMode.Set(false)) write(tensor);
        return tensor;
    }

    public static double Gain(NonlinearityType nonlinearity, double param) => nonlinearity switch
    {
        NonlinearityType.Tanh => 5.0 / 3,
        NonlinearityType.ReLU => Math.Sqrt(2),
        NonlinearityType.LeakyReLU => Math.Sqrt(2 / (1 + param * param)),
        _ => 1,
    };

    public static (long fanIn, long fanOut) Fans(string operation, Tensor tensor)
    {
        long[] shape = tensor.Layout.Shape;
        if (shape.Length < 2) throw new ArgumentException(Messages.FansNeedMatrix(operation, shape));
        long field = Shapes.Count(shape.AsSpan(2));
        return (shape[1] * field, shape[0] * field);
    }

    public static Tensor Kaiming(Tensor tensor, double a, torch.nn.init.FanInOut mode, NonlinearityType nonlinearity, bool uniform)
    {
        (long fanIn, long fanOut) = Fans("kaiming", tensor);
        if (tensor.NumberOfElements == 0) return tensor;
        double std = Gain(nonlinearity, a) / Math.Sqrt(mode == torch.nn.init.FanInOut.FanIn ? fanIn : fanOut);
        return Spread(tensor, std, uniform);
    }

    public static Tensor Xavier(Tensor tensor, double gain, bool uniform)
    {
        (long fanIn, long fanOut) = Fans("xavier", tensor);
        return Spread(tensor, gain * Math.Sqrt(2.0 / (fanIn + fanOut)), uniform);
    }

    // Normal numbers of that standard deviation, or uniform ones.
    private static Tensor Spread(Tensor tensor, double std, bool uniform)
    {
        double bound = Math.Sqrt(3) * std;
        return Write(tensor, t => _ = uniform ? t.uniform_(-bound, bound) : t.normal_(0, std));
    }

    /// <summary>Normal numbers cut to [a, b], by the inverse of the distribution function.</summary>
    public static Tensor TruncatedNormal(Tensor tensor, double mean, double std, double a, double b, torch.Generator? generator)
    {
        double low = Below((a - mean) / std), high = Below((b - mean) / std);
        return Write(tensor, t => t.uniform_(2 * low - 1, 2 * high - 1, generator).erfinv_().mul_(std * Math.Sqrt(2)).add_(mean).clamp_(a, b));

        static double Below(double x) => (1 + Kernels.Special.ErrorFunction.Erf(x / Math.Sqrt(2))) / 2;
    }

    /// <summary>Rows (or columns, if they are fewer) at right angles and of length gain.</summary>
    public static Tensor Orthogonal(Tensor tensor, double gain)
    {
        long[] shape = tensor.Layout.Shape;
        if (shape.Length < 2) throw new ArgumentException(Messages.FansNeedMatrix("orthogonal_", shape));
        if (tensor.NumberOfElements == 0) return tensor;
        long rows = shape[0], columns = tensor.NumberOfElements / rows;
        return Write(tensor, t =>
        {
            Tensor flat = torch.randn(rows, columns, dtype: t.dtype);
            if (rows < columns) flat = flat.t();
            (Tensor q, Tensor r) = torch.linalg.qr(flat);
            q = q * r.diag().sign();
            if (rows < columns) q = q.t();
            t.copy_(q.reshape(shape).mul(gain));
        });
    }

    /// <summary>Normal numbers, with a share of each column (in random rows) set to zero.</summary>
    public static Tensor Sparse(Tensor tensor, double sparsity, double std)
    {
        Matrix("sparse_", tensor);
        long rows = tensor.shape[0], zeros = (long)Math.Ceiling(sparsity * rows);
        return Write(tensor, t =>
        {
            t.normal_(0, std);
            for (long column = 0; column < t.shape[1]; column++)
                t.select(1, column).index_fill_(0, torch.randperm(rows)[..(int)zeros], 0);
        });
    }

    /// <summary>The identity matrix.</summary>
    public static Tensor Identity(Tensor tensor)
    {
        Matrix("eye_", tensor);
        return Write(tensor, t => t.copy_(torch.eye(t.shape[0], t.shape[1], dtype: t.dtype)));
    }

    /// <summary>A convolution that passes each channel on.</summary>
    public static Tensor Dirac(Tensor tensor)
    {
        long[] shape = tensor.Layout.Shape;
        if (shape.Length is < 3 or > 5) throw new ArgumentException(Messages.DiracShape(shape));
        return Write(tensor, t =>
        {
            t.zero_();
            for (long channel = 0; channel < Math.Min(shape[0], shape[1]); channel++)
            {
                Tensor at = t.select(0, channel).select(0, channel);
                for (int d = 2; d < shape.Length; d++) at = at.select(0, shape[d] / 2);
                at.fill_(1);
            }
        });
    }

    private static void Matrix(string operation, Tensor tensor)
    {
        if (tensor.ndim != 2) throw new ArgumentException(Messages.NeedsOneMatrix(operation, tensor.Layout.Shape));
    }
}
