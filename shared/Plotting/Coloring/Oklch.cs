using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Coloring;

/// <summary>Colours by lightness, chroma and hue as seen: the polar form of the space Oklab (Ottosson 2020), in which equal steps look about equal.</summary>
internal static class Oklch
{
    /// <summary>The colour of this lightness and hue with this chroma, or as much of it as a screen can show.</summary>
    /// <param name="lightness">0 (black) to 1 (white).</param>
    /// <param name="chroma">How colourful, from 0 (grey) to about 0.3.</param>
    /// <param name="hue">In degrees: 30 red, 110 yellow, 145 green, 265 blue.</param>
    public static Color At(double lightness, double chroma, double hue)
    {
        double low = 0, high = chroma;
        if (!IsShown(Light(lightness, chroma, hue)))
        {
            for (int i = 0; i < 30; i++)
            {
                double middle = (low + high) / 2;
                (low, high) = IsShown(Light(lightness, middle, hue)) ? (middle, high) : (low, middle);
            }

            chroma = low;
        }

        (double r, double g, double b) = Light(lightness, chroma, hue);
        return new Color(Srgb.Channel(r), Srgb.Channel(g), Srgb.Channel(b));
    }

    private static (double R, double G, double B) Light(double lightness, double chroma, double hue)
    {
        (double sin, double cos) = Math.SinCos(hue * Math.PI / 180);
        double a = chroma * cos, b = chroma * sin;
        double l = Cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = Cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = Cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return (
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    private static bool IsShown((double R, double G, double B) light) =>
        light is { R: >= -1e-6 and <= 1.000001, G: >= -1e-6 and <= 1.000001, B: >= -1e-6 and <= 1.000001 };

    private static double Cube(double x) => x * x * x;
}
