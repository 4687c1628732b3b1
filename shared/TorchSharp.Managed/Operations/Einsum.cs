using TorchSharp.Engine;

namespace TorchSharp.Operations;

/// <summary>Einstein's summation: letters name dimensions, those missing on the right are summed.</summary>
internal static class Einsum
{
    public static Tensor Evaluate(string equation, Tensor[] tensors)
    {
        string[] sides = equation.Replace(" ", "", StringComparison.Ordinal).Split("->");
        string[] inputs = sides[0].Split(',');
        if (sides.Length > 2 || inputs.Length != tensors.Length) throw new ArgumentException(Messages.EinsumCount(equation, inputs.Length, tensors.Length));

        // Letters of dots: one for each dimension the widest operand has there.
        int dots = 0;
        for (int i = 0; i < inputs.Length; i++)
            if (inputs[i].Contains("...", StringComparison.Ordinal)) dots = Math.Max(dots, tensors[i].Layout.Rank - (inputs[i].Length - 3));
        for (int i = 0; i < inputs.Length; i++) inputs[i] = Spell(inputs[i], inputs[i].Contains("...", StringComparison.Ordinal) ? tensors[i].Layout.Rank - (inputs[i].Length - 3) : 0);
        string output = sides.Length == 2 ? Spell(sides[1], dots) : Spell(dots > 0 ? "..." : "", dots) + Implicit(inputs);

        string letters = output + new string(string.Concat(inputs).Distinct().Where(c => !output.Contains(c)).ToArray());
        Tensor? product = null;
        for (int i = 0; i < inputs.Length; i++)
        {
            Tensor term = Align(equation, tensors[i], inputs[i], letters);
            product = product is null ? term : Contract(product, term, letters, output.Length, Remaining(inputs, i, letters));
        }
        for (int d = letters.Length - 1; d >= output.Length; d--) product = product!.sum(d);
        return product!;
    }

    // A dimension for each letter, in their order; repeated letters give diagonals.
    private static Tensor Align(string equation, Tensor x, string names, string letters)
    {
        if (names.Length != x.Layout.Rank) throw new ArgumentException(Messages.EinsumRank(equation, names, x.Layout.Shape));
        for (int i = 0; i < names.Length; i++)
        {
            int again = names.IndexOf(names[i], i + 1);
            if (again < 0) continue;
            x = x.diagonal(0, i, again);
            names = names.Remove(again, 1).Remove(i, 1) + names[i];
            i--;
        }
        var order = new List<long>();
        foreach (char c in letters)
            if (names.IndexOf(c) is var at && at >= 0) order.Add(at);
        x = x.permute(order.ToArray());
        for (int d = 0; d < letters.Length; d++)
            if (!names.Contains(letters[d])) x = x.unsqueeze(d);
        return x;
    }

    // The product of two aligned terms, summed by matrix product over what is needed no more.
    private static Tensor Contract(Tensor a, Tensor b, string letters, int kept, bool[] needed)
    {
        int rank = letters.Length;
        var batch = new List<long>();
        var left = new List<long>();
        var right = new List<long>();
        var summed = new List<long>();
        for (int d = 0; d < rank; d++)
        {
            bool inA = a.Layout.Shape[d] != 1, inB = b.Layout.Shape[d] != 1;
            if (inA && inB && a.Layout.Shape[d] != b.Layout.Shape[d]) throw new ArgumentException(Messages.EinsumSizes(letters[d], a.Layout.Shape[d], b.Layout.Shape[d]));
            bool gone = d >= kept && !needed[d];
            if (inA && inB) (gone ? summed : batch).Add(d);
            else if (inA) left.Add(d);
            else right.Add(d);
        }
        Tensor x = Group(a, batch, left, summed), y = Group(b, batch, summed, right);
        Tensor z = x.matmul(y);

        long[] order = [.. batch, .. left, .. right, .. summed];
        long[] shape = [.. batch.Select(d => a.Layout.Shape[(int)d]), .. left.Select(d => a.Layout.Shape[(int)d]), .. right.Select(d => b.Layout.Shape[(int)d]), .. summed.Select(_ => 1L)];
        long[] back = new long[rank];
        for (int i = 0; i < rank; i++) back[order[i]] = i;
        return z.reshape(shape).permute(back);
    }

    private static Tensor Group(Tensor x, List<long> batch, List<long> rows, List<long> columns)
    {
        long[] others = Shapes.AllDims(x.Layout.Rank).Select(d => (long)d).Except(batch).Except(rows).Except(columns).ToArray();
        long Size(List<long> dims) => dims.Aggregate(1L, (n, d) => n * x.Layout.Shape[(int)d]);
        return x.permute([.. batch, .. rows, .. columns, .. others]).reshape(Size(batch), Size(rows), Size(columns));
    }

    // Which letters occur in later terms.
    private static bool[] Remaining(string[] inputs, int current, string letters)
    {
        bool[] needed = new bool[letters.Length];
        for (int d = 0; d < needed.Length; d++)
            for (int i = current + 1; i < inputs.Length; i++) needed[d] |= inputs[i].Contains(letters[d]);
        return needed;
    }

    // "...ij" with its dots spelled as private letters, counted from the right.
    private static string Spell(string names, int dots)
    {
        var letters = new System.Text.StringBuilder();
        for (int i = dots; i > 0; i--) letters.Append((char)('\uE000' + i));
        return names.Replace("...", letters.ToString(), StringComparison.Ordinal);
    }

    private static string Implicit(string[] inputs)
    {
        string all = string.Concat(inputs);
        return new string(all.Where(c => c < '\uE000' && all.Count(x => x == c) == 1).Order().ToArray());
    }
}
