using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

/// <summary>
/// Convolutions of many shapes against the definition, and their gradients against what linearity demands: as y is linear in
/// x and in w, ⟨g, y⟩ = ⟨gx, x⟩ = ⟨gw, w⟩ for every g.
/// </summary>
public class ConvolutionLawTests
{
    private const int Shapes = 60;

    // Larger ones, as layers have them: several panels of columns, deep sums, many images.
    private static readonly Setting[] Layers =
    [
        new(9, 1, 32, 1, (28, 28), (4, 4), (2, 2), (1, 1), (1, 1)), new(5, 32, 64, 1, (14, 14), (4, 4), (2, 2), (1, 1), (1, 1)),
        new(7, 64, 1, 1, (7, 7), (7, 7), (1, 1), (0, 0), (1, 1)), new(3, 16, 32, 1, (16, 16), (3, 3), (2, 2), (1, 1), (1, 1)),
        new(2, 32, 32, 1, (28, 28), (3, 3), (1, 1), (1, 1), (1, 1)), new(17, 64, 64, 1, (4, 4), (3, 3), (2, 2), (1, 1), (1, 1)),
        new(3, 32, 1, 1, (28, 28), (3, 3), (1, 1), (1, 1), (1, 1)), new(3, 40, 40, 40, (9, 9), (3, 3), (1, 1), (1, 1), (1, 1)),
        new(2, 64, 48, 2, (12, 12), (1, 1), (1, 1), (0, 0), (1, 1)), new(2, 300, 13, 1, (5, 5), (1, 1), (2, 2), (0, 0), (1, 1)),
        new(33, 8, 24, 1, (6, 6), (3, 3), (1, 1), (2, 2), (2, 2)), new(1, 4, 70, 1, (31, 45), (5, 2), (3, 1), (2, 1), (1, 3)),
        new(25, 9, 13, 1, (7, 5), (4, 3), (2, 3), (3, 1), (1, 1)), new(49, 16, 8, 1, (6, 9), (3, 2), (3, 2), (4, 0), (2, 1)),
        new(31, 8, 10, 1, (8, 7), (2, 3), (4, 2), (0, 3), (3, 2)), new(17, 12, 9, 1, (5, 11), (1, 5), (1, 1), (0, 2), (1, 1)),
    ];

    public static TheoryData<int> Numbers => new(Enumerable.Range(0, Layers.Length + Shapes));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Is_what_the_definition_says_and_linear(int number)
    {
        Setting s = number < Layers.Length ? Layers[number] : Drawn(number);
        Check(s, ScalarType.Float64, 1e-11);
        Check(s, ScalarType.Float32, 2e-5);
    }

    private static void Check(Setting s, ScalarType dtype, double tolerance)
    {
        var generator = new torch.Generator().manual_seed(1);
        Tensor x = torch.rand([s.Batch, s.In, s.Size.H, s.Size.W], dtype, generator: generator).sub(0.5).requires_grad_();
        Tensor w = torch.rand([s.Out, s.In / s.Groups, s.Kernel.H, s.Kernel.W], dtype, generator: generator).sub(0.5).requires_grad_();
        Tensor b = torch.rand([s.Out], dtype, generator: generator).requires_grad_();
        Tensor y = F.conv2d(x, w, b, [s.Stride.H, s.Stride.W], [s.Padding.H, s.Padding.W], [s.Dilation.H, s.Dilation.W], s.Groups);
        Tensor g = torch.rand(y.shape, dtype, generator: generator).sub(0.5);
        IList<Tensor> grads = torch.autograd.grad([y], [x, w, b], [g]);

        double scale = Math.Sqrt(s.In / s.Groups * s.Kernel.H * s.Kernel.W);
        double[] found = Doubles(y), wanted = Definition(s, Doubles(x), Doubles(w), Doubles(b), y.shape);
        for (int i = 0; i < found.Length; i++)
            Assert.True(Math.Abs(found[i] - wanted[i]) <= tolerance * scale, $"{s}, {dtype}: element {i} is {found[i]:R}, by the definition {wanted[i]:R}");

        double[] bias = Doubles(b), gradient = Doubles(g);
        int size = (int)(y.shape[2] * y.shape[3]);
        double linear = gradient.Select((v, i) => v * (found[i] - bias[i / size % s.Out])).Sum(), most = tolerance * scale * Math.Sqrt(found.Length) * 10;
        Assert.Equal(linear, Dot(grads[0], x), most);
        Assert.Equal(linear, Dot(grads[1], w), most);
        Assert.Equal(gradient.Select((v, i) => v * bias[i / size % s.Out]).Sum(), Dot(grads[2], b), most);
    }

    private static double[] Definition(Setting s, double[] x, double[] w, double[] b, long[] shape)
    {
        double[] y = new double[shape.Aggregate(1L, (p, n) => p * n)];
        int groupIn = s.In / s.Groups, groupOut = s.Out / s.Groups, at = 0;
        for (int n = 0; n < s.Batch; n++)
            for (int k = 0; k < s.Out; k++)
                for (int i = 0; i < shape[2]; i++)
                    for (int j = 0; j < shape[3]; j++, at++)
                    {
                        double sum = b[k];
                        for (int c = 0; c < groupIn; c++)
                            for (int p = 0; p < s.Kernel.H; p++)
                                for (int q = 0; q < s.Kernel.W; q++)
                                {
                                    int h = i * s.Stride.H - s.Padding.H + p * s.Dilation.H, v = j * s.Stride.W - s.Padding.W + q * s.Dilation.W;
                                    if (h < 0 || v < 0 || h >= s.Size.H || v >= s.Size.W) continue;
                                    int channel = k / groupOut * groupIn + c;
                                    sum += x[((n * s.In + channel) * s.Size.H + h) * s.Size.W + v] * w[((k * groupIn + c) * s.Kernel.H + p) * s.Kernel.W + q];
                                }
                        y[at] = sum;
                    }
        return y;
    }

    private static Setting Drawn(int number)
    {
        var rng = new torch.Generator().manual_seed(number);
        int Below(int n) => (int)torch.randint(0, n, [1], generator: rng).item<long>();
        while (true)
        {
            int groups = 1 + Below(3);
            var s = new Setting(
                1 + Below(5), groups * (1 + Below(5)), groups * (1 + Below(7)), groups, (1 + Below(13), 1 + Below(21)), (1 + Below(5), 1 + Below(5)),
                (1 + Below(3), 1 + Below(3)), (Below(3), Below(4)), (1 + Below(3), 1 + Below(2)));
            if (Fits(s.Size.H, s.Kernel.H, s.Padding.H, s.Dilation.H) && Fits(s.Size.W, s.Kernel.W, s.Padding.W, s.Dilation.W)) return s;
        }
    }

    private static bool Fits(int size, int kernel, int padding, int dilation) => size + 2 * padding > dilation * (kernel - 1);

    private static double[] Doubles(Tensor x) => x.detach().to_type(ScalarType.Float64).data<double>().ToArray();

    private static double Dot(Tensor a, Tensor b) => Doubles(a).Zip(Doubles(b), (p, q) => p * q).Sum();

    private sealed record Setting(
        int Batch, int In, int Out, int Groups, (int H, int W) Size, (int H, int W) Kernel, (int H, int W) Stride, (int H, int W) Padding, (int H, int W) Dilation);
}
