using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

internal static partial class Trainings
{
    private static double[] Ncsn()
    {
        Embedding level = Embedding(10, 8);
        Conv2d first = Conv2d(1, 8, 3, padding: 1), second = Conv2d(8, 8, 3, padding: 2, dilation: 2), last = Conv2d(8, 1, 3, padding: 1);
        GroupNorm norm = GroupNorm(2, 8);
        Module[] parts = [level, first, second, last, norm];
        Tensor sigmas = logspace(0, -2, 10);
        SGD optimizer = optim.SGD(Parameters(parts), 1e-2, momentum: 0.9);
        List<double> losses = [];
        for (int step = 0; step < 10; step++)
        {
            Tensor x = Wave([6, 1, 12, 12], step);
            Tensor k = randint(0, 10, [6]);
            Tensor sigma = sigmas[k].reshape(-1, 1, 1, 1);
            Tensor noise = randn_like(x);
            Tensor e = level.call(k).reshape(6, 8, 1, 1);
            Tensor h = F.silu(first.call(x + sigma * noise) + e);
            h = h + F.silu(norm.call(second.call(h)));
            Tensor score = last.call(h) / sigma;
            Tensor loss = 0.5 * (score * sigma + noise).pow(2).sum([1, 2, 3]).mean() / 144;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(parts)];
    }

    private static double[] SlicedScoreMatching()
    {
        Sequential net = Sequential(Linear(2, 24), Softplus(), Linear(24, 24), Softplus(), Linear(24, 2));
        AdamW optimizer = optim.AdamW(net.parameters(), 1e-2, weight_decay: 0.1);
        List<double> losses = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor x = (Wave([16, 2], step) * 2 - 1).requires_grad_();
            Tensor v = randn(16, 2);
            Tensor score = net.call(x);
            Tensor grad = autograd.grad([(score * v).sum()], [x], create_graph: true)[0];
            Tensor loss = ((grad * v).sum(-1) + 0.5 * (score * v).sum(-1).pow(2)).mean();
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(net)];
    }
}
