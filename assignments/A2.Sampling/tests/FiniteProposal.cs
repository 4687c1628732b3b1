using static GenerativeModels.Testing.ArrayAlgebra;

namespace GenerativeModels.Sampling.Tests;

/// <summary>A proposal on the states 0, 1, 2 ...: q(y | x) = rows[x][y].</summary>
internal sealed class FiniteProposal(double[][] rows) : IProposal<int>
{
    public int Sample(int from, IRandomSource rng) => rng.Categorical(Normalised(rows[from]));

    public double LogProb(int to, int from) => Math.Log(rows[from][to]);
}
