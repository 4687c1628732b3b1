using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Layers of a network under training, and its optimiser.</summary>
internal sealed class Network
{
    private readonly List<Parameter> _parameters = [];

    public Func<Tensor, Tensor> Linear(long from, long to)
    {
        Parameter w = Add(to, from), b = Add(to);
        return x => F.linear(x, w, b);
    }

    public Func<Tensor, Tensor> Convolution(long from, long to, long kernel, long stride, long padding)
    {
        Parameter w = Add(to, from, kernel, kernel), b = Add(to);
        return x => F.conv2d(x, w, b, [stride, stride], [padding, padding]);
    }

    public Func<Tensor, Tensor> Transposed(long from, long to, long kernel, long stride, long padding)
    {
        Parameter w = Add(from, to, kernel, kernel);
        return x => F.conv_transpose2d(x, w, null, [stride, stride], [padding, padding]);
    }

    public Func<Tensor, Tensor> BatchNorm(long channels)
    {
        Parameter w = Add(channels), b = Add(channels);
        Tensor mean = zeros(channels), variance = ones(channels);
        return x => F.batch_norm(x, mean, variance, w, b, training: true);
    }

    public Parameter Table(long rows, long columns) => Add(rows, columns);

    public Adam Adam() => optim.Adam(_parameters, 1e-3);

    private Parameter Add(params long[] shape)
    {
        var parameter = new Parameter(randn(shape) * 0.05);
        _parameters.Add(parameter);
        return parameter;
    }
}
