using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Convolutions of the training steps: images, channels in and out, size, kernel, stride, padding.</summary>
internal static class Convolutions
{
    private static readonly (long N, long In, long Out, long Size, long Kernel, long Stride, long Padding)[] Shapes =
    [
        (64, 1, 32, 28, 4, 2, 1), (64, 32, 64, 14, 4, 2, 1), (64, 64, 1, 7, 7, 1, 0),
        (64, 1, 16, 28, 5, 2, 4), (64, 16, 32, 16, 3, 2, 1), (64, 32, 64, 8, 3, 2, 1), (64, 64, 64, 4, 3, 2, 1),
        (64, 1, 32, 28, 3, 1, 1), (64, 32, 32, 28, 3, 1, 1), (64, 32, 1, 28, 3, 1, 1),
    ];

    public static IEnumerable<Benchmark> Benchmarks
    {
        get
        {
            foreach (var s in Shapes)
            {
                string shape = $"{s.N} {s.In} {s.Out} {s.Size} {s.Kernel} {s.Stride} {s.Padding}";
                yield return new Benchmark($"conv2d {shape}", () =>
                {
                    Tensor x = randn(s.N, s.In, s.Size, s.Size), w = randn(s.Out, s.In, s.Kernel, s.Kernel), b = randn(s.Out);
                    return () => F.conv2d(x, w, b, [s.Stride, s.Stride], [s.Padding, s.Padding]);
                });
                yield return new Benchmark($"conv2d-backward {shape}", () =>
                {
                    Tensor x = randn(s.N, s.In, s.Size, s.Size).requires_grad_(), w = randn(s.Out, s.In, s.Kernel, s.Kernel).requires_grad_();
                    Tensor b = randn(s.Out).requires_grad_();
                    Tensor y = F.conv2d(x, w, b, [s.Stride, s.Stride], [s.Padding, s.Padding]), g = randn_like(y);
                    return () => autograd.grad([y], [x, w, b], [g], retain_graph: true);
                });
            }
        }
    }
}
