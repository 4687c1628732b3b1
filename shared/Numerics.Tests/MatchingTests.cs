namespace GenerativeModels.Numerics.Tests;

public class MatchingTests
{
    [Fact]
    public void The_nearest_is_not_always_the_partner()
    {
        // 0 would take 0, but then 1 is left with 9.
        double[,] cost = { { 1, 2 }, { 1, 9 } };

        Assert.Equal([1, 0], Matching.Cheapest(cost));
    }

    [Fact]
    public void No_pairing_costs_less()
    {
        var rng = new SeededRandom(1);
        for (int trial = 0; trial < 50; trial++)
        {
            int n = 1 + trial % 6;
            double[] costs = rng.Normal(n * n).ToDoubles();
            double[,] cost = new double[n, n];
            Buffer.BlockCopy(costs, 0, cost, 0, 8 * n * n);

            int[] pairing = Matching.Cheapest(cost);

            Assert.Equal(Enumerable.Range(0, n), pairing.Order());
            Assert.Equal(Permutations([.. Enumerable.Range(0, n)]).Min(p => p.Index().Sum(pair => cost[pair.Index, pair.Item])), pairing.Index().Sum(pair => cost[pair.Index, pair.Item]), 1e-12);
        }
    }

    [Fact]
    public void A_shuffle_of_twenty_is_undone()
    {
        int[] shuffle = [.. Enumerable.Range(0, Matching.MostRows).Select(i => (7 * i + 3) % Matching.MostRows)];
        double[,] cost = new double[Matching.MostRows, Matching.MostRows];
        foreach ((int i, int j) in shuffle.Index())
        {
            cost[i, j] = -1;
        }

        Assert.Equal(shuffle, Matching.Cheapest(cost));
        Assert.Empty(Matching.Cheapest(new double[0, 0]));
    }

    [Fact]
    public void Costs_that_cannot_be_matched_are_refused()
    {
        Assert.StartsWith(
            "cost has shape [2, 3]; expected a square with at most 20 rows. Are there as many things found as true ones?",
            Assert.Throws<ArgumentException>(() => Matching.Cheapest(new double[2, 3])).Message);
        Assert.StartsWith("cost has shape [21, 21];", Assert.Throws<ArgumentException>(() => Matching.Cheapest(new double[21, 21])).Message);
        Assert.StartsWith(
            "cost[1, 0] must be finite, but was NaN. Give a pair that may not be a large cost.",
            Assert.Throws<ArgumentException>(() => Matching.Cheapest(new[,] { { 0, 1 }, { double.NaN, 0 } })).Message);
    }

    private static IEnumerable<int[]> Permutations(int[] rest) =>
        rest.Length == 0 ? [[]] : rest.SelectMany(first => Permutations([.. rest.Where(other => other != first)]).Select(others => (int[])[first, .. others]));
}
