namespace GenerativeModels.Plotting.Png;

/// <summary>Which samples of a pixel lie on one side of a straight line, looked up by the line's direction and its distance from the middle of the pixel.</summary>
internal static class HalfPlanes
{
    /// <summary>Directions from 0 (inclusive) to π (exclusive): a direction is off by at most 0.35 degrees, which moves no sample by more than 0.005 of a pixel.</summary>
    public const int Directions = 256;

    // A sample is at most 0.71 from the middle. Distances are rounded to the spacing of the samples.
    private const double Reach = 0.75;
    private const int Distances = (int)(2 * Reach * Samples.Count) + 1;

    private static readonly ulong[] Masks = Tabulate();

    /// <summary>The number of the direction that is nearest to an angle in [-π, π], from -<see cref="Directions"/> to <see cref="Directions"/>; opposite directions are that many apart.</summary>
    public static int Direction(double angle) => (int)Math.Round(angle / Math.PI * Directions);

    /// <summary>The samples no further than <paramref name="distance"/> from the middle of the pixel, as measured in a direction.</summary>
    public static ulong Below(int direction, double distance)
    {
        int d = (int)((Math.Clamp(distance, -Reach, Reach) + Reach) * Samples.Count + 0.5);
        return Masks[direction * Distances + d];
    }

    private static ulong[] Tabulate()
    {
        var masks = new ulong[Directions * Distances];
        for (int direction = 0; direction < Directions; direction++)
        {
            (double sin, double cos) = Math.SinCos(direction * Math.PI / Directions);
            for (int s = 0; s < Samples.Count; s++)
            {
                double along = cos * (Samples.Column(s) - 0.5) + sin * (Samples.Height(s) - 0.5);
                int first = (int)Math.Ceiling((along + Reach) * Samples.Count);
                for (int d = first; d < Distances; d++) masks[direction * Distances + d] |= 1UL << s;
            }
        }

        return masks;
    }
}
