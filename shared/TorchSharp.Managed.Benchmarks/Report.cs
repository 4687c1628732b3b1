using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TorchSharp.Benchmarks;

/// <summary>The table, for the console and for files.</summary>
internal static class Report
{
    public const string Heading = "case                                    ours ms     median    peer ms     median    ratio";

    public static string Line(Row row) => string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Name,-34} {Number(row.Ours.Min),12} {Number(row.Ours.Median),10} {Number(row.Peer?.Min),10} {Number(row.Peer?.Median),10} {row.Ratio,8:0.00}");

    /// <summary>The geometric mean of the ratios; null if there are none.</summary>
    public static double? GeometricMean(IReadOnlyList<Row> rows)
    {
        double[] logs = [.. rows.Where(r => r.Ratio is not null).Select(r => Math.Log(r.Ratio!.Value))];
        return logs.Length == 0 ? null : Math.Exp(logs.Average());
    }

    public static void Write(string file, IReadOnlyList<Row> rows, string peer)
    {
        File.WriteAllText(file, Path.GetExtension(file) == ".json" ? Json(rows, peer) : Markdown(rows, peer));
    }

    private static string Markdown(IReadOnlyList<Row> rows, string peer)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"Milliseconds per call, the fastest round and the median. Peer: {peer}.").AppendLine();
        text.AppendLine("| case | ours | median | peer | median | ratio |").AppendLine("|---|---:|---:|---:|---:|---:|");
        foreach (Row row in rows)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {row.Name} | {Number(row.Ours.Min)} | {Number(row.Ours.Median)} | {Number(row.Peer?.Min)} | {Number(row.Peer?.Median)} | {row.Ratio:0.00} |");
        if (GeometricMean(rows) is double mean) text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"Geometric mean of the ratios: {mean:0.00}.");
        return text.ToString();
    }

    private static string Json(IReadOnlyList<Row> rows, string peer) => JsonSerializer.Serialize(
        new { peer, geometricMean = GeometricMean(rows), rows }, new JsonSerializerOptions(JsonSerializerDefaults.Web) { WriteIndented = true });

    private static string Number(double? milliseconds) =>
        milliseconds is double ms ? ms.ToString(ms < 0.1 ? "0.00000" : ms < 10 ? "0.0000" : "0.00", CultureInfo.InvariantCulture) : "";
}
