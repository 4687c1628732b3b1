using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Coloring;

/// <summary>The way between the numbers of a colour and the amounts of light they stand for (IEC 61966-2-1).</summary>
internal static class Srgb
{
    /// <summary>The light of a channel, 0 to 1.</summary>
    public static double Light(byte channel)
    {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }

    /// <summary>The channel of an amount of light; below 0 and above 1 the nearest there is.</summary>
    public static byte Channel(double light)
    {
        double c = light <= 0.0031308 ? 12.92 * light : 1.055 * Math.Pow(light, 1 / 2.4) - 0.055;
        return (byte)Math.Round(255 * Math.Clamp(c, 0, 1));
    }

    /// <summary>The light of several colours together, weighted.</summary>
    public static Color Mix(IReadOnlyList<Color> colors, double[] weights, int row)
    {
        double sum = weights.Sum();
        if (weights.Any(w => !(w >= 0)) || !(sum > 0 && double.IsFinite(sum))) throw new ArgumentException(PlotErrors.NoMixture(row, weights), nameof(weights));

        double Mean(Func<Color, byte> channel) => weights.Select((w, k) => w / sum * Light(channel(colors[k]))).Sum();
        return new Color(Channel(Mean(c => c.R)), Channel(Mean(c => c.G)), Channel(Mean(c => c.B)));
    }
}
