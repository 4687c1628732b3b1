using GenerativeModels.Plotting.Coloring;
using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting;

/// <summary>
/// Colours for things without an order, by Okabe and Ito (2008), which readers with any kind of colour vision can tell apart. The order is ours: the
/// first four also differ in lightness by 10 or more (CIE L*), so that they stay apart in a grey print. Their yellow is left out: it is lost on white paper.
/// </summary>
public static class Palette
{
    /// <summary>The first colour.</summary>
    public static Color Blue => new(0, 114, 178);

    /// <summary>The second colour.</summary>
    public static Color Orange => new(230, 159, 0);

    /// <summary>The third colour, a bluish green.</summary>
    public static Color Green => new(0, 158, 115);

    /// <summary>The fourth colour, a little lighter than the black of text.</summary>
    public static Color Black => new(30, 30, 30);

    /// <summary>The fifth colour, a reddish purple.</summary>
    public static Color Purple => new(204, 121, 167);

    /// <summary>The sixth colour, a red that is no trouble beside the green.</summary>
    public static Color Vermillion => new(213, 94, 0);

    /// <summary>The seventh colour.</summary>
    public static Color Sky => new(86, 180, 233);

    /// <summary>For what is not the point: references, bounds, backgrounds.</summary>
    public static Color Grey => new(130, 130, 130);

    /// <summary>The colours in the order in which they are given out.</summary>
    public static IReadOnlyList<Color> All { get; } = [Blue, Orange, Green, Black, Purple, Vermillion, Sky];

    /// <summary>The colour of the series with this number, from 0 on; after the last comes the first again.</summary>
    public static Color At(int series) => All[((series % All.Count) + All.Count) % All.Count];

    /// <summary>A colour for each point from the number of its class or cluster.</summary>
    /// <param name="classes">Whole numbers, at least 0.</param>
    public static Color[] ByClass(Values classes) => [.. classes.Select((k, i) => k >= 0 && k < int.MaxValue && k == Math.Floor(k)
        ? At((int)k)
        : throw new ArgumentException(PlotErrors.NoClass(i, k), nameof(classes)))];

    /// <summary>A colour for each point, mixed from those of the components as the weights say (in linear light).</summary>
    /// <param name="weights">[N, K]: how much of each component there is in each point, at least 0; the sum of a row does not matter. At most 7 components.</param>
    public static Color[] Mix(Table weights)
    {
        if (weights.Rows == 0 || weights.Columns == 0 || weights.Columns > All.Count) throw new ArgumentException(PlotErrors.NoWeights(weights.Shape, All.Count), nameof(weights));
        return [.. Enumerable.Range(0, weights.Rows).Select(i => Srgb.Mix(All, weights.Row(i).Numbers, i))];
    }
}
