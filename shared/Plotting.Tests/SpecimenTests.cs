using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Tests;

public class SpecimenTests
{
    private static readonly Color Ink = Color.Grey(30), Blue = new(0, 114, 178), Red = new(213, 94, 0);

    [Fact]
    public void The_font_looks_as_it_did()
    {
        string[] lines =
        [
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789 !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", "αβγδεζηθικλμνξοπρςστυφχψω ΓΔΘΛΞΠΣΦΨΩ",
            "−×·±°…–’“”≤≥≈≠→←↑↓∞√∑∏∫∇∂∈‖ℓ∝", "x⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺ z₀₁₂₃₄₅₆₇₈₉ xₖ yₙ zₜ 10⁻⁵ σ²", "äöüß ÄÖÜ éèêëàâáíîïóôúùûçñå ÉÈÀÇÑÅ \u2603",
        ];
        IEnumerable<Shape> regular = lines.Select((line, i) => new TextShape(new(8, 26 + 26 * i), line, 18, Ink));
        IEnumerable<Shape> sizes = Enumerable.Range(0, 5).Select(i => new TextShape(new(8, 205 + 18 * i), $"{10 + i} px: log-likelihood per step; 0.25 nats, K = 3, σ² ≤ 0.5", 10 + i, Ink, Bold: i == 4));
        IEnumerable<Shape> turned = [new TextShape(new(465, 230), "Turned: log p(x | θ)", 13, Ink, Anchor.Middle, Turned: true)];
        Golden.Matches(new Drawn(new(480, 300, [.. regular, .. sizes, .. turned], "The font.")), "specimen");
    }

    [Fact]
    public void Shapes_look_as_they_did()
    {
        Point[] Circle(double x, double y, double r) => [.. Enumerable.Range(0, 60).Select(i => i * Math.Tau / 60).Select(a => new Point(x + r * Math.Cos(a), y + r * Math.Sin(a)))];
        var cells = new Color[4, 4];
        for (int i = 0; i < 16; i++) cells[i / 4, i % 4] = new((byte)(i * 16), 128, (byte)(255 - i * 16), i % 4 == 0 ? 0.5 : 1);
        Shape[] shapes =
        [
            new PathShape([Circle(50, 50, 40), Circle(50, 50, 20)], true, Blue.WithOpacity(0.4), new Stroke(Blue, 1.5)),
            new PathShape([Circle(50, 80, 30)], true, Red, null, new Box(30, 70, 50.5, 22.3)),
            new PathShape([[new(110, 20), new(190, 90), new(110, 90), new(190, 20)]], false, null, new Stroke(Red.WithOpacity(0.5), 10)),
            new PathShape([[new(210, 20), new(270, 20), new(270, 80), new(210, 80)]], true, null, new Stroke(Ink, 2, [8, 6])),
            new PathShape([[new(210, 95), new(270, 95)]], false, null, new Stroke(Ink, 2, [0, 5])),
            .. Enumerable.Range(0, 8).Select(i => new PathShape([[new(290, 15 + 10 * i), new(350, 15 + 11 * i)]], false, null, new Stroke(Ink, 0.5 + 0.4 * i))),
            new ImageShape(new(370, 20, 70, 70), cells, new Box(375, 20, 60, 70)),
        ];
        Golden.Matches(new Drawn(new(450, 110, shapes, "Shapes.")), "shapes");
    }

    private sealed record Drawn(Scene Scene) : IFigure
    {
        public Scene Draw() => Scene;
    }
}
