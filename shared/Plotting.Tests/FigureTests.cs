using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Svg;

namespace GenerativeModels.Plotting.Tests;

public class FigureTests
{
    [Fact]
    public void All_words_are_in_the_drawing()
    {
        var figure = new Figure("A title") { Description = "What it shows." };
        figure[0, 0].Title = "a panel";
        figure[0, 0].XLabel = "eruption (minutes)";
        figure[0, 0].YLabel = "waiting";
        figure[0, 0].Line([0, 1], [-1, 1], "a line");
        figure[0, 0].Text(0.5, 0, "a note");
        string svg = SvgWriter.Write(figure.Draw());
        Assert.All(["A title", "What it shows.", "a panel", "eruption (minutes)", "waiting", "a line", "a note", "−1.0"], words => Assert.Contains(words, svg));
    }

    [Fact]
    public void The_legend_has_the_labels_in_order_and_each_once()
    {
        var figure = new Figure(rows: 1, columns: 2) { SharedLegend = true };
        foreach (int panel in new[] { 0, 1 })
        {
            figure[0, panel].Line([0, 1], [0, 1], "first");
            figure[0, panel].Line([0, 1], [1, 0]);
            figure[0, panel].Scatter([0, 1], [1, 0], "second");
        }

        Assert.Equal(["first", "second"], Texts(figure).Where(t => t is "first" or "second"));
    }

    [Fact]
    public void No_label_no_legend_and_none_if_none_is_wanted()
    {
        var figure = new Figure();
        figure[0, 0].Line([0, 1], [0, 1], "first");
        int with = figure.Draw().Shapes.Count;
        figure[0, 0].Legend = LegendPlace.None;
        Assert.DoesNotContain("first", Texts(figure));
        Assert.True(figure.Draw().Shapes.Count < with);
    }

    [Fact]
    public void A_legend_stands_where_nothing_is_hidden_and_beside_a_full_panel()
    {
        var diagonal = new Figure();
        diagonal[0, 0].Line([0, 1], [0, 1], "up");
        TextShape label = Words(diagonal).Single(t => t.Text == "up");
        Assert.True(label.At.X < 150 && label.At.Y < 100, "upper left, above the diagonal");

        var full = new Figure();
        full[0, 0].Scatter(new Numerics.SeededRandom(1).Uniform(3000, 2), "everywhere");
        Assert.True(Words(full).Single(t => t.Text == "everywhere").At.X > 340);
    }

    [Fact]
    public void Shared_ranges_are_the_same_in_all_panels()
    {
        var figure = new Figure(rows: 1, columns: 2) { SharedXRange = true, SharedYRange = true };
        figure[0, 0].Scatter([0, 1], [0, 1]);
        figure[0, 1].Scatter([5, 10], [-20, 5]);
        string[] ticks = [.. Words(figure).Where(t => t.Anchor == Anchor.End).Select(t => t.Text)];
        Assert.Equal(ticks[..(ticks.Length / 2)], ticks[(ticks.Length / 2)..]);
        Assert.Equal(2, Texts(figure).Count(t => t == "10"));
    }

    [Fact]
    public void Equal_units_make_a_circle_round()
    {
        var figure = new Figure { PanelWidth = 300, PanelHeight = 100 };
        figure[0, 0].EqualAspect = true;
        figure[0, 0].Ellipse([0, 0], new double[,] { { 1, 0 }, { 0, 1 } });
        IReadOnlyList<Point> circle = figure.Draw().Shapes.OfType<PathShape>().SelectMany(path => path.Lines).Single(line => line.Count == 120);
        Assert.Equal(circle.Max(p => p.X) - circle.Min(p => p.X), circle.Max(p => p.Y) - circle.Min(p => p.Y), 6);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(150)]
    [InlineData(400)]
    public void Labels_of_ticks_do_not_overlap(double width)
    {
        var figure = new Figure { PanelWidth = width };
        figure[0, 0].XScale = AxisScale.Linear;
        figure[0, 0].Scatter([-12_345, 98_765], [0, 1]);
        TextShape[] labels = [.. Words(figure).Where(t => t.Anchor == Anchor.Middle).OrderBy(t => t.At.X)];
        Assert.NotEmpty(labels);
        Assert.All(labels.Zip(labels.Skip(1)), pair => Assert.True(
            pair.First.At.X + FontMetrics.Width(pair.First.Text, pair.First.Size) / 2 < pair.Second.At.X - FontMetrics.Width(pair.Second.Text, pair.Second.Size) / 2));
    }

