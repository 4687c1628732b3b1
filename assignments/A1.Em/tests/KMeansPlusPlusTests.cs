using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class KMeansPlusPlusTests
{
    [Example, Exercise("A1.4"), Law("P1.11", "The next centroid is drawn with probability proportional to its squared distance.", Equation = "1.4")]
    public void After_0_comes_3_nine_times_as_often_as_1()
    {
        double[][] points = [[0], [1], [3]];

        var law = EnumeratingRandom.Outcomes(rng => ChosenPoints.Of(points, KMeansPlusPlus.Seed(Table(points), 2, rng)))
            .GroupBy(outcome => outcome.Value).ToDictionary(group => group.Key, group => group.Sum(outcome => outcome.Probability));

        double near = law.GetValueOrDefault("0, 1"), far = law.GetValueOrDefault("0, 2");
        Close.Equal(0.9, far / (near + far), 1e-12, "probability of the point 3 as second centroid when 0 is the first, of the points 0, 1 and 3");
    }

    [Property(Arbitrary = [typeof(DistinctPoints)]), Exercise("A1.4")]
    [Law("P1.11", "The first centroid is uniform, the second has probability d² / Σ d²: exactly, over all outcomes.", Equation = "1.4")]
    public void Two_centroids_have_exactly_the_law_of_squared_distances(DistinctPoints input)
    {
        double[][] x = input.Points;
        int[] all = [.. Enumerable.Range(0, x.Length)];
        var expected = all.SelectMany(first => all.Where(second => second != first).Select(second => (
            Value: $"{first}, {second}",
            Probability: 1.0 / x.Length * Naive.SquaredDistance(x[first], x[second]) / x.Sum(other => Naive.SquaredDistance(x[first], other)))));

        ExactLaw.Equal(expected, rng => ChosenPoints.Of(x, KMeansPlusPlus.Seed(Table(x), 2, rng)), 1e-12, "the two points drawn");
    }

    [Property(MaxTest = 50, Arbitrary = [typeof(DistinctPoints)]), Exercise("A1.4")]
    [Law("P1.11", "Every choice of different points can be drawn, and no point twice.", Equation = "1.4")]
    public void Three_centroids_are_three_different_points(DistinctPoints input)
    {
        var drawn = new HashSet<string>();
        foreach ((string chosen, _) in EnumeratingRandom.Outcomes(rng => ChosenPoints.Of(input.Points, KMeansPlusPlus.Seed(Table(input.Points), 3, rng))))
        {
            drawn.Add(chosen);
            Close.Holds(chosen.Split(", ").Distinct().Count() == 3, "the three points drawn", chosen, "three different points");
        }

        int N = input.Points.Length;
        Close.Equal(N * (N - 1) * (N - 2), drawn.Count, 0, $"number of ways in which 3 of {N} points are drawn");
    }
}
