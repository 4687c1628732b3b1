using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>
/// 2 to 3 classes, 1 to 3 questions with 2 or 3 answers each, the rows of 3 to 8 respondents, of which the first one answered everything and the
/// others left a third open, and some responsibilities for them.
/// </summary>
public sealed record Survey(int[][] AnswerRows, double[] Weights, double[][][] AnswerProbs, double[][] Responsibilities, double PseudoCount)
{
    public static Arbitrary<Survey> Arbitrary() => Arb.From(
        from n in Gen.Choose(2, 7)
        from d in Gen.Choose(1, 3)
        from k in Gen.Choose(2, 3)
        from v in Gen.Choose(2, 3)
        from complete in Gen.Choose(0, v - 1).ArrayOf(d)
        from others in Gen.Frequency((2, Gen.Choose(0, v - 1)), (1, Gen.Constant(-1))).ArrayOf(d).ArrayOf(n)
        from weights in Distribution(k)
        from probs in Distribution(v).ArrayOf(d).ArrayOf(k)
        from responsibilities in Distribution(k).ArrayOf(n + 1)
        from pseudoCount in Gen.Elements(0, 0.5, 1)
        select new Survey([complete, .. others], weights, probs, responsibilities, pseudoCount),
        Smaller);

    /// <summary>The model without the answers.</summary>
    internal LatentClassModel Model()
    {
        (int K, int D, int V) = (Weights.Length, AnswerProbs[0].Length, AnswerProbs[0][0].Length);
        return new(Tables.Vector(Weights), AnswerProbs.SelectMany(question => question.SelectMany(p => p)).ToArray().ToTensor(K, D, V));
    }

    /// <summary>π_k p(x | k) for a row in which nothing is missing, as numbers and not as logarithms.</summary>
    internal double[] Joint(int[] complete) =>
        [.. Weights.Select((weight, k) => weight * complete.Select((answer, d) => AnswerProbs[k][d][answer]).Aggregate(1.0, (a, b) => a * b))];

    /// <summary>Every complete row that agrees with this one where it is observed.</summary>
    internal IEnumerable<int[]> Completions(int[] row)
    {
        int missing = Array.IndexOf(row, -1);
        return missing < 0
            ? [row]
            : Enumerable.Range(0, AnswerProbs[0][0].Length).SelectMany(v => Completions([.. row[..missing], v, .. row[(missing + 1)..]]));
    }

    private static IEnumerable<Survey> Smaller(Survey s) =>
        [
            .. Shorter(s.AnswerRows, 1).Where(r => r.Without > 0)
                .Select(r => s with { AnswerRows = r.Left, Responsibilities = Without(s.Responsibilities, r.Without) }),
            .. Shorter(s.AnswerProbs[0], 1).Select(q => s with
            {
                AnswerRows = WithoutColumn(s.AnswerRows, q.Without),
                AnswerProbs = WithoutColumn(s.AnswerProbs, q.Without),
            }),
            .. Shorter(s.Weights, 1).Select(w => s with
            {
                Weights = Merged(s.Weights, w.Without),
                AnswerProbs = Without(s.AnswerProbs, w.Without),
                Responsibilities = [.. s.Responsibilities.Select(row => Merged(row, w.Without))],
            }),
        ];
}
