namespace TorchSharp.Tests;

/// <summary>Tensors and random chains of views of them, each step also done on a copy.</summary>
internal sealed class RandomViews(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>A contiguous tensor of up to four dimensions, some of size 0 or 1.</summary>
    public Tensor Base()
    {
        long[] shape = new long[_random.Next(0, 5)];
        for (int d = 0; d < shape.Length; d++) shape[d] = _random.Next(12) == 0 ? 0 : _random.Next(1, 5);
        double[] data = new double[shape.TotalSize()];
        for (int i = 0; i < data.Length; i++) data[i] = _random.Next(-20, 21) / 4.0;
        return torch.tensor(data, shape);
    }

    /// <summary>A chain of 1 to 5 views, and what each made in words.</summary>
    public (Func<Tensor, Tensor> Chain, string Text) Chain(Tensor from)
    {
        var steps = new List<Func<Tensor, Tensor>>();
        var words = new List<string>();
        Tensor at = from;
        for (int n = _random.Next(1, 6); n > 0; n--)
        {
            (Func<Tensor, Tensor> step, string word) = Step(at);
            steps.Add(step);
            words.Add(word);
            at = step(at);
        }
        return (x => steps.Aggregate(x, (t, step) => step(t)), $"[{string.Join(",", from.shape)}] " + string.Join(" ", words));
    }

    public int Next(int count) => _random.Next(count);

    private (Func<Tensor, Tensor>, string) Step(Tensor t)
    {
        int rank = (int)t.ndim;
        long d = rank == 0 ? 0 : _random.Next(rank), e = rank == 0 ? 0 : _random.Next(rank);
        long size = rank == 0 ? 1 : t.size((int)d);
        switch (_random.Next(9))
        {
            case 0 when rank > 0:
                return (x => x.transpose(d, e), $"transpose({d},{e})");
            case 1 when rank > 0:
                long start = _random.Next((int)size + 1), step = _random.Next(1, 3);
                return (x => x.slice(d, start, size, step), $"slice({d},{start},{size},{step})");
            case 2 when rank > 0 && size > 0:
                long index = _random.Next((int)size);
                return (x => x.select(d, index), $"select({d},{index})");
            case 3 when rank > 0:
                return (x => x.flip(d), $"flip({d})");
            case 4 when rank < 5:
                long place = _random.Next(rank + 1);
                return (x => x.unsqueeze(place), $"unsqueeze({place})");
            case 5:
                long[] wide = t.shape.Select(s => s == 1 ? _random.Next(1, 4) : s).ToArray();
                return (x => x.expand(wide), $"expand({string.Join(",", wide)})");
            case 6:
                return (x => x.reshape(-1), "reshape(-1)");
            case 7 when rank > 0 && size > 0 && size % 2 == 0:
                long[] cut = [.. t.shape[..(int)d], 2, size / 2, .. t.shape[((int)d + 1)..]];
                return (x => x.reshape(cut), $"reshape({string.Join(",", cut)})");
            default:
                return (x => x.squeeze(), "squeeze()");
        }
    }
}
