using GenerativeModels.Sampling.Tests.Inputs;

namespace GenerativeModels.Sampling.Tests;

/// <summary>Transition probabilities from their formulas, in plain numbers: what the hidden tests compare with.</summary>
internal static class Oracle
{
    /// <summary>P(x, y) of Metropolis-Hastings.</summary>
    public static double[][] Transitions(FiniteTarget target) => [.. target.States().Select(x =>
    {
        double[] row = [.. target.States().Select(y =>
        {
            double there = target.Probs[x] * target.Proposal[x][y], back = target.Probs[y] * target.Proposal[y][x];
            return x == y || there == 0 ? 0 : target.Proposal[x][y] * Math.Min(1, back / there);
        })];
        row[x] = 1 - row.Sum();
        return row;
    })];

    /// <summary>p(s_ij = up | all others) from the energies of both.</summary>
    public static double ProbabilityUp(int[,] spins, int i, int j, IsingModel model) =>
        1 / (1 + Math.Exp(model.Beta * (Naive.Energy(spins, i, j, 1, model) - Naive.Energy(spins, i, j, -1, model))));

    /// <summary>The law of drawing sites one after the other, each given what the others are by then.</summary>
    public static IEnumerable<(string Spins, double Probability)> DrawnInTurn(int[,] spins, IEnumerable<(int I, int J)> sites, IsingModel model)
    {
        if (!sites.Any())
        {
            return [(Show.Text(spins), 1)];
        }

        (int i, int j) = sites.First();
        double up = ProbabilityUp(spins, i, j, model);
        return new[] { (Spin: 1, P: up), (Spin: -1, P: 1 - up) }.SelectMany(outcome =>
        {
            var next = (int[,])spins.Clone();
            next[i, j] = outcome.Spin;
            return DrawnInTurn(next, sites.Skip(1), model).Select(rest => (rest.Spins, outcome.P * rest.Probability));
        });
    }

    /// <summary>The law of drawing the topics of tokens one after the other, each given what the others are by then.</summary>
    public static IEnumerable<(string Topics, double Probability)> DrawnInTurn(SmallCorpus corpus, int[][] topics, IEnumerable<(int D, int N)> tokens)
    {
        if (!tokens.Any())
        {
            return [(Show.Text(topics), 1)];
        }

        (int d, int n) = tokens.First();
        int[][][] choices = [.. Enumerable.Range(0, corpus.K).Select(k =>
        {
            int[][] next = [.. topics.Select(z => z.ToArray())];
            next[d][n] = k;
            return next;
        })];
        double[] joint = [.. choices.Select(next => Math.Exp(Naive.LogJoint(corpus.Documents, next, corpus.Model())))];
        return choices.SelectMany((next, k) => DrawnInTurn(corpus, next, tokens.Skip(1)).Select(rest => (rest.Topics, joint[k] / joint.Sum() * rest.Probability)));
    }
}
