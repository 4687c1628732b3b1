using System.Text.RegularExpressions;
using GenerativeModels.Experiments.Reports;
using GenerativeModels.Experiments.Running;
using GenerativeModels.Experiments.Tests.Running;

namespace GenerativeModels.Experiments.Tests.Reports;

[Collection("default generator")]
public class HtmlReportTests
{
    [Fact]
    public void A_report_needs_nothing_else_and_escapes_what_it_is_told()
    {
        using var bench = new Bench();
        RunOutcome outcome = bench.Runner.Start(Bench.Plan(
            ("good", new FakeExperiment(
                run =>
                {
                    run.Log(0, ("elbo", 1));
                    run.Log(1, ("elbo", 2));
                    run.Say("a < b & <script>c</script>");
                    run.Report("x", double.NaN);
                },
                "square")),
            ("bad", new FakeExperiment(run => throw new ArithmeticException("1 < 0")))));

        string html = File.ReadAllText(Path.Combine(outcome.Folder, "report.html"));

        Assert.Contains("a &lt; b &amp; &lt;script&gt;c&lt;/script&gt;", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotMatch("(src|href)=\"(?!data:|#)", html);
        Assert.Contains("1 of 2 experiments done", html);
        Assert.Contains("1 &lt; 0", html);
        Assert.Contains("<td title=\"NaN\">NaN</td>", html);
        Assert.Contains("Caption of square.", html);
        Assert.Contains("seed: 7", html);
        Assert.Equal(2, Regex.Matches(html, "<img ").Count); // the figure, and the curve
    }

    [Fact]
    public void A_figure_that_is_gone_leaves_a_sentence() => Assert.Equal(
        "<p class=\"note\">The figure figures/x is no longer there.</p>\n", Html.Figure("/nowhere/x.svg", "figures/x", "Caption."));

    [Fact]
    public void Curves_have_a_gap_where_the_steps_begin_again()
    {
        Series series = Curves.AllOf([Line(0, 1), Line(1, 2), Line(0, 3), Line(1, 4)]).Single();

        (double[] steps, double[] values) = series.Thinned(100);

        Assert.Equal([0, 1, 0, 0, 1], steps);
        Assert.Equal([1, 2, double.NaN, 3, 4], values);
        Assert.Equal([0, 1], series.Thinned(2).Steps);
    }

    [Fact]
    public void A_metric_without_two_neighbours_that_are_finite_has_no_curve()
    {
        Assert.Null(Curves.Of("x", [Line(0, 1)]));
        Assert.Null(Curves.Of("x", [Line(0, double.NaN), Line(1, double.NegativeInfinity), Line(2, 1), Line(0, 2)]));
        Assert.NotNull(Curves.Of("x", [Line(0, double.NaN), Line(1, 2), Line(2, 3)]));
    }

    private static LoggedLine Line(long step, double value) => new("x", step, 0, new() { ["m"] = value });
}
