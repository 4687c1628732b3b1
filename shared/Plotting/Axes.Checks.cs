using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting;

public sealed partial class Axes
{
    private string At(string method) => $"{_place}, {method}";

    private double[] Checked(string method, string name, Values values)
    {
        if (values.OddShape is { } shape) throw new ArgumentException(PlotErrors.Shape(At(method), name, shape, "[N]"), name);
        return values.Count > 0 ? values.Numbers : throw new ArgumentException(PlotErrors.Empty(At(method), name), name);
    }

    private double[] CheckedLike(string method, string name, Values values, string first, int count)
    {
        double[] numbers = Checked(method, name, values);
        return numbers.Length == count ? numbers : throw new ArgumentException(PlotErrors.Lengths(At(method), first, count, name, numbers.Length), name);
    }

    private (double[] X, double[] Y) CheckedPairs(string method, Values x, Values y, string xName = "x", string yName = "y")
    {
        double[] xs = Checked(method, xName, x), ys = CheckedLike(method, yName, y, xName, xs.Length);
        for (int i = 0; i < xs.Length; i++)
        {
            if (double.IsFinite(xs[i]) && double.IsFinite(ys[i])) return (xs, ys);
        }

        string worse = Array.Exists(ys, double.IsFinite) ? xName : yName;
        throw new ArgumentException(PlotErrors.NothingFinite(At(method), worse, xs.Length), worse);
    }

    private Table CheckedTable(string method, string name, Table table, int rows = 1, int? columns = null)
    {
        bool isGood = table.Shape.Length == 2 && table.Rows >= rows && (columns is null ? table.Columns >= rows : table.Columns == columns);
        string expected = columns is { } c ? $"[N, {c}]" : rows == 1 ? "[rows, columns]" : $"[rows, columns], at least {rows} of each";
        return isGood ? table : throw new ArgumentException(PlotErrors.Shape(At(method), name, table.Shape, expected), name);
    }

    private (double Low, double High) CheckedRange(string name, (double Low, double High) range) =>
        range.Low < range.High && double.IsFinite(range.High - range.Low) ? range : throw new ArgumentException(PlotErrors.NoRange(At(name), range.Low, range.High), name);

    private double CheckedSize(string method, string name, double size) =>
        size > 0 && double.IsFinite(size) ? size : throw new ArgumentException(PlotErrors.OutOf(At(method), name, size, "above 0", "Lines are 1 to 3 pixels wide, markers 3 to 8."), name);

    private void CheckCount(string method, string what, int found, int expected)
    {
        if (found != expected) throw new ArgumentException(PlotErrors.Labels(At(method), what, found, expected), what);
    }

    // The colour of the next series, and its number.
    private (Color Color, int Series) Next(Color? color)
    {
        if (color is { } given) return (given, 0);
        int series = _series++;
        return (Palette.At(series), series);
    }
}
