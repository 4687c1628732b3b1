using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;
using F = TorchSharp.torch.nn.functional;

namespace TorchSharp.Tests;

internal static partial class Trainings
{
    private static double[] Characters()
    {
        Embedding table = Embedding(11, 8);
        LSTM lstm = LSTM(8, 12, 2);
        Linear last = Linear(12, 11);
        Parameter[] parameters = Parameters(table, lstm, last);
        RMSProp optimizer = optim.RMSProp(parameters, 1e-2, momentum: 0.5, centered: true);
        Tensor text = tensor(Enumerable.Range(0, 85).Select(i => (long)(i * i + 3 * i) % 11).ToArray());
        List<double> losses = [];
        (Tensor, Tensor)? state = null;
        for (int step = 0; step < 10; step++)
        {
            Tensor x = text[TensorIndex.Slice(step * 8, step * 8 + 9)].reshape(-1, 1).repeat(1, 3);
            (Tensor y, Tensor h, Tensor c) = lstm.call(table.call(x[TensorIndex.Slice(stop: -1)]), state);
            state = (h.detach(), c.detach());
            Tensor loss = F.cross_entropy(last.call(y).reshape(-1, 11), x[TensorIndex.Slice(1)].reshape(-1), label_smoothing: 0.1);
            optimizer.zero_grad();
            loss.backward();
            losses.AddRange([loss.ToDouble(), nn.utils.clip_grad_norm_(parameters, 0.5)]);
            optimizer.step();
        }
        return [.. losses, .. Sizes(table, lstm, last)];
    }

    private static double[] Classifier()
    {
        Sequential net = Sequential(
            Conv2d(1, 6, 3, padding: 1, bias: false), BatchNorm2d(6), ReLU(), MaxPool2d(2), Dropout2d(0.2),
            Conv2d(6, 8, 3, stride: 2), ReLU(), AdaptiveAvgPool2d(2), Flatten(), Dropout(0.3), Linear(32, 5), LogSoftmax(1));
        SGD optimizer = optim.SGD(net.parameters(), 0.05, momentum: 0.9, weight_decay: 1e-3, nesterov: true);
        optim.lr_scheduler.LRScheduler scheduler = optim.lr_scheduler.StepLR(optimizer, 4, 0.5);
        List<double> losses = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor x = Wave([10, 1, 14, 14], step), y = randint(0, 5, [10]);
            Tensor order = randperm(10);
            Tensor loss = F.nll_loss(net.call(x[order]), y[order]);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            scheduler.step();
            losses.Add(loss.ToDouble());
        }
        net.eval();
        return [.. losses, net.call(Wave([10, 1, 14, 14])).sum().ToDouble(), .. Sizes(net)];
    }

    private static double[] Attention()
    {
        Embedding table = Embedding(9, 16);
        // Without bias: softmax does not see that of the keys, whose gradient is rounding only, and Adam would walk along it.
        Linear qkv = Linear(16, 48, hasBias: false), mix = Linear(16, 16), last = Linear(16, 9);
        LayerNorm before = LayerNorm(16), after = LayerNorm(16);
        Module[] parts = [table, qkv, mix, last, before, after];
        Adam optimizer = optim.Adam(Parameters(parts), 1e-2, amsgrad: true);
        optim.lr_scheduler.LRScheduler scheduler = optim.lr_scheduler.CosineAnnealingLR(optimizer, 10);
        Tensor mask = ones(7, 7).tril() == 0;
        List<double> losses = [];
        for (int step = 0; step < 10; step++)
        {
            Tensor x = randint(0, 9, [3, 8]);
            Tensor h = table.call(x[TensorIndex.Colon, TensorIndex.Slice(stop: -1)]);
            Tensor[] heads = qkv.call(before.call(h)).reshape(3, 7, 3, 4, 4).permute(2, 0, 3, 1, 4).unbind();
            Tensor a = (heads[0].matmul(heads[1].transpose(-2, -1)) / 2).masked_fill(mask, double.NegativeInfinity).softmax(-1);
            a = F.dropout(a, 0.1, true);
            h = h + mix.call(a.matmul(heads[2]).transpose(1, 2).reshape(3, 7, 16));
            h = h + F.gelu(after.call(h));
            Tensor loss = F.cross_entropy(last.call(h).transpose(1, 2), x[TensorIndex.Colon, TensorIndex.Slice(1)]);
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            scheduler.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(parts)];
    }

    private static double[] Reinforce()
    {
        Sequential net = Sequential(Linear(3, 16), ELU(), Linear(16, 4));
        var book = new Parameter(randn(4, 3));
        Adagrad optimizer = optim.Adagrad([.. net.parameters(), book], 0.1);
        List<double> losses = [];
        for (int step = 0; step < 12; step++)
        {
            Tensor x = Wave([12, 3], step);
            Tensor logits = net.call(x);
            Categorical policy = distributions.Categorical(logits: logits);
            Tensor action = policy.sample();
            Tensor reward = -(book[action] - x).pow(2).sum(1);
            Tensor soft = F.softmax(logits - log(-log(rand_like(logits))), 1);
            Tensor hard = F.one_hot(soft.argmax(1), 4).to(soft.dtype) - soft.detach() + soft;
            Tensor loss = -(policy.log_prob(action) * reward.detach()).mean() - reward.mean() - 0.01 * policy.entropy().mean()
                + (einsum("nk,kd->nd", hard, book) - x).pow(2).mean();
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
            losses.Add(loss.ToDouble());
        }
        return [.. losses, .. Sizes(net), Size(book)];
    }
}
