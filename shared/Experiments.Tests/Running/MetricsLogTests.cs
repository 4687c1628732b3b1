using System.Text.Json;
using GenerativeModels.Experiments.Running;

namespace GenerativeModels.Experiments.Tests.Running;

public class MetricsLogTests
{
    [Fact]
    public void Every_line_is_valid_JSON_and_reads_back()
    {
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Path, "metrics.jsonl");
        using (var log = new MetricsLog(path))
        {
            log.Add("one", 3, 1.23456, [("nan", double.NaN), ("high", double.PositiveInfinity), ("low", double.NegativeInfinity), ("x", 0.1)]);
        }

        string line = Assert.Single(File.ReadAllLines(path));
        Assert.Equal("""{"experiment":"one","step":3,"seconds":1.235,"values":{"nan":"NaN","high":"Infinity","low":"-Infinity","x":0.1}}""", line);
        JsonDocument.Parse(line);
        Assert.Equal([double.NaN, double.PositiveInfinity, double.NegativeInfinity, 0.1], LoggedLine.ReadAll(path).Single().Values.Values);
    }

    [Fact]
    public void Lines_are_there_at_once_and_only_whole_ones_are_read()
    {
        using var folder = new TempFolder();
        string path = Path.Combine(folder.Path, "metrics.jsonl");
        using var log = new MetricsLog(path);
        log.Add("one", 0, 0, [("x", 1)]);
        log.Add("two", 0, 0, [("x", 2)]);

        Assert.Equal(["one", "two"], LoggedLine.ReadAll(path).Select(one => one.Experiment));
        log.CutTo(log.Length - 1);
        Assert.Equal(["one"], LoggedLine.ReadAll(path).Select(one => one.Experiment));
        log.CutBefore("two");
        log.Add("three", 0, 0, []);
        Assert.Equal(["one", "three"], LoggedLine.ReadAll(path).Select(one => one.Experiment));
        Assert.Empty(LoggedLine.ReadAll(path + ".none"));
    }
}
