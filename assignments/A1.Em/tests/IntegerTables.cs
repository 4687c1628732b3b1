namespace GenerativeModels.Em.Tests;

/// <summary>Labels and answers: whole numbers to int64 tensors, and back.</summary>
internal static class IntegerTables
{
    /// <summary>[N], int64.</summary>
    public static Tensor Labels(params int[] labels) => tensor(labels.Select(label => (long)label).ToArray(), [labels.Length], dtype: ScalarType.Int64);

    /// <summary>[N, D], int64, from N rows.</summary>
    public static Tensor Answers(params int[][] rows) =>
        tensor(rows.SelectMany(row => row.Select(answer => (long)answer)).ToArray(), [rows.Length, rows[0].Length], dtype: ScalarType.Int64);

    /// <summary>The labels of an int64 tensor of N numbers from 0 to K - 1; anything else is a failure.</summary>
    public static int[] RequireLabels(Tensor labels, int count, int clusters, string what)
    {
        Close.Shape([count], labels, what);
        Close.Holds(labels.dtype == ScalarType.Int64, $"{what}: dtype", $"{labels.dtype}", "Int64");
        int[] values = [.. labels.data<long>().ToArray().Select(label => (int)label)];
        Close.Holds(values.All(z => z >= 0 && z < clusters), what, Show.Text(values), $"numbers from 0 to {clusters - 1}");
        return values;
    }
}
