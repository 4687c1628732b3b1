using System.Globalization;
using GenerativeModels.Numerics;

namespace GenerativeModels.Plotting;

/// <summary>What is said when something cannot be drawn: where, what is wrong, what was found, what to do.</summary>
internal static class PlotErrors
{
    public static string Lengths(string place, string first, int firstCount, string second, int secondCount) =>
        $"{place}: {first} has length {firstCount} and {second} has length {secondCount}; both must be equally long. Give one of each for every point.";

    public static string Empty(string place, string name) =>
        $"{place}: {name} is empty; at least one is needed. Check how it is made, or leave the call out.";

    public static string NothingFinite(string place, string name, int count) =>
        $"{place}: none of the {count} numbers of {name} is finite (the first is NaN or infinite). Look for a division by 0 or a logarithm of 0 before it is drawn.";

    public static string Shape(string place, string name, long[] shape, string expected) =>
        $"{place}: {name} has shape {Shapes.Text(shape)}; expected {expected}. Reshape or index it before it is drawn.";

    public static string NoRange(string place, double low, double high) =>
        $"{place}: the range from {Text(low)} to {Text(high)} is none; both ends must be finite, the first below the second. {(low > high ? "Swap them." : "Widen it.")}";

    public static string LogRange(string place, double low) =>
        $"{place}: the range begins at {Text(low)}, and a logarithmic axis shows only numbers above 0. Begin it above 0, or use AxisScale.Linear.";

    public static string NothingPositive(string place, string axis) =>
        $"{place}: the {axis} axis is logarithmic, but none of the numbers on it is above 0. Use AxisScale.Linear, or draw what is positive.";

    public static string OutOf(string place, string name, double found, string allowed, string advice) =>
        $"{place}: {name} is {Text(found)}; it must be {allowed}. {advice}";

    public static string NoPanel(string figure, int row, int column, int rows, int columns) =>
        $"{figure} has no panel [{row}, {column}]; its rows are 0 to {rows - 1}, its columns 0 to {columns - 1}. Give the figure more rows or columns, or another index.";

    public static string NothingDrawn(string figure) =>
        $"{figure} is empty: nothing was drawn into any of its panels. Draw something first, as figure[0, 0].Line(x, y).";

    public static string NoCovariance(string place, double xx, double xy, double yx, double yy) =>
        $"{place}: the covariance [[{Text(xx)}, {Text(xy)}], [{Text(yx)}, {Text(yy)}]] is not symmetric and positive definite. Check that it is a covariance, not standard deviations, and that no component has collapsed.";

    public static string NoClass(int index, double found) =>
        $"classes[{index}] is {Text(found)}; a class is a whole number of at least 0. Number the classes from 0 on.";

    public static string NoWeights(long[] shape, int most) =>
        $"weights has shape {Shapes.Text(shape)}; expected [N, K] with at least one row and 1 to {most} columns, as there are {most} colours. Draw fewer components.";

    public static string NoMixture(int row, double[] weights) =>
        $"row {row} of weights is [{string.Join(", ", weights.Select(Text))}]; the weights must be finite, at least 0, and not all 0. Are they logarithms? Then take the exponential.";

    public static string Pixels(string place, string at, double found, PixelRange range) =>
        $"{place}: the pixel at {at} is {Text(found)}; the stated range is {range}. State the other range, or clamp the images: images.clamp({Text(range.Low)}, {Text(range.High)}).";

    public static string Images(string place, long[] shape) =>
        $"{place}: images has shape {Shapes.Text(shape)}; expected [N, H, W], [N, 1, H, W] or [N, 3, H, W], none of them 0. Reshape it: images.reshape(-1, 1, 28, 28).";

    public static string Labels(string place, string kind, int found, int expected) =>
        $"{place}: {found} {kind} for {expected}; there must be one for each, or none at all. Give {expected}.";

    public static string Text(double x) => x.ToString("R", CultureInfo.InvariantCulture);
}
