using GenerativeModels.Plotting.Drawing;

namespace GenerativeModels.Plotting.Marks;

/// <summary>The curves along which a function on a grid has a given value, by linear interpolation along the sides of the grid's cells.</summary>
/// <param name="x">The columns.</param>
/// <param name="y">The rows.</param>
/// <param name="z">[rows, columns]; a cell with a corner that is not a number has no curve.</param>
internal sealed class MarchingSquares(double[] x, double[] y, double[,] z)
{
    // Which sides (0 lower, 1 right, 2 upper, 3 left) are joined, by which corners are high: 1 lower left, 2 lower right, 4 upper right, 8 upper left.
    private static readonly (int, int)[][] Joined =
    [
        [], [(3, 0)], [(0, 1)], [(3, 1)], [(1, 2)], [], [(0, 2)], [(3, 2)],
        [(2, 3)], [(2, 0)], [], [(2, 1)], [(1, 3)], [(1, 0)], [(0, 3)], [],
    ];

    private int Columns => x.Length;

    private int Rows => y.Length;

    /// <summary>The curves of a level, in the coordinates of the grid. A closed one ends with its first point.</summary>
    public List<IReadOnlyList<Point>> Trace(double level)
    {
        // A curve crosses each side of a cell at most once, and goes on in the cell beyond: each crossing has at most two neighbours.
        var neighbours = new Dictionary<int, List<int>>();
        for (int row = 0; row + 1 < Rows; row++)
        {
            for (int column = 0; column + 1 < Columns; column++)
            {
                foreach ((int from, int to) in Pieces(row, column, level))
                {
                    Join(neighbours, Side(row, column, from), Side(row, column, to));
                }
            }
        }

        List<IReadOnlyList<Point>> curves = [];
        foreach (int start in neighbours.Keys.OrderBy(side => neighbours[side].Count).ToArray())
        {
            if (neighbours.ContainsKey(start)) curves.Add(Follow(neighbours, start, level));
        }

        return curves;
    }

    private static void Join(Dictionary<int, List<int>> neighbours, int a, int b)
    {
        foreach ((int from, int to) in (ReadOnlySpan<(int, int)>)[(a, b), (b, a)])
        {
            if (!neighbours.TryGetValue(from, out List<int>? list)) neighbours[from] = list = new(2);
            list.Add(to);
        }
    }

    private (int, int)[] Pieces(int row, int column, double level)
    {
        double a = z[row, column], b = z[row, column + 1], c = z[row + 1, column + 1], d = z[row + 1, column];
        if (double.IsNaN(a + b + c + d)) return [];
        int high = (a >= level ? 1 : 0) | (b >= level ? 2 : 0) | (c >= level ? 4 : 0) | (d >= level ? 8 : 0);
        if (high is not (5 or 10)) return Joined[high];

        // A saddle: the high corners are connected if the middle is high.
        bool isMiddleHigh = (a + b + c + d) / 4 >= level;
        return high == 5 == isMiddleHigh ? [(3, 2), (0, 1)] : [(3, 0), (1, 2)];
    }

    // Lower sides are numbered by their left corner, left sides by their lower corner, behind all lower ones.
    private int Side(int row, int column, int side) => side switch
    {
        0 => row * Columns + column,
        2 => (row + 1) * Columns + column,
        3 => Rows * Columns + row * Columns + column,
        _ => Rows * Columns + row * Columns + column + 1,
    };

    private Point Crossing(int side, double level)
    {
        int corner = side % (Rows * Columns), row = corner / Columns, column = corner % Columns;
        bool isLower = side < Rows * Columns;
        (int row2, int column2) = isLower ? (row, column + 1) : (row + 1, column);
        double t = (level - z[row, column]) / (z[row2, column2] - z[row, column]);
        t = double.IsFinite(t) ? Math.Clamp(t, 0, 1) : 0.5;
        return new(x[column] + t * (x[column2] - x[column]), y[row] + t * (y[row2] - y[row]));
    }

    private List<Point> Follow(Dictionary<int, List<int>> neighbours, int start, double level)
    {
        bool isOpen = neighbours[start].Count == 1;
        List<Point> curve = [];
        for (int? side = start; side is { } at;)
        {
            curve.Add(Crossing(at, level));
            List<int> ahead = neighbours[at];
            neighbours.Remove(at);
            side = ahead.Cast<int?>().FirstOrDefault(next => neighbours.ContainsKey(next!.Value));
        }

        if (!isOpen) curve.Add(curve[0]);
        return curve;
    }
}
