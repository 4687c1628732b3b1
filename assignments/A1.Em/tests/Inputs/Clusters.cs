using FsCheck;
using FsCheck.Fluent;
using static GenerativeModels.Testing.ShortNumbers;
using static GenerativeModels.Testing.Shrinking;

namespace GenerativeModels.Em.Tests.Inputs;

/// <summary>1 to 12 points and 1 to 4 centroids in 2 or 3 dimensions, and labels that follow no rule: often a cluster has no point.</summary>
public sealed record Clusters(double[][] Points, double[][] Centroids, int[] Labels)
{
    public static Arbitrary<Clusters> Arbitrary() => Arb.From(
        from n in Gen.Choose(1, 12)
        from d in Gen.Choose(2, 3)
        from k in Gen.Choose(1, 4)
        from points in Eighths(5).Rows(n, d)
        from centroids in Eighths(5).Rows(k, d)
        from labels in Gen.Choose(0, k - 1).ArrayOf(n)
        select new Clusters(points, centroids, labels),
        Smaller);

    /// <summary>J of (1.2), for these or other centroids and labels.</summary>
    internal double Inertia(double[][] centroids, int[] labels) =>
        Points.Zip(labels, (point, z) => Naive.SquaredDistance(point, centroids[z])).Sum();

    /// <summary>Requires every label to be that of a nearest centroid; a tie is a tie within rounding.</summary>
    internal void RequireNearest(double[][] centroids, int[] labels)
    {
        for (int n = 0; n < Points.Length; n++)
        {
            double[] squaredDistances = [.. centroids.Select(centroid => Naive.SquaredDistance(Points[n], centroid))];
            Close.AtMost(squaredDistances.Min(), squaredDistances[labels[n]], 1e-12, $"squared distance of point {n} to the centroid of its label, {labels[n]}");
        }
    }

    private static IEnumerable<Clusters> Smaller(Clusters c) =>
        [
            .. Shorter(c.Points, 1).Select(s => c with { Points = s.Left, Labels = Without(c.Labels, s.Without) }),
            .. Shorter(c.Centroids, 1).Where(s => !c.Labels.Contains(s.Without)).Select(s => c with
            {
                Centroids = s.Left,
                Labels = [.. c.Labels.Select(z => z > s.Without ? z - 1 : z)],
            }),
            .. Simpler(c.Points).Select(points => c with { Points = points }),
            .. Simpler(c.Centroids).Select(centroids => c with { Centroids = centroids }),
        ];
}