    [Fact]
    public void Names_without_room_beside_each_other_are_turned()
    {
        var figure = new Figure { PanelWidth = 100 };
        figure[0, 0].Bars(["contrastive divergence", "persistent chains", "pseudo-likelihood"], [1, 2, 3]);
        Assert.All(Words(figure).Where(t => t.Text.Contains('e')), text => Assert.True(text.Turned));
    }

    [Fact]
    public void Everything_lies_on_the_page()
    {
        foreach (System.Reflection.MethodInfo method in typeof(Gallery.Pictures).GetMethods().Where(m => m.ReturnType == typeof(IFigure)))
        {
            Scene scene = ((IFigure)method.Invoke(null, null)!).Draw();
            Assert.All(scene.Shapes.OfType<TextShape>(), text =>
            {
                double length = FontMetrics.Width(text.Text, text.Size, text.Bold), before = length * (text.Anchor switch { Anchor.Start => 0, Anchor.Middle => 0.5, _ => 1 });
                double first = text.Turned ? scene.Height - text.At.Y - before : text.At.X - before;
                Assert.True(first >= 0 && first + length <= (text.Turned ? scene.Height : scene.Width), $"{method.Name}: '{text.Text}' reaches over the edge");
            });
        }
    }

    [Fact]
    public void Points_are_dots_in_the_scalable_drawing_too()
    {
        var figure = new Figure();
        figure[0, 0].Scatter([0, 1, 2], [0, 1, 2], color: Palette.Orange);
        string svg = SvgWriter.Write(figure.Draw());
        Assert.Contains("h0\"", svg);
        Assert.All(figure.Draw().Shapes.OfType<PathShape>().Where(path => path.Stroke?.Color.R == Palette.Orange.R), dot => Assert.Single(Assert.Single(dot.Lines)));
    }

    [Fact]
    public void Row_0_of_a_heat_map_lies_at_the_bottom_and_of_a_matrix_at_the_top()
    {
        double[,] rows = { { 0, 0 }, { 1, 1 } };
        var figure = new Figure(rows: 1, columns: 2);
        figure[0, 0].HeatMap(rows, (0, 1), (0, 1), ColorMap.Grey, colorBar: false);
        figure[0, 1].Matrix(rows, map: ColorMap.Grey, colorBar: false);
        List<Color[,]> cells = [.. figure.Draw().Shapes.OfType<ImageShape>().Select(image => image.Cells)];
        Assert.Equal((Color.White, Color.Black), (cells[0][0, 0], cells[0][1, 0]));
        Assert.Equal((Color.Black, Color.White), (cells[1][0, 0], cells[1][1, 0]));
    }

    [Fact]
    public void Cells_of_a_field_are_centred_on_its_points()
    {
        var figure = new Figure { PanelWidth = 100, PanelHeight = 100 };
        figure[0, 0].HeatMap(new Grid((0, 10), (0, 10), 6, 6).Evaluate((x, y) => x), colorBar: false);
        ImageShape image = figure.Draw().Shapes.OfType<ImageShape>().Single();

        // Six points two units apart over ten units: cells reach one unit beyond, and are cut there.
        Assert.Equal(120, image.Place.Width, 6);
        Assert.Equal(100, image.Clip!.Value.Width, 6);
    }

    private static IEnumerable<TextShape> Words(Figure figure) => figure.Draw().Shapes.OfType<TextShape>();

    private static IEnumerable<string> Texts(Figure figure) => Words(figure).Select(text => text.Text);
}
