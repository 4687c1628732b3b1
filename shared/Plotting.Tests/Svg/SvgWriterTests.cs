using System.Globalization;
using System.Xml.Linq;
using GenerativeModels.Plotting.Drawing;
using GenerativeModels.Plotting.Fonts;
using GenerativeModels.Plotting.Png;
using GenerativeModels.Plotting.Png.Tests;
using GenerativeModels.Plotting.Tests;
using static GenerativeModels.Plotting.Tests.Scenes;

namespace GenerativeModels.Plotting.Svg.Tests;

public class SvgWriterTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    [Fact]
    public void The_page_has_a_size_a_role_and_white_paper()
    {
        XElement svg = Parse(new Scene(300.5, 200, [], ""));
        Assert.Equal(["300.5", "200", "0 0 300.5 200", "img"], Values(svg, "width", "height", "viewBox", "role"));
        Assert.Equal(["100%", "100%", "#fff"], Values(svg.Elements().Single(), "width", "height", "fill"));
    }

    [Fact]
    public void The_description_is_title_and_text()
    {
        XElement svg = Parse(new Scene(9, 9, [], "Two kinds, a < b & c. The second is rarer."));
        Assert.Equal("Two kinds, a < b & c.", svg.Element(Ns + "title")!.Value);
        Assert.Equal("Two kinds, a < b & c. The second is rarer.", svg.Element(Ns + "desc")!.Value);
    }

    [Fact]
    public void A_path_is_filled_by_the_even_odd_rule()
    {
        XElement path = Only("path", new PathShape([[new(1, 2), new(3, 4.126), new(5, 1e-9)], [new(0, 0), new(1, 0), new(0, 1)]], true, new Color(255, 0, 16, 0.25), null));
        Assert.Equal(["M1 2 3 4.13 5 0ZM0 0 1 0 0 1Z", "#ff0010", "0.25", "evenodd", ""], Values(path, "d", "fill", "fill-opacity", "fill-rule", "stroke"));
    }

    [Fact]
    public void A_line_has_round_ends_and_corners()
    {
        XElement path = Only("path", new PathShape([[new(-1.5, 2), new(3, 4)]], false, null, new Stroke(Color.Black, 1.5, [4, 2.5])));
        Assert.Equal(["M-1.5 2 3 4", "none", "#000000", "1.5", "round", "round", "4 2.5"], Values(path, "d", "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-dasharray"));
    }

    [Fact]
    public void A_line_of_one_point_has_ends() => Assert.Equal("M5 6h0", Only("path", Line(Color.Black, 4, new Point(5, 6))).Attribute("d")!.Value);

    [Fact]
    public void So_has_a_line_that_stays_where_it_is() =>
        Assert.Equal("M5 6h0", Only("path", Line(Color.Black, 4, new Point(5, 6), new Point(5.001, 6))).Attribute("d")!.Value);

    [Fact]
    public void What_draws_nothing_is_not_written() =>
        Assert.Single(Parse(Of(new PathShape([[]], true, Color.Black, null), new PathShape([[new(1, 1)]], true, null, null), new TextShape(new(1, 1), "", 9, Color.Black)) with { Description = "" }).Elements());

    [Fact]
    public void Text_is_text_as_wide_as_in_the_other_format()
    {
        XElement text = Only("text", new TextShape(new(10, 12), "a < b & \"c\" 10⁻³", 12, Color.Grey(64), Anchor.Middle, Bold: true));
        Assert.Equal("a < b & \"c\" 10⁻³", text.Value);
        Assert.Equal(["10", "12", "12", "bold", "middle", "#404040"], Values(text, "x", "y", "font-size", "font-weight", "text-anchor", "fill"));
        Assert.Equal(FontMetrics.Width(text.Value, 12, bold: true), double.Parse(text.Attribute("textLength")!.Value, CultureInfo.InvariantCulture), 0.005);
    }

    [Fact]
    public void Turned_text_is_rotated() =>
        Assert.Equal(["translate(10 12) rotate(-90)", ""], Values(Only("text", new TextShape(new(10, 12), "x", 9, Color.Black, Turned: true)), "transform", "x"));

    [Fact]
    public void What_XML_forbids_is_replaced() =>
        Assert.Equal("a\uFFFDb \uFFFD c\uFFFD", Only("text", new TextShape(new(1, 1), "a\u0000b \uD800 c\uFFFE", 9, Color.Black)).Value);

    [Fact]
    public void An_image_carries_its_pixels_and_stays_sharp()
    {
        var cells = new Color[,] { { Color.Black, new(1, 2, 3) }, { new(4, 5, 6, 0), Color.White } };
        XElement image = Only("image", new ImageShape(new(1, 2, 30, 40), cells));
        string href = image.Attribute("href")!.Value;

        Assert.Equal(["1", "2", "30", "40", "none", "image-rendering:pixelated"], Values(image, "x", "y", "width", "height", "preserveAspectRatio", "style"));
        Assert.StartsWith("data:image/png;base64,", href);
        Assert.Equal(PixelImage.Of(cells).Bytes, new PngReader(Convert.FromBase64String(href[(href.IndexOf(',') + 1)..])).Image.Bytes);
    }

    [Fact]
    public void Neighbours_share_a_clipping_box()
    {
        var box = new Box(1, 2, 3.5, 4);
        XElement svg = Parse(Of(Filled(new(0, 0, 1, 1), Color.Black, box), Filled(new(0, 0, 2, 2), Color.Black, box), Filled(new(0, 0, 3, 3), Color.Black)));
        XElement clip = svg.Element(Ns + "clipPath")!, group = svg.Element(Ns + "g")!;

        Assert.Equal(["1", "2", "3.5", "4"], Values(clip.Elements().Single(), "x", "y", "width", "height"));
        Assert.Equal($"url(#{clip.Attribute("id")!.Value})", group.Attribute("clip-path")!.Value);
        Assert.Equal((2, 1), (group.Elements().Count(), svg.Elements(Ns + "path").Count()));
    }

    [Fact]
    public void Marks_that_repeat_are_written_once_and_put_in_their_places()
    {
        Color[] colors = [Color.Black, Color.Black, Color.Grey(9), Color.Black, Color.Black];
        XElement svg = Parse(Of([.. colors.Select((color, i) => Filled(new(i + 0.25, 3 * i, 2, 2), color))]));
        XElement mark = svg.Element(Ns + "defs")!.Elements().Single();

        Assert.Equal(["M0 0 2 0 2 2 0 2Z", "#000000"], Values(mark, "d", "fill"));
        Assert.Equal([("0.25", "0"), ("1.25", "3"), ("3.25", "9"), ("4.25", "12")], svg.Elements(Ns + "use").Select(use => (use.Attribute("x")!.Value, use.Attribute("y")!.Value)));
        Assert.All(svg.Elements(Ns + "use"), use => Assert.Equal("#" + mark.Attribute("id")!.Value, use.Attribute("href")!.Value));
        Assert.Equal("M2.25 6 4.25 6 4.25 8 2.25 8Z", svg.Elements(Ns + "path").Single().Attribute("d")!.Value);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.001, "0")]
    [InlineData(1e-5, "0")]
    [InlineData(0.005, "0.01")]
    [InlineData(1234567.891, "1234567.89")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(-2.5, "-2.5")]
    public void Numbers_have_at_most_two_decimals_and_no_exponent(double number, string text) => Assert.Equal(text, SvgNumber.Text(number));

    [Fact]
    public void Points_that_look_the_same_are_written_once() =>
        Assert.Equal("M1 1 2 2 1 1", Only("path", Line(Color.Black, 1, new(1, 1), new(1.001, 1), new(2, 2), new(1, 1))).Attribute("d")!.Value);

    private static XElement Only(string name, Shape shape) => Parse(Of(shape)).Element(Ns + name)!;

    private static XElement Parse(Scene scene) => XDocument.Parse(SvgWriter.Write(scene)).Root!;

    private static string[] Values(XElement element, params string[] names) => [.. names.Select(name => element.Attribute(name)?.Value ?? "")];
}
