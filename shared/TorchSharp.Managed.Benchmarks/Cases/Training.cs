using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Benchmarks.Cases;

/// <summary>Whole training steps: forward, backward and Adam.</summary>
internal static class Training
{
    public static IEnumerable<Benchmark> Benchmarks => [new("vae", Vae), new("dcgan", Dcgan), new("ebm", Ebm), new("ncsn", Ncsn)];

    // 784-400-(20, 20)-400-784, 128 images.
    private static Action Vae()
    {
        var net = new Network();
        var hidden = net.Linear(784, 400);
        var mean = net.Linear(400, 20);
        var logVariance = net.Linear(400, 20);
        var unfold = net.Linear(20, 400);
        var logits = net.Linear(400, 784);
        Adam adam = net.Adam();
        Tensor x = rand(128, 784);
        return () =>
        {
            Tensor h = hidden(x).relu();
            Tensor m = mean(h), v = logVariance(h);
            Tensor z = m + (0.5 * v).exp() * randn_like(v);
            Tensor y = logits(unfold(z).relu());
            Tensor loss = F.binary_cross_entropy_with_logits(y, x, reduction: nn.Reduction.Sum) - 0.5 * (1 + v - m.pow(2) - v.exp()).sum();
            adam.zero_grad();
            loss.backward();
            adam.step();
        };
    }

    // Images of 28 x 28, 64 of them; one step of the discriminator and one of the generator.
    private static Action Dcgan()
    {
        var net = new Network();
        var g1 = net.Transposed(64, 64, 7, 1, 0);
        var n1 = net.BatchNorm(64);
        var g2 = net.Transposed(64, 32, 4, 2, 1);
        var n2 = net.BatchNorm(32);
        var g3 = net.Transposed(32, 1, 4, 2, 1);
        Adam forGenerator = net.Adam();
        net = new Network();
        var d1 = net.Convolution(1, 32, 4, 2, 1);
        var d2 = net.Convolution(32, 64, 4, 2, 1);
        var n3 = net.BatchNorm(64);
        var d3 = net.Convolution(64, 1, 7, 1, 0);
        Adam forDiscriminator = net.Adam();
        Tensor Generator(Tensor z) => g3(n2(g2(n1(g1(z)).relu())).relu()).tanh();
        Tensor Discriminator(Tensor x) => d3(F.leaky_relu(n3(d2(F.leaky_relu(d1(x), 0.2))), 0.2)).reshape(-1);

        Tensor real = rand(64, 1, 28, 28) * 2 - 1, one = ones(64), zero = zeros(64);
        return () =>
        {
            Tensor fake = Generator(randn(64, 64, 1, 1));
            forDiscriminator.zero_grad();
            Tensor loss = F.binary_cross_entropy_with_logits(Discriminator(real), one) + F.binary_cross_entropy_with_logits(Discriminator(fake.detach()), zero);
            loss.backward();
            forDiscriminator.step();

            forGenerator.zero_grad();
            F.binary_cross_entropy_with_logits(Discriminator(fake), one).backward();
            forGenerator.step();
        };
    }

    // Ten Langevin steps and one of contrastive divergence, 64 images.
    private static Action Ebm()
    {
        var net = new Network();
        var c1 = net.Convolution(1, 16, 5, 2, 4);
        var c2 = net.Convolution(16, 32, 3, 2, 1);
        var c3 = net.Convolution(32, 64, 3, 2, 1);
        var c4 = net.Convolution(64, 64, 3, 2, 1);
        var l1 = net.Linear(256, 64);
        var l2 = net.Linear(64, 1);
        Adam adam = net.Adam();
        Tensor Energy(Tensor x)
        {
            Tensor h = F.silu(c4(F.silu(c3(F.silu(c2(F.silu(c1(x)))))))).reshape(-1, 256);
            return l2(F.silu(l1(h))).squeeze(1);
        }

        Tensor data = rand(64, 1, 28, 28) * 2 - 1;
        return () =>
        {
            Tensor x = rand(64, 1, 28, 28) * 2 - 1;
            for (int step = 0; step < 10; step++)
            {
                x = x.detach().requires_grad_();
                Tensor slope = autograd.grad([Energy(x).sum()], [x])[0];
                x = (x.detach() - 10 * slope.clamp(-0.03, 0.03) + 0.005 * randn_like(x)).clamp(-1, 1);
            }
            Tensor real = Energy(data), sampled = Energy(x);
            Tensor loss = real.mean() - sampled.mean() + 0.1 * (real.pow(2) + sampled.pow(2)).mean();
            adam.zero_grad();
            loss.backward();
            adam.step();
        };
    }

    // Denoising score matching, 64 images, ten noise levels.
    private static Action Ncsn()
    {
        var net = new Network();
        var c1 = net.Convolution(1, 32, 3, 1, 1);
        var c2 = net.Convolution(32, 32, 3, 1, 1);
        var c3 = net.Convolution(32, 32, 3, 1, 1);
        var c4 = net.Convolution(32, 32, 3, 1, 1);
        var c5 = net.Convolution(32, 1, 3, 1, 1);
        Parameter levels = net.Table(10, 32);
        Adam adam = net.Adam();
        Tensor data = rand(64, 1, 28, 28), noiseStdDevs = logspace(0, -2, 10);
        return () =>
        {
            Tensor level = randint(0, 10, [64]);
            Tensor sigma = noiseStdDevs.index_select(0, level).reshape(-1, 1, 1, 1), noise = randn_like(data);
            Tensor h = F.silu(c1(data + sigma * noise) + levels.index_select(0, level).reshape(-1, 32, 1, 1));
            Tensor score = c5(F.silu(c4(F.silu(c3(F.silu(c2(h))))))) / sigma;
            Tensor loss = 0.5 * (sigma * score + noise).pow(2).sum([1L, 2L, 3L]).mean();
            adam.zero_grad();
            loss.backward();
            adam.step();
        };
    }
}
