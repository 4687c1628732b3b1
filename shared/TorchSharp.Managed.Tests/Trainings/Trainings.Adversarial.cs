using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

internal static partial class Trainings
{
    private static double[] Dcgan()
    {
        Sequential g = Sequential(
            ConvTranspose2d(16, 16, 7, bias: false), BatchNorm2d(16), ReLU(),
            ConvTranspose2d(16, 8, 4, 2, 1, bias: false), BatchNorm2d(8), ReLU(),
            ConvTranspose2d(8, 1, 4, 2, 1), Tanh());
        Sequential d = Sequential(
            Conv2d(1, 8, 4, 2, 1), LeakyReLU(0.2),
            Conv2d(8, 16, 4, 2, 1, bias: false), BatchNorm2d(16), LeakyReLU(0.2),
            Flatten(), Linear(16 * 7 * 7, 1));
        foreach (Module m in g.children().Concat(d.children()))
        {
            if (m is Conv2d c) init.normal_(c.weight, 0, 0.05);
            if (m is ConvTranspose2d t) init.normal_(t.weight, 0, 0.05);
        }
        Adam og = optim.Adam(g.parameters(), 2e-4, 0.5, 0.999), od = optim.Adam(d.parameters(), 2e-4, 0.5, 0.999);
        List<double> losses = [];
        for (int step = 0; step < 6; step++)
        {
            Tensor x = Wave([8, 1, 28, 28], step) * 2 - 1;
            Tensor fake = g.call(randn(8, 16, 1, 1));
            Tensor realLogit = d.call(x), fakeLogit = d.call(fake.detach());
            Tensor ld = F.binary_cross_entropy_with_logits(realLogit, ones_like(realLogit))
                + F.binary_cross_entropy_with_logits(fakeLogit, zeros_like(fakeLogit));
            od.zero_grad();
            ld.backward();
            od.step();
            Tensor logit = d.call(fake);
            Tensor lg = F.binary_cross_entropy_with_logits(logit, ones_like(logit));
            og.zero_grad();
            lg.backward();
            og.step();
            losses.AddRange([ld.ToDouble(), lg.ToDouble()]);
        }
        g.eval();
        return [.. losses, Size(g.call(randn(2, 16, 1, 1))), .. Sizes(g, d), .. g.buffers().Select(b => b.to(float64).sum().ToDouble())];
    }

    private static double[] WganGp()
    {
        Sequential g = Sequential(Linear(4, 32), ReLU(), Linear(32, 2));
        Sequential c = Sequential(Linear(2, 32), LeakyReLU(0.2), Linear(32, 32), Tanh(), Linear(32, 1));
        RMSProp og = optim.RMSProp(g.parameters(), 1e-3);
        Adam oc = optim.Adam(c.parameters(), 1e-3, 0.5, 0.9);
        List<double> losses = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor real = Wave([16, 2], step);
            Tensor fake = g.call(randn(16, 4)).detach();
            Tensor e = rand(16, 1);
            Tensor x = (e * real + (1 - e) * fake).requires_grad_();
            Tensor grad = autograd.grad([c.call(x).sum()], [x], create_graph: true)[0];
            Tensor loss = c.call(fake).mean() - c.call(real).mean() + 10 * (grad.norm(1, p: 2) - 1).pow(2).mean();
            oc.zero_grad();
            loss.backward();
            oc.step();
            losses.Add(loss.ToDouble());
            if (step % 3 != 2) continue;
            loss = -c.call(g.call(randn(16, 4))).mean();
            og.zero_grad();
            loss.backward();
            og.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(g, c)];
    }

    private static double[] Ebm()
    {
        Sequential net = Sequential(
            Conv2d(1, 8, 5, 2, 4), SiLU(), Conv2d(8, 16, 3, 2, 1), SiLU(), Conv2d(16, 16, 3, 2, 1), SiLU(),
            Conv2d(16, 16, 3, 2, 1), SiLU(), Flatten(), Linear(64, 16), SiLU(), Linear(16, 1));
        Adam optimizer = optim.Adam(net.parameters(), 1e-3, 0.0, 0.999);
        optim.lr_scheduler.LRScheduler scheduler = optim.lr_scheduler.ExponentialLR(optimizer, 0.9);
        List<double> losses = [];
        for (int step = 0; step < 5; step++)
        {
            Tensor real = Wave([4, 1, 28, 28], step) * 2 - 1 + randn(4, 1, 28, 28) * 0.005;
            Tensor x = rand(4, 1, 28, 28) * 2 - 1;
            foreach (Parameter p in net.parameters()) p.requires_grad_(false);
            x.requires_grad_();
            for (int k = 0; k < 5; k++) Langevin(net, x);
            foreach (Parameter p in net.parameters()) p.requires_grad_(true);
            Tensor[] outs = net.call(cat([real, x.detach()])).chunk(2);
            Tensor loss = 0.1 * (outs[0].pow(2) + outs[1].pow(2)).mean() + outs[1].mean() - outs[0].mean();
            optimizer.zero_grad();
            loss.backward();
            double norm = nn.utils.clip_grad_norm_(net.parameters(), 0.1);
            optimizer.step();
            scheduler.step();
            losses.AddRange([loss.ToDouble(), norm, Size(x)]);
        }
        return [.. losses, .. Sizes(net)];
    }

    private static void Langevin(Sequential net, Tensor x)
    {
        using (no_grad())
        {
            x.add_(randn_like(x) * 0.005);
            x.clamp_(-1, 1);
        }
        (-net.call(x).sum()).backward();
        using (no_grad())
        {
            x.grad!.clamp_(-0.03, 0.03);
            x.sub_(10 * x.grad);
            x.clamp_(-1, 1);
        }
        x.grad.zero_();
    }
}
