using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class KMeansPlusPlusHiddenTests
{
    [Property(MaxTest = 50, Arbitrary = [typeof(DistinctPoints)]), Exercise("A1.4")]
    [Law("P1.11", "From the third centroid on, the distance that counts is that to the nearest centroid so far.", Equation = "1.4")]
    public void Three_centroids_have_exactly_the_law_of_the_nearest_distances(DistinctPoints input) => ExactLaw.Equal(
        Law(input.Points), rng => ChosenPoints.Of(input.Points, KMeansPlusPlus.Seed(Table(input.Points), 3, rng)), 1e-12, "the three points drawn");

    [Property(MaxTest = 50, Arbitrary = [typeof(DistinctPoints)]), Exercise("A1.4")]
    [Law("P1.11", "A copy of a centroid is at distance 0 from it, and is never drawn.", Equation = "1.4")]
    public void A_copy_of_a_centroid_is_never_drawn(DistinctPoints input)
    {
        double[][] points = [.. input.Points[..3], .. input.Points[..2]];

        var drawn = new HashSet<string>();
        foreach ((string chosen, _) in EnumeratingRandom.Outcomes(rng => ChosenPoints.Of(points, KMeansPlusPlus.Seed(Table(points), 3, rng))))
        {
            drawn.Add(chosen);

            // ChosenPoints names the first of several equal points.
            Close.Holds(chosen.Split(", ").Distinct().Count() == 3, "the three points drawn, where points 3 and 4 are copies of 0 and 1", chosen, "three different points");
        }

        Close.Equal(6, drawn.Count, 0, "number of orders in which the three different points are drawn");
    }

    private static IEnumerable<(string Value, double Probability)> Law(double[][] x)
    {
        int[] all = [.. Enumerable.Range(0, x.Length)];
        foreach (int first in all)
        {
            double[] d2 = [.. x.Select(point => Naive.SquaredDistance(point, x[first]))];
            foreach (int second in all.Where(n => d2[n] > 0))
            {
                double[] nearest = [.. all.Select(n => Math.Min(d2[n], Naive.SquaredDistance(x[n], x[second])))];
                foreach (int third in all.Where(n => nearest[n] > 0))
                {
                    yield return ($"{first}, {second}, {third}", 1.0 / x.Length * d2[second] / d2.Sum() * nearest[third] / nearest.Sum());
                }
            }
        }
    }
}
