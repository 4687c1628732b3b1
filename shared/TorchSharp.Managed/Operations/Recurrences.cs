using TorchSharp.Engine;
using TorchSharp.Modules;

namespace TorchSharp.Operations;

/// <summary>
/// Recurrent layers over sequences (time, batch, features): layer by layer, in one direction or both. One step of a cell
/// maps the input's share of the gates, the state and its parameters to the next state; the state's first tensor is the output.
/// </summary>
internal static class Recurrences
{
    /// <summary>The next state from x · Wᵀ + b of the input, from h · Wᵀ + b of the output before, and from the state before.</summary>
    public delegate Tensor[] Cell(Tensor fromInput, Tensor fromOutput, Tensor[] state);

    public static Cell Simple(torch.nn.NonLinearities function) =>
        (x, h, _) => [function == torch.nn.NonLinearities.Tanh ? (x + h).tanh() : (x + h).relu()];

    /// <summary>Gates in the order input, forget, candidate, output.</summary>
    public static Tensor[] LongShortTerm(Tensor x, Tensor h, Tensor[] state)
    {
        Tensor[] gates = (x + h).chunk(4, -1);
        Tensor memory = gates[1].sigmoid() * state[1] + gates[0].sigmoid() * gates[2].tanh();
        return [gates[3].sigmoid() * memory.tanh(), memory];
    }

    /// <summary>Gates in the order reset, update, candidate.</summary>
    public static Tensor[] Gated(Tensor x, Tensor h, Tensor[] state)
    {
        Tensor[] xs = x.chunk(3, -1), hs = h.chunk(3, -1);
        Tensor reset = (xs[0] + hs[0]).sigmoid(), update = (xs[1] + hs[1]).sigmoid(), candidate = (xs[2] + reset * hs[2]).tanh();
        return [candidate + update * (state[0] - candidate)];
    }

    /// <summary>One step of a single cell; the state defaults to zeros.</summary>
    public static Tensor[] Step(
        string operation, Cell cell, Tensor input, Tensor[]? state, int stateSize, Tensor weightIn, Tensor weightOut, Tensor? biasIn, Tensor? biasOut)
    {
        CheckFeatures(operation, input, weightIn);
        long[] shape = [.. input.shape[..^1], weightOut.shape[1]];
        state ??= Zeros(input, shape, stateSize);
        foreach (Tensor s in state)
            if (!Shapes.Same(s.Layout.Shape, shape)) throw new ArgumentException(Messages.RecurrentState(operation, s.Layout.Shape, shape));
        return cell(torch.nn.functional.linear(input, weightIn, biasIn), torch.nn.functional.linear(state[0], weightOut, biasOut), state);
    }

    /// <summary>The outputs of the last layer at all times, and the last states of all layers and directions.</summary>
    public static (Tensor Output, Tensor[] State) Run(
        string operation, Cell cell, Tensor input, Tensor[]? state, int stateSize, IReadOnlyList<Parameter> parameters, long layers, int directions,
        bool bias, bool batchFirst, double dropout)
    {
        bool batched = input.ndim == 3;
        if (input.ndim is not (2 or 3)) throw new ArgumentException(Messages.RecurrentInput(operation, input.Layout.Shape));
        CheckFeatures(operation, input, parameters[0]);
        Tensor x = !batched ? input.unsqueeze(1) : batchFirst ? input.transpose(0, 1) : input;
        long[] shape = [layers * directions, x.shape[1], parameters[1].shape[1]];
        state = state is null ? Zeros(input, shape, stateSize) : Array.ConvertAll(state, s => batched ? s : s.unsqueeze(1));
        foreach (Tensor s in state)
            if (!Shapes.Same(s.Layout.Shape, shape)) throw new ArgumentException(Messages.RecurrentState(operation, s.Layout.Shape, shape));

        var last = new List<Tensor[]>();
        int each = bias ? 4 : 2;
        for (int layer = 0; layer < layers; layer++)
        {
            if (layer > 0 && dropout > 0) x = torch.nn.functional.dropout(x, dropout);
            var outputs = new Tensor[directions];
            for (int direction = 0; direction < directions; direction++)
            {
                int index = layer * directions + direction;
                Parameter[] own = parameters.Skip(index * each).Take(each).ToArray();
                Tensor[] at = Array.ConvertAll(state, s => s[index]);
                (outputs[direction], Tensor[] end) = Sweep(cell, x, at, own, backwards: direction == 1);
                last.Add(end);
            }
            x = directions == 1 ? outputs[0] : torch.cat(outputs, -1);
        }

        Tensor[] ends = Enumerable.Range(0, stateSize).Select(i => torch.stack(last.Select(s => s[i]).ToArray(), 0)).ToArray();
        if (!batched) return (x.squeeze(1), Array.ConvertAll(ends, e => e.squeeze(1)));
        return (batchFirst ? x.transpose(0, 1) : x, ends);
    }

    private static (Tensor, Tensor[]) Sweep(Cell cell, Tensor x, Tensor[] state, Parameter[] own, bool backwards)
    {
        // The input's share of all times at once: one large product instead of many small ones.
        Tensor share = torch.nn.functional.linear(x, own[0], own.Length > 2 ? own[2] : null);
        int times = (int)x.shape[0];
        var outputs = new Tensor[times];
        for (int i = 0; i < times; i++)
        {
            int t = backwards ? times - 1 - i : i;
            state = cell(share[t], torch.nn.functional.linear(state[0], own[1], own.Length > 2 ? own[3] : null), state);
            outputs[t] = state[0];
        }
        return (torch.stack(outputs, 0), state);
    }

    private static void CheckFeatures(string operation, Tensor input, Tensor weight)
    {
        if (input.ndim == 0 || input.shape[^1] != weight.shape[1])
            throw new ArgumentException(Messages.RecurrentFeatures(operation, input.Layout.Shape, weight.shape[1]));
    }

    private static Tensor[] Zeros(Tensor like, long[] shape, int count) =>
        Enumerable.Range(0, count).Select(_ => Make.Zeros(like.dtype, shape)).ToArray();
}
