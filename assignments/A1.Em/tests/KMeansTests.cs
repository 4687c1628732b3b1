using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Em.Tests.IntegerTables;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class KMeansTests
{
    [Example, Exercise("A1.2"), Law("P1.15", "The label of a point is the index of its nearest centroid.", Equation = "1.2")]
    public void Four_points_on_a_line_fall_into_two_pairs()
    {
        Tensor labels = KMeans.Assign(Table([0], [1], [10], [11]), Table([2], [8]));

        Close.Equal([0, 0, 1, 1], [.. RequireLabels(labels, 4, 2, "labels").Select(z => (double)z)], 0, "labels of 0, 1, 10 and 11 for centroids 2 and 8");
    }

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.2")]
    [Law("P1.15", "No centroid is nearer to a point than that of its label.", Equation = "1.2")]
    public void No_centroid_is_nearer_than_the_assigned_one(Clusters input)
    {
        Tensor labels = KMeans.Assign(Table(input.Points), Table(input.Centroids));

        input.RequireNearest(input.Centroids, RequireLabels(labels, input.Points.Length, input.Centroids.Length, "labels"));
    }

    [Example, Exercise("A1.2"), Law("P1.15", "The inertia of a point is the square of its distance.", Equation = "1.2")]
    public void A_point_at_distance_5_has_inertia_25() =>
        Close.Equal(25, KMeans.Inertia(Table([3, 4]), Table([0, 0]), Labels(0)), 1e-12, "inertia of the point (3, 4) with centroid (0, 0)");

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.2")]
    [Law("P1.15", "The inertia is the sum of squared distances to the centroids of the labels, whatever the labels.", Equation = "1.2")]
    public void Inertia_adds_up_the_squared_distances_to_the_given_labels(Clusters input) => Close.Equal(
        input.Inertia(input.Centroids, input.Labels),
        KMeans.Inertia(Table(input.Points), Table(input.Centroids), Labels(input.Labels)), 1e-10, "inertia");

    [Example, Exercise("A1.3"), Law("P1.16", "Each centroid moves to the mean of its points.", Equation = "1.3")]
    public void Centroids_move_to_the_means_of_their_points() => Close.Equal(
        Table([1, 2], [6, 8]),
        KMeans.Update(Table([0, 0], [2, 4], [6, 8]), Table([9, 9], [7, 7]), Labels(0, 0, 1)), 1e-12, "new centroids");

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.3")]
    [Law("P1.16", "Around its new centroid, a cluster's points cancel out; a cluster without points keeps its centroid.", Equation = "1.3")]
    public void Points_balance_around_their_centroid_and_empty_clusters_stay(Clusters input)
    {
        Tensor updated = KMeans.Update(Table(input.Points), Table(input.Centroids), Labels(input.Labels));

        Close.Shape([input.Centroids.Length, input.Centroids[0].Length], updated, "new centroids");
        RequireMeans(input, input.Labels, Rows(updated), whereEmpty: input.Centroids);
    }

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.3")]
    [Law("P1.10", "For given labels no centroids have less inertia than the updated ones: not the old ones, and not one of the points.", Equation = "1.3")]
    public void An_update_never_raises_the_inertia(Clusters input)
    {
        Tensor updated = KMeans.Update(Table(input.Points), Table(input.Centroids), Labels(input.Labels));

        Close.Finite(updated, "new centroids");
        double inertia = input.Inertia(Rows(updated), input.Labels);
        Close.AtMost(input.Inertia(input.Centroids, input.Labels), inertia, 1e-12, "inertia after the update, against that before");
        Close.AtMost(input.Inertia(BestPoints(input), input.Labels), inertia, 1e-12, "inertia after the update, against that with the best point of each cluster for its centroid");
    }

    [Example, Exercise("A1.3"), Law("P1.10", "Lloyd's loop goes on until nothing changes.", Equation = "1.3")]
    public void From_a_bad_start_four_points_still_fall_into_two_pairs()
    {
        KMeansResult result = KMeans.Fit(Table([0], [1], [10], [11]), Table([0], [1]), maxUpdates: int.MaxValue); // it ends all the same

        Close.Equal(Table([0.5], [10.5]), result.Centroids, 1e-12, "centroids for 0, 1, 10 and 11, started at 0 and 1");
        Close.Equal([0, 0, 1, 1], [.. RequireLabels(result.Labels, 4, 2, "labels").Select(z => (double)z)], 0, "labels of 0, 1, 10 and 11");
        Close.Equal(1, result.Inertia, 1e-12, "inertia");
    }

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.3")]
    [Law("P1.10", "Where Lloyd's loop ends, neither step changes anything: labels are nearest, and centroids are means.", Equation = "1.3")]
    public void Lloyds_loop_ends_at_a_fixed_point(Clusters input)
    {
        KMeansResult result = KMeans.Fit(Table(input.Points), Table(input.Centroids));

        Close.Finite(result.Centroids, "centroids");
        double[][] centroids = Rows(result.Centroids);
        int[] labels = RequireLabels(result.Labels, input.Points.Length, centroids.Length, "labels");
        input.RequireNearest(centroids, labels);
        RequireMeans(input, labels, centroids, whereEmpty: centroids);
        Close.Equal(input.Inertia(centroids, labels), result.Inertia, 1e-10, "inertia");
    }

    // For each cluster that one of its points which has the least inertia as its centroid.
    private static double[][] BestPoints(Clusters input) =>
        [.. input.Centroids.Select((old, k) =>
        {
            double[][] own = [.. input.Points.Where((_, n) => input.Labels[n] == k)];
            return own.MinBy(candidate => own.Sum(point => Naive.SquaredDistance(point, candidate))) ?? old;
        })];

    // A mean of eighths is rounded once: 1e-12 is a thousand times that.
    private static void RequireMeans(Clusters input, int[] labels, double[][] centroids, double[][] whereEmpty)
    {
        for (int k = 0; k < centroids.Length; k++)
        {
            double[][] own = [.. input.Points.Where((_, n) => labels[n] == k)];
            if (own.Length == 0)
            {
                Close.Equal(whereEmpty[k], centroids[k], 0, $"centroid {k}, which has no points");
            }
            else
            {
                double[] balance = [.. centroids[k].Select((c, d) => own.Sum(point => point[d] - c))];
                Close.Equal(new double[balance.Length], balance, 1e-12, $"sum of point - centroid over the {own.Length} points of cluster {k}");
            }
        }
    }
}
