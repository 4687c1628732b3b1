using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Coloring.Tests;

/// <summary>How colours look to readers: CIELAB (1976, white point D65), after the colour vision simulation of Machado, Oliveira and Fernandes (2009).</summary>
internal static class Vision
{
    public static readonly double[,] Normal = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };

    public static readonly double[,] Protanopia = { { 0.152286, 1.052583, -0.204868 }, { 0.114503, 0.786281, 0.099216 }, { -0.003882, -0.048116, 1.051998 } };

    public static readonly double[,] Deuteranopia = { { 0.367322, 0.860646, -0.227968 }, { 0.280085, 0.672501, 0.047413 }, { -0.011820, 0.042940, 0.968881 } };

    public static (double L, double A, double B) Lab(Color color, double[,]? eye = null)
    {
        double[] light = [Srgb.Light(color.R), Srgb.Light(color.G), Srgb.Light(color.B)];
        double[] seen = [.. Enumerable.Range(0, 3).Select(row => Math.Clamp(Enumerable.Range(0, 3).Sum(k => (eye ?? Normal)[row, k] * light[k]), 0, 1))];
        double x = F((0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047);
        double y = F(0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2]);
        double z = F((0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883);
        return (116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    public static double Distance(Color a, Color b, double[,] eye)
    {
        (double l1, double a1, double b1) = Lab(a, eye);
        (double l2, double a2, double b2) = Lab(b, eye);
        return Math.Sqrt((l1 - l2) * (l1 - l2) + (a1 - a2) * (a1 - a2) + (b1 - b2) * (b1 - b2));
    }

    private static double F(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : (24389.0 / 27 * t + 16) / 116;
}
