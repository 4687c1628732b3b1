using GenerativeModels.Em.Tests.Inputs;
using static GenerativeModels.Em.Tests.IntegerTables;
using static GenerativeModels.Testing.Tables;

namespace GenerativeModels.Em.Tests;

public class KMeansHiddenTests
{
    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.2")]
    [Law("P1.10", "No other labels have less inertia than those of the nearest centroids.", Equation = "1.2")]
    public void Assigning_never_raises_the_inertia(Clusters input)
    {
        int[] labels = RequireLabels(KMeans.Assign(Table(input.Points), Table(input.Centroids)), input.Points.Length, input.Centroids.Length, "labels");

        double least = input.Points.Sum(point => input.Centroids.Min(centroid => Naive.SquaredDistance(point, centroid)));
        Close.AtMost(Math.Min(least, input.Inertia(input.Centroids, input.Labels)), input.Inertia(input.Centroids, labels), 1e-12, "inertia after assigning");
    }

    // A shift by 2^27 is exact for eighths, so the inertia is the same to all digits; ‖x‖² - 2 x·c + ‖c‖² would be off by some units.
    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.2")]
    [Law("P1.15", "Moving points and centroid together does not change the inertia, however far they move.", Equation = "1.2")]
    public void Inertia_is_as_exact_far_from_the_origin(Clusters input)
    {
        double[][] centroid = [input.Centroids[0]];
        int[] labels = new int[input.Points.Length];

        double actual = KMeans.Inertia(Table(Moved(input.Points)), Table(Moved(centroid)), Labels(labels));

        Close.Equal(input.Inertia(centroid, labels), actual, 1e-10, "inertia around the first centroid, with 134217728 added to every coordinate");
    }

    [Property(Arbitrary = [typeof(Clusters)]), Exercise("A1.3")]
    [Law("P1.10", "Also when the updates run out, labels and inertia belong to the centroids returned.", Equation = "1.3")]
    public void Labels_belong_to_the_centroids_also_when_updates_run_out(Clusters input)
    {
        for (int maxUpdates = 0; maxUpdates <= 2; maxUpdates++)
        {
            KMeansResult result = KMeans.Fit(Table(input.Points), Table(input.Centroids), maxUpdates);

            Close.Finite(result.Centroids, $"centroids after at most {maxUpdates} updates");
            double[][] centroids = Rows(result.Centroids);
            int[] labels = RequireLabels(result.Labels, input.Points.Length, input.Centroids.Length, $"labels after at most {maxUpdates} updates");
            input.RequireNearest(centroids, labels);
            Close.Equal(input.Inertia(centroids, labels), result.Inertia, 1e-10, $"inertia after at most {maxUpdates} updates");
            if (maxUpdates == 0)
            {
                Close.Equal(Table(input.Centroids), result.Centroids, 0, "centroids after at most 0 updates");
            }
        }
    }

    [Example, Exercise("A1.3"), Law("P1.10", "The loop makes as many updates as it may, unless one changes no label; a centroid that has no points all the while stays.", Equation = "1.3")]
    public void Makes_as_many_updates_as_it_may()
    {
        After(0, 0, 1, 0 + 0 + 81 + 100);
        After(1, 0, 22.0 / 3, 0 + 1 + 64.0 / 9 + 121.0 / 9);
        After(2, 0.5, 10.5, 1);
        After(100, 0.5, 10.5, 1);

        static void After(int maxUpdates, double first, double second, double inertia)
        {
            KMeansResult result = KMeans.Fit(Table([0], [1], [10], [11]), Table([0], [1], [50]), maxUpdates);

            string what = $"0, 1, 10 and 11, started at 0, 1 and 50, with at most {maxUpdates} updates";
            Close.Equal(Table([first], [second], [50]), result.Centroids, 1e-12, $"centroids for {what}");
            Close.Equal(inertia, result.Inertia, 1e-12, $"inertia of {what}");
        }
    }

    [Example, Exercise("A1.3"), Law("P1.25", "On Old Faithful, two clusters have inertia 8901.769, and 79.5760 when both columns are standardised.", Equation = "1.3")]
    public void Two_clusters_on_Old_Faithful()
    {
        Standardised standardised = Standardised.Of(OldFaithful.Load());
        Tensor start = Table([2, 55], [4.5, 80]);

        KMeansResult raw = KMeans.Fit(OldFaithful.Load(), start);
        KMeansResult scaled = KMeans.Fit(standardised.Values, (start - standardised.Mean) / standardised.StdDev);

        Printed.Equal(8901.769, raw.Inertia, 3, "inertia of the raw data");
        Close.Equal([100, 172], Sizes(raw), 0, "sizes of the clusters of the raw data");
        Printed.Equal(79.5760, scaled.Inertia, 4, "inertia of the standardised data");
        Close.Equal([98, 174], Sizes(scaled), 0, "sizes of the clusters of the standardised data");
    }

    private static double[][] Moved(double[][] points) => [.. points.Select(point => point.Select(x => x + 134_217_728).ToArray())];

    private static double[] Sizes(KMeansResult result)
    {
        int[] labels = RequireLabels(result.Labels, 272, 2, "labels");
        return [labels.Count(z => z == 0), labels.Count(z => z == 1)];
    }
}
