using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

internal static partial class Trainings
{
    private static double[] Vae()
    {
        Linear encode = Linear(784, 400), mean = Linear(400, 20), logVar = Linear(400, 20);
        Sequential decode = Sequential(Linear(20, 400), ReLU(), Linear(400, 784));
        Adam optimizer = optim.Adam(Parameters(encode, mean, logVar, decode), 1e-3);
        List<double> losses = [];
        for (int step = 0; step < 10; step++)
        {
            Tensor x = Wave([16, 784], step);
            Tensor h = F.relu(encode.call(x));
            Tensor mu = mean.call(h), lv = logVar.call(h);
            Tensor z = mu + randn_like(mu) * (0.5 * lv).exp();
            Tensor rec = F.binary_cross_entropy(sigmoid(decode.call(z)), x, reduction: Reduction.Sum);
            Tensor kl = -0.5 * (1 + lv - mu.pow(2) - lv.exp()).sum();
            Tensor loss = (rec + kl) / 16;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(encode, mean, logVar, decode)];
    }

    private static double[] Rbm()
    {
        Tensor w = randn(20, 12) * 0.1, a = zeros(20), b = zeros(12);
        List<double> errors = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor v0 = bernoulli(Wave([10, 20], step));
            Tensor p0 = sigmoid(v0.matmul(w) + b), p = p0, v = v0;
            for (int k = 0; k < 2; k++)
            {
                Tensor h = bernoulli(p);
                v = step == 0 ? empty(10, 20).bernoulli_(0.5) : bernoulli(sigmoid(h.matmul(w.t()) + a));
                p = sigmoid(v.matmul(w) + b);
            }
            w += 0.1 * (v0.t().matmul(p0) - v.t().matmul(p)) / 10;
            a += 0.1 * (v0 - v).mean([0]);
            b += 0.1 * (p0 - p).mean([0]);
            Tensor free = -v0.matmul(a) - F.softplus(v0.matmul(w) + b).sum(1);
            errors.AddRange([(v0 - v).pow(2).mean().ToDouble(), free.mean().ToDouble()]);
        }
        return [.. errors, Size(w), Size(a), Size(b)];
    }

    private static double[] Flow()
    {
        Sequential[] nets = [.. Enumerable.Range(0, 3).Select(_ => Sequential(Linear(2, 16), Tanh(), Linear(16, 4)))];
        Parameter[] parameters = Parameters(nets);
        Adam optimizer = optim.Adam(parameters, 1e-2, weight_decay: 1e-3);
        distributions.Distribution start = distributions.Normal(zeros(4), ones(4));
        List<double> losses = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor z = Wave([16, 4], step) * 3 + 0.1 * randn(16, 4);
            Tensor logDet = zeros(16);
            foreach (Sequential net in nets)
            {
                Tensor[] halves = z.chunk(2, dim: 1);
                Tensor[] st = net.call(halves[0]).split([2, 2], 1);
                Tensor s = tanh(st[0]);
                z = cat([halves[1] * exp(s) + st[1], halves[0]], 1);
                logDet = logDet + s.sum(1);
            }
            Tensor loss = -(start.log_prob(z).sum(1) + logDet).mean();
            optimizer.zero_grad();
            loss.backward();
            nn.utils.clip_grad_value_(parameters, 0.5);
            optimizer.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(nets)];
    }
}
