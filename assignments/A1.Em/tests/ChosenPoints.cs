namespace GenerativeModels.Em.Tests;

/// <summary>Which points became centroids.</summary>
internal static class ChosenPoints
{
    /// <summary>The indices of the points that the centroids are, in their order: "2, 0".</summary>
    public static string Of(double[][] points, Tensor centroids)
    {
        double[][] rows = Rows(points, centroids);
        return string.Join(", ", rows.Select(row =>
        {
            int n = Array.FindIndex(points, point => point.SequenceEqual(row));
            Close.Holds(n >= 0, "a centroid", Show.Text(row), $"one of the points {Show.Text(points)}");
            return n;
        }));
    }

    private static double[][] Rows(double[][] points, Tensor centroids)
    {
        bool isTable = centroids.dim() == 2 && centroids.shape[1] == points[0].Length;
        Close.Holds(centroids.dtype == ScalarType.Float64, "centroids: dtype", $"{centroids.dtype}", "Float64");
        Close.Holds(isTable, "centroids: shape", Show.Shape(centroids.shape), $"[K, {points[0].Length}]");
        return Tables.Rows(centroids);
    }
}
